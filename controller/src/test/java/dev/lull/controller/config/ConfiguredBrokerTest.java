package dev.lull.controller.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lull.controller.mqtt.BrokerAddress;
import dev.lull.controller.mqtt.BrokerAddress.Login;
import dev.lull.controller.mqtt.TlsFiles;
import dev.lull.controller.rig.Authority;
import dev.lull.patterns.Reading;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The group `broker` of a configuration.
final class ConfiguredBrokerTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "'url: tcp://10.0.0.2:1', tcp://10.0.0.2:1",
    "'url: \"tcp://broker.example:65535\"', tcp://broker.example:65535",
    "'url: \"tcp://[::1]:1883\"', tcp://[::1]:1883",
    "'url: \"mqtt://10.0.0.2\"', tcp://10.0.0.2:1883",
    "'url: \"mqtts://broker.example\"', ssl://broker.example:8883",
    "'url: \"ssl://[::1]:1\"', ssl://[::1]:1",
    "'url: \"ws://10.0.0.2\"', ws://10.0.0.2:80/mqtt",
    "'url: \"wss://10.0.0.2/\"', wss://10.0.0.2:443/",
    "'url: \"wss://10.0.0.2:9001/a/b?c=d\"', wss://10.0.0.2:9001/a/b?c=d"
  })
  void aBrokerElsewhereIsKnownByItsAddress(String broker, String address) {
    assertEquals(
        new BrokerSettings.Elsewhere(new BrokerAddress(URI.create(address), Optional.empty())),
        broker(broker));
  }

  @Test
  void certificatesLieBesideTheFile() throws Exception {
    var authority = new Authority(folder, "ca");
    Authority.Issued own = authority.issue("lull");
    assertEquals(
        new BrokerSettings.Elsewhere(
            new BrokerAddress(
                URI.create("ssl://10.0.0.2:8883"),
                Optional.empty(),
                new TlsFiles(
                    Optional.of(folder.resolve("ca.crt")),
                    Optional.of(new TlsFiles.Identity(own.certificate(), own.key()))))),
        broker(
            "url: \"ssl://10.0.0.2\", ca: ca.crt, certificate: %s, key: %s"
                .formatted(own.certificate().getFileName(), own.key().getFileName())));
  }

  @Test
  void aUserMayHaveAPasswordOrNone() {
    assertEquals(elsewhere(new Login("anna", "a b")), broker(login("password: a b")));
    assertEquals(elsewhere(new Login("anna", "")), broker(login("password: \"\"")));
    assertEquals(elsewhere(new Login("anna", "")), broker(login("when-away: play on")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "0.0.0.0", "10.0.0.1", "[::1]", "my-host.example"})
  void theEmbeddedBrokerListensWhereItIsTold(String host) {
    assertEquals(new BrokerSettings.Embedded(host, 1883), broker("listen: \"" + host + "\""));
  }

  @Test
  void aPasswordIsNeverPrinted() {
    Configuration configuration = configuration(login("password: secret"));
    assertEquals(-1, configuration.toString().indexOf("secret"));
  }

  private static String login(String more) {
    return "url: tcp://10.0.0.2:1883, user: anna, " + more;
  }

  private static BrokerSettings elsewhere(Login login) {
    return new BrokerSettings.Elsewhere(
        new BrokerAddress(URI.create("tcp://10.0.0.2:1883"), Optional.of(login)));
  }

  private BrokerSettings broker(String keys) {
    return configuration(keys).broker();
  }

  private Configuration configuration(String broker) {
    String text = "lull: 1\nsleeve: {port: simulated}\nbroker: {" + broker + "}\n";
    return switch (ConfigurationReader.read("lull.yaml", text, folder)) {
      case Reading.Read<Configuration>(Configuration value) -> value;
      case Reading.Broken<Configuration>(var problems) -> throw new AssertionError(problems);
    };
  }
}
