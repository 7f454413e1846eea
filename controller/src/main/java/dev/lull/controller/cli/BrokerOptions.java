package dev.lull.controller.cli;

import dev.lull.controller.mqtt.BrokerAddress;
import dev.lull.controller.mqtt.Topics;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/// Where the controller that a command talks to can be found.
final class BrokerOptions {
  private static final Pattern ADDRESS = Pattern.compile("tcp://[^/:@]+:[0-9]{1,5}");

  @Option(
      names = "--broker",
      paramLabel = "URL",
      defaultValue = "tcp://127.0.0.1:1883",
      description = "The MQTT broker (default: ${DEFAULT-VALUE}).")
  private String broker;

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
      description = "First level of the topics (default: ${DEFAULT-VALUE}).")
  private String base;

  @Option(
      names = "--sleeve",
      paramLabel = "NAME",
      defaultValue = "sleeve",
      description = "The sleeve's name (default: ${DEFAULT-VALUE}).")
  private String sleeve;

  BrokerAddress address() {
    if (!ADDRESS.matcher(broker).matches()) {
      throw new Complaint(
          "\"%s\" is no address of a broker. Write one such as tcp://127.0.0.1:1883."
              .formatted(broker));
    }
    return new BrokerAddress(
        URI.create(broker), user.map(it -> new BrokerAddress.Login(it, password.orElse(""))));
  }

  Topics topics() {
    return new Topics(base, sleeve);
  }
}
