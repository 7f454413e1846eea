package dev.lull.controller.cli;

import dev.lull.controller.config.BrokerSettings;
import dev.lull.controller.config.Configuration;
import dev.lull.controller.config.ConfigurationReader;
import dev.lull.controller.config.StateFolder;
import dev.lull.controller.file.AtomicFile;
import dev.lull.controller.pairing.Clients;
import dev.lull.controller.pairing.ClientsFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Which controller is paired with, and what it keeps of that.
final class PairingOptions {
  private static final BrokerSettings.Embedded USUAL =
      new BrokerSettings.Embedded("127.0.0.1", 1883);

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The configuration of the controller, if it has one.")
  private Optional<Path> file = Optional.empty();

  /// The broker that clients are paired with.
  BrokerSettings.Embedded broker() {
    return configuration()
        .map(Configuration::broker)
        .map(
            settings ->
                switch (settings) {
                  case BrokerSettings.Embedded own -> own;
                  case BrokerSettings.Elsewhere elsewhere ->
                      throw new Complaint(
                          "The broker of this configuration, %s, is not Lull's own. Give users and passwords there."
                              .formatted(elsewhere.address().place()));
                })
        .orElse(USUAL);
  }

  Clients read() {
    return Understood.of(clients().read());
  }

  void write(Clients all) {
    StateFolder folder = folder();
    try {
      folder.made();
      clients().write(all);
    } catch (IOException unwritable) {
      throw new Complaint(
          "%s cannot be written: %s. Run this as the user that the controller runs as, or as root."
              .formatted(clients().path(), AtomicFile.why(unwritable)));
    }
  }

  private ClientsFile clients() {
    return new ClientsFile(folder().path());
  }

  private StateFolder folder() {
    return configuration().map(Configuration::state).orElseGet(StateFolder::usual);
  }

  private Optional<Configuration> configuration() {
    return file.map(it -> Understood.of(ConfigurationReader.read(it)));
  }
}
