package dev.lull.controller.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.mqtt.BrokerAddress.Login;
import dev.lull.controller.pairing.Clients;
import dev.lull.controller.pairing.ClientsFile;
import dev.lull.controller.pairing.PairedClient;
import dev.lull.controller.pairing.Register;
import dev.lull.controller.pairing.Right;
import dev.lull.controller.pairing.Token;
import dev.lull.controller.pairing.TokenHash;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AdmissionTest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Token TOKEN = Token.random(RANDOM);
  private static final PairedClient ANNA =
      new PairedClient("anna", Right.PLAY, TokenHash.of(TOKEN, RANDOM), Instant.EPOCH);

  private static final Caller HERE = new Caller(address(127, 0, 0, 1), false);
  private static final Caller PAGE = new Caller(address(127, 0, 0, 1), true);
  private static final Caller PHONE = new Caller(address(192, 168, 1, 20), false);
  private static final Optional<Login> NONE = Optional.empty();
  private static final Login OURS = new Login("the controller", "secret");

  @TempDir private Path folder;
  private final List<String> said = new ArrayList<>();
  private long now;
  private ClientsFile file;
  private Admission admission;

  @BeforeEach
  void open() {
    file = new ClientsFile(folder);
    admission =
        new Admission(
            InetAddress::isLoopbackAddress,
            Register.of(file),
            OURS,
            new Attempts(() -> now),
            new Refusals(() -> now, said::add));
  }

  @Test
  void whoIsHereNeedsNoLogin() {
    assertEquals(Optional.of(new Guest.Neighbour()), admission.admit(HERE, NONE));
  }

  @Test
  void fromElsewhereNobodyComesInWithoutOne() throws IOException {
    assertEquals(Optional.empty(), admission.admit(PHONE, NONE));
    assertEquals(
        "Somebody at 192.168.1.20 was refused: nobody is paired yet. Pair them with ./lull pair"
            + " NAME, and log in with the name and token that it shows.",
        said.getLast());
    file.write(Clients.NONE.with(ANNA));
    assertEquals(Optional.empty(), admission.admit(PHONE, NONE));
    assertEquals(
        "Somebody at 192.168.1.20 was refused: they did not log in. Log in with the name and token"
            + " that ./lull pair has shown.",
        said.getLast());
  }

  @Test
  void aPageInABrowserHereIsElsewhere() {
    assertEquals(Optional.empty(), admission.admit(PAGE, NONE));
    assertTrue(said.getLast().startsWith("Somebody at 127.0.0.1 (by WebSocket) was refused"));
  }

  @Test
  void whoIsPairedComesInFromEverywhereAtOnce() throws IOException {
    assertEquals(Optional.empty(), admission.admit(PHONE, login("anna", TOKEN.text())));
    file.write(Clients.NONE.with(ANNA));
    for (Caller caller : List.of(HERE, PAGE, PHONE)) {
      assertEquals(
          Optional.of(new Guest.Paired(ANNA)),
          admission.admit(caller, login("anna", TOKEN.text())));
    }
  }

  @Test
  void aWrongLoginIsRefusedHereToo() throws IOException {
    file.write(Clients.NONE.with(ANNA));
    assertEquals(Optional.empty(), admission.admit(HERE, login("anna", "wrong")));
    assertEquals(
        "\"anna\" at 127.0.0.1 was refused: that is not their token. Type it anew, or pair them"
            + " again with ./lull pair.",
        said.getLast());
    assertEquals(Optional.empty(), admission.admit(HERE, login("be\nn", TOKEN.text())));
    assertTrue(
        said.getLast()
            .endsWith(
                " at 127.0.0.1 was refused: nobody is paired by that name. ./lull pair pairs"
                    + " them."),
        said.getLast());
    assertTrue(said.getLast().indexOf('\n') < 0);
  }

  @Test
  void theControllerIsKnownByItsOwnLoginOnly() {
    assertEquals(Optional.of(new Guest.OurController()), admission.admit(HERE, Optional.of(OURS)));
    assertEquals(Optional.empty(), admission.admit(HERE, login("the controller", "")));
  }

  @Test
  void whoTriesOnAndOnIsNotLookedAtForAMinute() throws IOException {
    file.write(Clients.NONE.with(ANNA));
    for (int attempt = 0; attempt < Attempts.MOST_A_MINUTE; attempt++) {
      assertEquals(Optional.empty(), admission.admit(PHONE, login("anna", "wrong")));
    }
    assertEquals(Optional.empty(), admission.admit(PHONE, login("anna", TOKEN.text())));
    assertEquals(
        Optional.of(new Guest.Paired(ANNA)), admission.admit(HERE, login("anna", TOKEN.text())));
    now += TimeUnit.MINUTES.toNanos(1);
    assertEquals(
        Optional.of(new Guest.Paired(ANNA)), admission.admit(PHONE, login("anna", TOKEN.text())));
  }

  @Test
  void theSameIsSaidOnceAMinute() {
    for (int second = 0; second < 119; second++) {
      admission.admit(PHONE, NONE);
      now += TimeUnit.SECONDS.toNanos(1);
    }
    assertEquals(2, said.size());
  }

  private static Optional<Login> login(String user, String password) {
    return Optional.of(new Login(user, password));
  }

  private static InetAddress address(int... parts) {
    try {
      byte[] bytes = new byte[parts.length];
      for (int part = 0; part < parts.length; part++) {
        bytes[part] = (byte) parts[part];
      }
      return InetAddress.getByAddress(bytes);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
