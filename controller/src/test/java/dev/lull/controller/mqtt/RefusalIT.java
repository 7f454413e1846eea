package dev.lull.controller.mqtt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.mqtt.BrokerUnavailable.Reason;
import dev.lull.controller.rig.Authority;
import dev.lull.controller.rig.Authority.Issued;
import dev.lull.controller.rig.Collected;
import dev.lull.controller.rig.Mosquitto;
import dev.lull.controller.rig.Program;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is said of a real mosquitto that cannot be used in the way that its address says.
final class RefusalIT {
  private static final String HOST = "127.0.0.1";

  @TempDir private static Path folder;

  private static String page;

  private static Authority ours;
  private static Authority stranger;
  private static Issued shown;

  @BeforeAll
  static void sign() throws Exception {
    page = Files.readString(Program.home().resolve("docs/brokers.md"));
    ours = new Authority(folder, "ours");
    stranger = new Authority(folder, "stranger");
    shown = ours.issue(HOST, "::1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ssl", "wss"})
  void aBrokerWhoseAuthorityNobodyKnowsIsNotTrusted(String scheme) throws Exception {
    try (var broker = open(scheme, shown)) {
      assertRefused(
          Reason.NOT_TRUSTED,
          "The certificate of the broker at %s is not signed by an authority that Java trusts. If"
              + " it is one of your own, give its certificate: broker.ca, or --ca.",
          at(scheme, broker, TlsFiles.NONE));
      assertRefused(
          Reason.NOT_TRUSTED,
          "The certificate of the broker at %s is not signed by the authority in \""
              + stranger.certificate()
              + "\". Give the certificate of the authority that signed it.",
          at(scheme, broker, trusting(stranger)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ssl", "wss"})
  void aBrokerWithTheCertificateOfAnotherIsNotTrusted(String scheme) throws Exception {
    try (var broker = open(scheme, ours.issue("elsewhere.example", "127.0.0.2"))) {
      assertRefused(
          Reason.NOT_TRUSTED,
          "The certificate of the broker at %s is for another name than 127.0.0.1. Write the name"
              + " that is in the certificate, or give the broker one for this name.",
          at(scheme, broker, trusting(ours)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ssl", "wss"})
  void aBrokerWhoseCertificateHasExpiredIsNotTrusted(String scheme) throws Exception {
    try (var broker = open(scheme, ours.issueExpired(HOST))) {
      String said = refused(at(scheme, broker, trusting(ours))).getMessage();
      assertEquals(
          "The certificate of the broker at %s has expired. Renew it there; if it has not, set the"
                  .formatted(place(broker))
              + " clock of this machine, which says ",
          said.replaceFirst("[0-9-]+[.]$", ""));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ssl", "wss"})
  void aBrokerThatWantsACertificateSaysSoInEachVersionOfTls(String scheme) throws Exception {
    for (String version : List.of("tlsv1.2", "tlsv1.3")) {
      try (var broker = open(scheme, shown, "require_certificate true", "tls_version " + version)) {
        assertRefused(
            Reason.CERTIFICATE_REFUSED,
            "The broker at %s lets nobody in without a certificate. Give yours and its key:"
                + " broker.certificate and broker.key, or --certificate and --key.",
            at(scheme, broker, trusting(ours)));
        Issued strange = stranger.issue("lull");
        assertRefused(
            Reason.CERTIFICATE_REFUSED,
            "The broker at %s does not accept the certificate \""
                + strange.certificate()
                + "\". Give one that is signed by the authority that the broker trusts.",
            at(scheme, broker, showing(strange)));
      }
    }
  }

  @Test
  void aCertificateOfOursThatHasExpiredIsNamed() throws Exception {
    Issued old = ours.issueExpired("lull");
    try (var broker = open("ssl", shown, "require_certificate true")) {
      String said = refused(at("ssl", broker, showing(old))).getMessage();
      assertEquals(
          "The certificate \"%s\" has expired on . Renew it.".formatted(old.certificate()),
          said.replaceFirst("on [0-9-]+[.]", "on ."));
    }
  }

  @Test
  void whatDoesNotEncryptIsToldFromWhatDoes() throws Exception {
    try (var broker = Mosquitto.open()) {
      assertRefused(
          Reason.OTHER_PROTOCOL,
          "What answers at %s does not speak TLS. Without encryption, it is tcp://%s.",
          at("ssl", broker, trusting(ours)));
      assertRefused(
          Reason.OTHER_PROTOCOL,
          "What answers at %s does not speak TLS. Without encryption, it is ws://%s/mqtt.",
          at("wss", broker, trusting(ours)));
    }
    try (var broker = open("ssl", shown)) {
      assertRefused(
          Reason.OTHER_PROTOCOL,
          "What answers at %s does not speak MQTT without encryption. With encryption it is"
              + " ssl://%s, over WebSocket ws://%s.",
          at("tcp", broker, TlsFiles.NONE));
    }
  }

  @Test
  void whatSpeaksWebSocketIsToldFromWhatDoesNot() throws Exception {
    try (var broker = Mosquitto.open()) {
      assertRefused(
          Reason.OTHER_PROTOCOL,
          "What answers at ws://%s/mqtt does not speak MQTT over WebSocket. Correct the port or the"
              + " path; with encryption it is wss://%s/mqtt.",
          at("ws", broker, TlsFiles.NONE));
    }
    try (var broker = open("ssl", shown)) {
      assertRefused(
          Reason.OTHER_PROTOCOL,
          "What answers at wss://%s/mqtt does not speak MQTT over WebSocket. Correct the port or"
              + " the path.",
          at("wss", broker, trusting(ours)));
    }
    try (var broker = Mosquitto.overWebSocket("allow_anonymous true")) {
      assertRefused(
          Reason.OTHER_PROTOCOL,
          "What answers at %s does not speak MQTT without encryption. With encryption it is"
              + " ssl://%s, over WebSocket ws://%s.",
          at("tcp", broker, TlsFiles.NONE));
    }
    try (var broker = open("wss", shown)) {
      assertRefused(
          Reason.OTHER_PROTOCOL,
          "What answers at %s speaks TLS, but not MQTT. Over WebSocket, it is wss://%s.",
          at("ssl", broker, trusting(ours)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tcp", "ssl", "ws", "wss"})
  void whereNobodyAnswersOrNobodyIsKnownIsSaid(String scheme) throws Exception {
    var silent = URI.create(scheme + "://127.0.0.1:" + Mosquitto.freePort());
    assertRefused(
        Reason.UNREACHABLE,
        "No broker answers at %s. Start one there (./lull run has one of its own), or give the"
            + " right address.",
        new BrokerAddress(silent, Optional.empty()));
    assertRefused(
        Reason.UNREACHABLE,
        "No machine is known here by the name nobody.invalid. Correct it in the broker's address.",
        new BrokerAddress(URI.create(scheme + "://nobody.invalid:1883"), Optional.empty()));
  }

  private static Mosquitto open(String scheme, Issued shown, String... rules) throws Exception {
    String all =
        "allow_anonymous true\ncafile %s\ncertfile %s\nkeyfile %s\n%s"
            .formatted(
                ours.certificate(), shown.certificate(), shown.key(), String.join("\n", rules));
    return scheme.equals("wss") ? Mosquitto.overWebSocket(all) : Mosquitto.with(all);
  }

  private static TlsFiles trusting(Authority whom) {
    return new TlsFiles(Optional.of(whom.certificate()), Optional.empty());
  }

  private static TlsFiles showing(Issued it) {
    return new TlsFiles(
        Optional.of(ours.certificate()),
        Optional.of(new TlsFiles.Identity(it.certificate(), it.key())));
  }

  private static BrokerAddress at(String scheme, Mosquitto broker, TlsFiles tls) {
    String path = scheme.startsWith("ws") ? "/mqtt" : "";
    return new BrokerAddress(
        URI.create(scheme + "://" + place(broker) + path), Optional.empty(), tls);
  }

  private static String place(Mosquitto broker) {
    return HOST + ":" + broker.port();
  }

  private static void assertRefused(Reason reason, String sentence, BrokerAddress address) {
    BrokerUnavailable refused = refused(address);
    assertEquals(sentence.replace("%s", address.place()), refused.getMessage());
    assertEquals(reason, refused.reason());
  }

  private static BrokerUnavailable refused(BrokerAddress address) {
    var refused =
        assertThrows(
            BrokerUnavailable.class,
            () -> MqttConnection.open(address, "x", Optional.empty(), new Collected()).close());
    String told = asOnThePage(refused.getMessage(), address.place());
    assertTrue(page.contains("`" + told + "`"), () -> "docs/brokers.md lacks " + told);
    return refused;
  }

  /// The page tells it of another broker, at another time and of other files.
  private static String asOnThePage(String told, String place) {
    return told.replace(place, "192.168.1.5:8883")
        .replace(HOST, "192.168.1.5")
        .replaceAll("\"[^\"]*/stranger[.]crt\"", "\"ca.crt\"")
        .replaceAll("\"[^\"]*/[^\"]*[.]crt\"", "\"lull.crt\"")
        .replaceAll("[0-9]{4}-[0-9]{2}-[0-9]{2}", "2026-03-01");
  }
}
