package dev.lull.controller.cli;

import dev.lull.controller.mqtt.BrokerAddress;
import dev.lull.controller.mqtt.TlsFiles;
import dev.lull.controller.mqtt.Topics;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Where the controller that a command talks to can be found.
final class BrokerOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--broker",
      paramLabel = "URL",
      defaultValue = "tcp://127.0.0.1:1883",
      converter = Typed.Broker.class,
      description =
          "The MQTT broker: tcp, ssl, ws or wss, such as ssl://broker.example (default:"
              + " ${DEFAULT-VALUE}).")
  private URI broker;

  @Option(
      names = "--ca",
      paramLabel = "FILE",
      description =
          "Certificates (PEM) that the broker's must be signed by (default: those that Java"
              + " trusts).")
  private Optional<Path> authority;

  @Option(
      names = "--certificate",
      paramLabel = "FILE",
      description = "Your certificate (PEM), for a broker that asks for one.")
  private Optional<Path> certificate;

  @Option(names = "--key", paramLabel = "FILE", description = "The private key (PEM) of it.")
  private Optional<Path> key;

  @Option(names = "--user", paramLabel = "NAME", description = "Whom to log in as there.")
  private Optional<String> user;

  @Option(
      names = "--password",
      paramLabel = "PASSWORD",
      interactive = true,
      arity = "0..1",
      description = "The password; asked for when no value is given.")
  private Optional<String> password;

  @Option(
      names = "--base",
      paramLabel = "TOPIC",
      defaultValue = "lull",
      converter = Typed.Base.class,
      description = "First level of the topics (default: ${DEFAULT-VALUE}).")
  private String base;

  @Option(
      names = "--sleeve",
      paramLabel = "NAME",
      defaultValue = "sleeve",
      converter = Typed.SleeveName.class,
      description = "The sleeve's name (default: ${DEFAULT-VALUE}).")
  private String sleeve;

  BrokerAddress address() {
    if (password.isPresent() && user.isEmpty()) {
      throw misuse("A password is of no use without a user. Give --user too.");
    }
    var address =
        new BrokerAddress(
            broker, user.map(it -> new BrokerAddress.Login(it, password.orElse(""))), files());
    if (!address.scheme().isEncrypted() && !address.tls().equals(TlsFiles.NONE)) {
      throw misuse(
          ("Certificates are of no use without encryption, and %s has none. Give an address that"
                  + " begins with ssl:// or wss://.")
              .formatted(broker));
    }
    return address;
  }

  private TlsFiles files() {
    if (certificate.isPresent() != key.isPresent()) {
      throw misuse(
          "A certificate is of no use without its key, nor the key without it. Give both"
              + " --certificate and --key.");
    }
    return new TlsFiles(
        authority, certificate.map(it -> new TlsFiles.Identity(it, key.orElseThrow())));
  }

  Topics topics() {
    return new Topics(base, sleeve);
  }

  private ParameterException misuse(String why) {
    return new ParameterException(command.commandLine(), why);
  }
}
