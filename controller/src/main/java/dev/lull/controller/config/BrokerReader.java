package dev.lull.controller.config;

import dev.lull.controller.mqtt.BrokerAddress;
import dev.lull.controller.mqtt.MqttNotations;
import dev.lull.controller.mqtt.TlsFiles;
import dev.lull.controller.mqtt.TlsMaterial;
import dev.lull.controller.mqtt.UnusableFile;
import dev.lull.patterns.Reading;
import dev.lull.patterns.document.Located;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads which broker to use.
///
/// @param folder what paths are relative to
record BrokerReader(Path folder) {
  /// Reads the section. Files that it names and that are of no use are a problem of it.
  Reading<BrokerSettings> read(Located broker) {
    if (!broker.at("/url").isPresent()) {
      return new Reading.Read<>(
          new BrokerSettings.Embedded(
              broker.at("/listen").text(), (int) broker.at("/port").whole()));
    }
    TlsFiles files = files(broker);
    try {
      TlsMaterial.read(files);
    } catch (UnusableFile unusable) {
      return new Reading.Broken<>(
          List.of(broker.at(key(unusable.role())).problem(unusable.getMessage())));
    }
    return new Reading.Read<>(
        new BrokerSettings.Elsewhere(
            new BrokerAddress(broker.at("/url").as(MqttNotations.BROKER), login(broker), files)));
  }

  private static String key(UnusableFile.Role role) {
    return switch (role) {
      case AUTHORITY -> "/ca";
      case CERTIFICATE -> "/certificate";
      case KEY -> "/key";
    };
  }

  private TlsFiles files(Located broker) {
    return new TlsFiles(
        path(broker.at("/ca")),
        path(broker.at("/certificate"))
            .map(it -> new TlsFiles.Identity(it, path(broker.at("/key")).orElseThrow())));
  }

  private Optional<Path> path(Located path) {
    return path.ifPresent().map(it -> folder.resolve(it.as(ConfigurationNotations.PATH)));
  }

  private static Optional<BrokerAddress.Login> login(Located broker) {
    Located password = broker.at("/password");
    return broker
        .at("/user")
        .ifPresent()
        .map(
            user ->
                new BrokerAddress.Login(user.text(), password.isPresent() ? password.text() : ""));
  }
}
