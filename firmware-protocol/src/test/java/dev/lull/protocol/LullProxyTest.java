package dev.lull.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.protocol.HostMessage.Hello;
import dev.lull.protocol.HostMessage.Ping;
import dev.lull.protocol.SleeveMessage.Pong;
import dev.lull.protocol.SleeveMessage.Welcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The real program between a host and the program `lull-sleeve`.
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LullProxyTest {

  private static final NoiseSettings NONE = NoiseSettings.corrupting(1, 0);

  @TempDir private Path folder;
  private SleeveProcess sleeve = SleeveProcess.NONE;
  private ProxyProcess proxy = ProxyProcess.NONE;

  @BeforeEach
  void startTheSleeve() throws IOException {
    sleeve = SleeveProcess.start("--link", port().toString());
  }

  @AfterEach
  void end() {
    proxy.close();
    sleeve.close();
  }

  private void start(NoiseSettings noise) throws IOException {
    proxy = ProxyProcess.start(port(), line(), noise);
  }

  private Path port() {
    return folder.resolve("sleeve");
  }

  private Path line() {
    return folder.resolve("line");
  }

  @Test
  void withoutNoiseItIsALine() throws IOException, InterruptedException {
    start(NONE);
    try (Serial serial = Serial.open(line())) {
      serial.say(new Hello());
      assertEquals("LULLHOST", serial.await(Welcome.class).id());
      serial.say(new Ping(77));
      assertEquals(77, serial.await(Pong.class).token());
    }
    int said = Wire.of(0, new Hello()).length + Wire.of(1, new Ping(77)).length;
    NoiseCounts counts = proxy.end().towardDevice();
    assertEquals(new NoiseCounts(said, said, 0, 0, 0, 0, 0, 0), counts);
  }

  @Test
  void itCanBeCutAndMended() throws IOException, InterruptedException {
    start(NONE);
    try (Serial serial = Serial.open(line())) {
      long cut = proxy.cut();
      long mended = proxy.mend();
      assertTrue(cut < mended);
      serial.say(new Ping(78));
      assertEquals(78, serial.await(Pong.class).token());
    }
  }

  @Test
  void itEndsWithItsInputAndTakesItsLinkAlong() throws IOException, InterruptedException {
    start(NONE);
    assertTrue(Files.exists(line(), LinkOption.NOFOLLOW_LINKS));
    proxy.end();
    assertEquals(0, proxy.awaitExit());
    assertFalse(Files.exists(line(), LinkOption.NOFOLLOW_LINKS));
  }

  @Test
  void itEndsWithTheSleevesPort() throws IOException, InterruptedException {
    start(NONE);
    sleeve.close();
    assertEquals(1, proxy.awaitExit());
  }

  @Test
  void itBecomesAsBadAsItIsTold() throws IOException, InterruptedException {
    try (Program told = startWithCommands();
        Serial serial = Serial.open(line())) {
      serial.say(new Ping(79));
      assertEquals(79, serial.await(Pong.class).token());
      told.say("cut-bytes 3");
      serial.say(new Ping(80));
      told.awaitLine(" toward device cut");
      told.endInput();
      assertEquals(0, told.awaitExit());
    }
  }

  @Test
  void aCommandThatIsNoneEndsIt() throws IOException, InterruptedException {
    try (Program told = startWithCommands()) {
      told.say("flip 1");
      assertEquals(2, told.awaitExit());
    }
  }

  private Program startWithCommands() throws IOException {
    List<String> options = List.of("--to", port().toString(), "--link", line().toString());
    return Program.start("lull-proxy", "proxy ready on ", options);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--corrupt 1.5  | --corrupt is \"1.5\"; give it a probability, 0 to 1.",
        "--drop nan     | --drop is \"nan\"; give it a probability, 0 to 1.",
        "--delay 1001   | --delay is \"1001\"; give it milliseconds, 0 to 1000.",
        "--cut-for -1   | --cut-for is \"-1\"; give it seconds, 0 to 86400.",
        "--seed 1.5     | --seed is \"1.5\"; give it a whole number, 0 to 4294967295.",
        "--toward me    | --toward is \"me\"; give it device, host or both.",
        "--seed         | --seed needs a value; --help shows which.",
        "--flip 1       | --flip is no option; --help shows them.",
        "--seed 1       | --to is missing; give it the sleeve's port.",
      })
  void aBadOptionIsRefusedInOneSentence(String options, String words)
      throws IOException, InterruptedException {
    Program.End end = Program.run("lull-proxy", List.of(options.strip().split(" ", -1)));
    assertEquals(2, end.exit());
    assertEquals("lull-proxy: " + words.strip() + "\n", end.complaint());
  }

  @Test
  void aPortThatIsNoneIsRefused() throws IOException, InterruptedException {
    Path file = Files.createFile(folder.resolve("file"));
    Program.End end = Program.run("lull-proxy", List.of("--to", file.toString()));
    assertEquals(1, end.exit());
    assertEquals("lull-proxy: cannot open " + file + ": it is no serial port.\n", end.complaint());
  }
}
