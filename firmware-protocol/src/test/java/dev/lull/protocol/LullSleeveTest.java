package dev.lull.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.protocol.HostMessage.Arm;
import dev.lull.protocol.HostMessage.Frame;
import dev.lull.protocol.HostMessage.Hello;
import dev.lull.protocol.HostMessage.Ping;
import dev.lull.protocol.HostMessage.Stop;
import dev.lull.protocol.SleeveMessage.Ack;
import dev.lull.protocol.SleeveMessage.Pong;
import dev.lull.protocol.SleeveMessage.Welcome;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Scanner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The real program behind its pseudo terminal.
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LullSleeveTest {

  @TempDir private Path folder;
  private SleeveProcess sleeve = SleeveProcess.NONE;

  @AfterEach
  void endTheSleeve() {
    sleeve.close();
  }

  private SleeveProcess start(String... options) throws IOException {
    sleeve = SleeveProcess.start(options);
    return sleeve;
  }

  private Path link() {
    return folder.resolve("sleeve");
  }

  @Test
  void helloIsAnsweredWithAWelcome() throws IOException {
    start("--motors", "12", "--id", "TESTING", "--link", link().toString());
    try (Serial serial = Serial.open(link())) {
      serial.say(new Hello());
      Welcome welcome = serial.await(Welcome.class);
      assertEquals("TESTING", welcome.id());
      assertEquals(12, welcome.motors());
    }
  }

  @Test
  void whatTheMotorsDoIsRecorded() throws IOException {
    start("--record", "-", "--link", link().toString(), "--first-tick", "4294967295");
    try (Serial serial = Serial.open(link())) {
      int now = arm(serial, 1);
      serial.say(new Frame(now + 150_000, List.of(new MotorLevel(3, 255))));
      serial.say(new Frame(now + 170_000, List.of(new MotorLevel(3, 255))));
      sleeve.awaitLine(" state armed 1 boot");
      sleeve.awaitLine(" 3 1.000");
      sleeve.awaitLine(" 3 0.000");
      sleeve.awaitLine(" state idle 1 lease");
    }
  }

  @Test
  void aViewerAtTheSocketSeesTheSame() throws IOException {
    Path socket = folder.resolve("viewers");
    start("--socket", socket.toString(), "--link", link().toString());
    try (Serial serial = Serial.open(link());
        SocketChannel viewer = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      viewer.connect(UnixDomainSocketAddress.of(socket));
      Scanner lines = new Scanner(Channels.newInputStream(viewer), StandardCharsets.US_ASCII);
      assertEquals("lull-record 1 motors 16 id LULLHOST", lines.nextLine());
      assertTrue(lines.nextLine().endsWith(" state idle 0 boot"));
      arm(serial, 1);
      assertTrue(lines.nextLine().endsWith(" state armed 1 boot"));
      serial.say(new Stop(0));
      assertTrue(lines.nextLine().endsWith(" state idle 1 stop"));
    }
  }

  @Test
  void unpluggedAndPluggedInItIsTheSameSleeve() throws IOException, InterruptedException {
    start("--record", "-", "--link", link().toString());
    sleeve.awaitLine(" port ");
    int boot;
    try (Serial serial = Serial.open(link())) {
      boot = serial.boot();
      sleeve.signal(Signal.USR1);
      serial.awaitEnd();
    }
    sleeve.awaitLine(" port ");
    try (Serial serial = Serial.open(link())) {
      assertEquals(boot, serial.boot());
    }
  }

  @Test
  void rebootedItHasAnotherBootId() throws IOException, InterruptedException {
    start("--record", "-", "--link", link().toString());
    sleeve.awaitLine(" boot ");
    try (Serial serial = Serial.open(link())) {
      int boot = serial.boot();
      sleeve.signal(Signal.USR2);
      sleeve.awaitLine(" boot ");
      serial.say(new Arm(Protocol.VERSION, boot, 1));
      assertEquals(AckResult.WRONG_BOOT, serial.await(Ack.class).result());
    }
  }

  @Test
  void itEndsWithItsInputAndTakesItsLinkAlong() throws IOException, InterruptedException {
    start("--link", link().toString());
    assertTrue(Files.exists(link(), LinkOption.NOFOLLOW_LINKS));
    assertEquals(0, sleeve.endInput());
    assertFalse(Files.exists(link(), LinkOption.NOFOLLOW_LINKS));
  }

  @Test
  void itEndsOnTermAndTakesItsLinkAlong() throws IOException, InterruptedException {
    start("--link", link().toString());
    sleeve.signal(Signal.TERM);
    assertEquals(0, sleeve.awaitExit());
    assertFalse(Files.exists(link(), LinkOption.NOFOLLOW_LINKS));
  }

  @Test
  void aFileInTheWayOfItsLinkIsLeftAlone() throws IOException, InterruptedException {
    Files.writeString(link(), "mine");
    SleeveProcess.Refusal refusal = SleeveProcess.refusal("--link", link().toString());
    assertEquals(1, refusal.exit());
    assertTrue(refusal.words().contains("is not a symbolic link"), refusal::words);
    assertEquals("mine", Files.readString(link()));
  }

  @Test
  void aBadOptionIsRefusedInOneSentence() throws IOException, InterruptedException {
    SleeveProcess.Refusal refusal = SleeveProcess.refusal("--motors", "65");
    assertEquals(2, refusal.exit());
    assertEquals(
        "lull-sleeve: --motors is \"65\"; give it a whole number, 1 to 64.\n", refusal.words());
  }

  /// Arms for a session and returns the sleeve's tick.
  private static int arm(Serial serial, int session) throws IOException {
    serial.say(new Arm(Protocol.VERSION, serial.boot(), session));
    assertEquals(AckResult.OK, serial.await(Ack.class).result());
    serial.say(new Ping(1));
    return serial.await(Pong.class).tick();
  }
}
