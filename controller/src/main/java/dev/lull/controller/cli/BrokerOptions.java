package dev.lull.controller.cli;

import dev.lull.controller.mqtt.BrokerAddress;
import dev.lull.controller.mqtt.MqttNotations;
import dev.lull.controller.mqtt.Topics;
import dev.lull.patterns.quantity.Notation;
import dev.lull.patterns.quantity.Parsed;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Where the controller that a command talks to can be found.
final class BrokerOptions {
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
    if (password.isPresent() && user.isEmpty()) {
      throw new Complaint("A password is of no use without a user. Give --user too.");
    }
    return new BrokerAddress(
        understood("--broker", broker, MqttNotations.BROKER),
        user.map(it -> new BrokerAddress.Login(it, password.orElse(""))));
  }

  Topics topics() {
    return new Topics(
        understood("--base", base, MqttNotations.BASE),
        understood("--sleeve", sleeve, MqttNotations.SLEEVE));
  }

  private static <T> T understood(String option, String text, Notation<T> notation) {
    return switch (notation.parse(text)) {
      case Parsed.Value<T>(T value) -> value;
      case Parsed.Fault<T>(String why) -> throw new Complaint(option + " " + why);
    };
  }
}
