package dev.lull.controller.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lull.controller.TypedLine;
import dev.lull.controller.config.Configuration;
import dev.lull.controller.config.ConfigurationReader;
import dev.lull.controller.rig.Authority;
import dev.lull.controller.rig.Authority.Issued;
import dev.lull.controller.rig.Mosquitto;
import dev.lull.controller.rig.Program;
import dev.lull.controller.service.Controller;
import dev.lull.patterns.Reading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A controller and `lull play` at a real mosquitto, reached in each way there is.
final class AnyBrokerIT {
  @TempDir private static Path folder;

  private static Authority authority;
  private static Issued shown;

  @BeforeAll
  static void sign() throws Exception {
    authority = new Authority(folder, "ca");
    shown = authority.issue("localhost", "127.0.0.1", "::1");
  }

  @Test
  void overTls() throws Exception {
    try (var broker = Mosquitto.with(tls())) {
      assertPlays("ssl://127.0.0.1:" + broker.port(), trusting());
      assertPlays("mqtts://localhost:" + broker.port(), trusting());
    }
  }

  @Test
  void overTlsWithACertificateOfItsOwn() throws Exception {
    Issued ours = authority.issue("lull");
    try (var broker = Mosquitto.with(tls() + "require_certificate true\n")) {
      assertPlays(
          "ssl://127.0.0.1:" + broker.port(),
          Map.of(
              "ca", authority.certificate().toString(),
              "certificate", ours.certificate().toString(),
              "key", ours.key().toString()));
    }
  }

  @Test
  void overWebSocket() throws Exception {
    try (var broker = Mosquitto.overWebSocket("allow_anonymous true")) {
      assertPlays("ws://127.0.0.1:" + broker.port() + "/any/path?of=it", Map.of());
    }
  }

  @Test
  void overWebSocketAndTls() throws Exception {
    try (var broker = Mosquitto.overWebSocket(tls())) {
      assertPlays("wss://127.0.0.1:%d/mqtt".formatted(broker.port()), trusting());
    }
  }

  @Test
  void withAUserAndAPassword() throws Exception {
    Path passwords = Files.createTempFile(folder, "passwords", "");
    try (var typed =
        Program.start("mosquitto_passwd", "-b", "-c", passwords.toString(), "anna", "a secret")) {
      assertEquals(0, typed.awaitExit());
    }
    Files.setPosixFilePermissions(passwords, PosixFilePermissions.fromString("rw-r--r--"));
    try (var broker =
        Mosquitto.with("allow_anonymous false\npassword_file %s\n".formatted(passwords))) {
      String url = "mqtt://127.0.0.1:" + broker.port();
      assertPlays(url, Map.of("user", "anna", "password", "a secret"));
      assertEquals(
          "The broker at 127.0.0.1:%d refuses the user \"anna\" with this password. Correct the user and password.\n"
              .formatted(broker.port()),
          played(url, Map.of("user", "anna", "password", "another")).err());
    }
  }

  @Test
  void aBrokerThatIsNotTrustedIsTriedUntilItIs() throws Exception {
    int port = Mosquitto.freePort();
    String url = "ssl://127.0.0.1:" + port;
    Path file =
        Files.writeString(
            folder.resolve("lull.yaml"),
            "lull: 1\nbroker: {url: \"%s\", ca: ca.crt}\nsleeve: {port: simulated}\n"
                .formatted(url));
    try (var wrong = Mosquitto.with(tls(authority.issue("elsewhere.example")), port);
        var lull = Program.lull("run", "--config", file.toString())) {
      lull.awaitLine(it -> it.contains("is for another name than 127.0.0.1"));
      wrong.kill();
      try (var _ = Mosquitto.with(tls(), port)) {
        lull.awaitLine(it -> it.contains("Connected to the broker at 127.0.0.1:" + port));
        assertEquals(new TypedLine(0, "Playing Petting.\n", ""), played(url, trusting()));
      }
    }
  }

  private static String tls() {
    return tls(shown);
  }

  private static String tls(Issued shown) {
    return "allow_anonymous true\ncafile %s\ncertfile %s\nkeyfile %s\n"
        .formatted(authority.certificate(), shown.certificate(), shown.key());
  }

  private static Map<String, String> trusting() {
    return Map.of("ca", authority.certificate().toString());
  }

  /// A play is answered by a controller, and both have reached the broker in the same way.
  private static void assertPlays(String url, Map<String, String> settings) throws Exception {
    try (var lull = Controller.start(configuration(url, settings), () -> {})) {
      lull.ready().get(10, TimeUnit.SECONDS);
      assertEquals(new TypedLine(0, "Playing Petting.\n", ""), played(url, settings));
    }
  }

  private static TypedLine played(String url, Map<String, String> settings) {
    List<String> line = new ArrayList<>(List.of("play", "petting", "--broker", url));
    settings.forEach((key, value) -> line.add("--%s=%s".formatted(key, value)));
    return TypedLine.type(line.toArray(String[]::new));
  }

  private static Configuration configuration(String url, Map<String, String> settings) {
    String more =
        settings.entrySet().stream()
            .map(it -> ", %s: \"%s\"".formatted(it.getKey(), it.getValue()))
            .collect(Collectors.joining());
    String text =
        "lull: 1\nbroker: {url: \"%s\"%s}\nsleeve: {port: simulated}\n".formatted(url, more);
    return switch (ConfigurationReader.read("lull.yaml", text, folder)) {
      case Reading.Read<Configuration>(Configuration read) -> read;
      case Reading.Broken<Configuration>(var problems) -> throw new AssertionError(problems);
    };
  }
}
