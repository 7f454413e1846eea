package dev.lull.controller.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lull.controller.TypedLine;
import dev.lull.controller.config.Configuration;
import dev.lull.controller.config.ConfigurationReader;
import dev.lull.controller.rig.Mosquitto;
import dev.lull.controller.rig.Program;
import dev.lull.patterns.Reading;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page on brokers, done: certificates by its lines, mosquitto configured by its blocks, and
/// the controller by its configurations.
final class BrokersPageIT {
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^```(sh|text mosquitto|yaml)\\n(.*?)^```");
  private static final String HOST = "127.0.0.1";
  private static final String PASSWORD = "a long secret";

  private static String page;

  @TempDir private static Path folder;

  @BeforeAll
  static void makeCertificatesAndPasswords() throws Exception {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    page = Files.readString(Program.home().resolve("docs/brokers.md"));
    for (String block : blocks("sh").filter(it -> it.startsWith("openssl req")).toList()) {
      run("sh", "-e", "-c", "cd '%s'\n%s".formatted(folder, block));
    }
    Files.createFile(folder.resolve("passwords"));
    for (String user : List.of("lull", "phone")) {
      run("mosquitto_passwd", "-b", folder.resolve("passwords").toString(), user, PASSWORD);
    }
    Files.copy(Program.home().resolve("docs/mosquitto.acl"), folder.resolve("lull.acl"));
    for (String file : List.of("passwords", "broker.key", "lull.acl")) {
      Files.setPosixFilePermissions(
          folder.resolve(file), PosixFilePermissions.fromString("rw-r--r--"));
    }
  }

  @Test
  void withAUserAndAPassword() throws Exception {
    try (var broker = Mosquitto.with(rules("allow_anonymous", "acl_file"))) {
      assertPlays(broker, "tcp://", byPassword());
    }
  }

  @Test
  void overTls() throws Exception {
    try (var broker = Mosquitto.with(rules("allow_anonymous", "acl_file", "listener 8883"))) {
      assertPlays(broker, "ssl://", byPassword());
    }
  }

  @Test
  void withACertificateInsteadOfAPassword() throws Exception {
    String rules =
        rules("allow_anonymous", "listener 8883", "require_certificate")
            .replaceAll("password_file.*", "");
    try (var broker = Mosquitto.with(rules)) {
      assertPlays(broker, "certificate:", List.of());
    }
  }

  @Test
  void overWebSocket() throws Exception {
    try (var broker = Mosquitto.overWebSocket(rules("allow_anonymous", "acl_file"))) {
      assertPlays(broker, "ws://", byPassword());
    }
  }

  private static List<String> byPassword() {
    return List.of("--user=phone", "--password=" + PASSWORD);
  }

  /// The controller is configured by the block of the page that has a word in it, and played at in
  /// the same way.
  private static void assertPlays(Mosquitto broker, String word, List<String> login)
      throws Exception {
    String yaml =
        blocks("yaml")
            .filter(it -> it.contains(word))
            .findFirst()
            .orElseThrow()
            .replaceAll("192\\.168\\.1\\.5(?::\\d+)?", HOST + ":" + broker.port())
            .replace("/dev/ttyACM0", "simulated");
    var configuration = configuration(yaml);
    try (var lull = Controller.start(configuration, () -> {})) {
      lull.ready().get(10, TimeUnit.SECONDS);
      List<String> line =
          new ArrayList<>(
              List.of(
                  "play",
                  "petting",
                  "--broker",
                  configuration.broker().address().uri().toString()));
      for (String file : List.of("ca", "certificate", "key")) {
        if (yaml.contains(file + ":")) {
          String name = file.equals("ca") ? "ca.crt" : file.equals("key") ? "lull.key" : "lull.crt";
          line.add("--%s=%s".formatted(file, folder.resolve(name)));
        }
      }
      line.addAll(login);
      assertEquals(
          new TypedLine(0, "Playing Petting.\n", ""), TypedLine.type(line.toArray(String[]::new)));
    }
  }

  /// Blocks of mosquitto's configuration, each by a word in it, but for where it listens.
  private static String rules(String... words) {
    var rules = new StringBuilder();
    for (String word : words) {
      rules.append(
          blocks("text mosquitto").filter(it -> it.contains(word)).findFirst().orElseThrow());
    }
    return rules
        .toString()
        .replaceAll("(?m)^listener.*$", "")
        .replace("/etc/mosquitto/certs", folder.toString())
        .replace("/etc/mosquitto", folder.toString());
  }

  private static Stream<String> blocks(String kind) {
    return BLOCK
        .matcher(page)
        .results()
        .filter(it -> it.group(1).equals(kind))
        .map(it -> it.group(2));
  }

  private static Configuration configuration(String yaml) {
    return switch (ConfigurationReader.read("lull.yaml", yaml, folder)) {
      case Reading.Read<Configuration>(Configuration read) -> read;
      case Reading.Broken<Configuration>(var problems) -> throw new AssertionError(problems);
    };
  }

  private static void run(String... command) throws Exception {
    try (var program = Program.start(command)) {
      assertEquals(0, program.awaitExit(), () -> program.lines().toString());
    }
  }
}
