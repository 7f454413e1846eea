package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.protocol.WireText;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class WireRecordingTest {
  @TempDir Path folder;

  @Test
  void aRecordingReadsLikeThis() throws IOException {
    assertEquals(
        golden("recording.expected"), String.join("\n", read(golden("recording.txt"))) + "\n");
  }

  @Test
  void aSessionIsRecordedAsItWasSent() throws IOException {
    Path file = folder.resolve("wire");
    AtomicLong clock = new AtomicLong(Bench.START);
    byte[] sent;
    try (WireRecorder recorder = WireRecorder.to(file, WireRecordingTest::fail, clock::get);
        Stage stage = new Stage(recordedBench(recorder))) {
      stage.arm();
      clock.set(stage.now);
      stage.play(100 * MILLI, 0.25f);
      stage.run(5 * MILLI);
      stage.sleeve.stop(stage.now, StopKind.EMERGENCY);
      stage.runToIdle();
      sent = stage.bench.takeSent();
    }
    List<String> lines = lines(file);
    assertEquals("-5.000000 open   /dev/bench", lines.getFirst());
    assertEquals(
        HostMessages.in(sent).stream().map(WireText::format).toList(),
        lines.stream()
            .filter(it -> it.contains(" host "))
            .map(WireRecordingTest::message)
            .toList());
    assertTrue(lines.stream().anyMatch(it -> it.contains(" sleeve ") && it.contains("welcome")));
    assertTrue(lines.stream().anyMatch(it -> it.contains("ack type=stop")));
  }

  @Test
  @Timeout(10)
  void aRecordingThatGrowsIsFollowed() throws Exception {
    Path file = Files.writeString(folder.resolve("wire"), "lull-wire 1\n1.5 host 0201");
    BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    Thread follower = Thread.ofPlatform().start(() -> follow(file, lines));
    Files.writeString(file, "05be23c25800\n", StandardOpenOption.APPEND);
    assertEquals("1.5 host     0 hello", lines.take());
    Files.writeString(file, "1.6 host 0201", StandardOpenOption.APPEND);
    Files.writeString(file, "05be23c25800\n", StandardOpenOption.APPEND);
    assertEquals("1.6 host     0 hello", lines.take());
    follower.interrupt();
    assertEquals("ended", lines.take());
  }

  private static void follow(Path file, BlockingQueue<String> lines) {
    try {
      WireRecording.follow(file, lines::add);
    } catch (InterruptedIOException e) {
      lines.add("ended");
    } catch (IOException e) {
      lines.add(e.toString());
    }
  }

  @Test
  void aLineThatIsNoneIsNamedByItsNumber() {
    String text = "lull-wire 1\n1.5 host 020105be23c25800\n1.6 host 0201g5\n";
    BrokenRecording broken = assertThrows(BrokenRecording.class, () -> read(text));
    assertEquals(3, broken.line());
    assertEquals(
        folder.resolve("text")
            + ":3: \"1.6 host 0201g5\" is no line of a recording, which is seconds, host or"
            + " sleeve, and bytes, such as \"12.003411 host 020105be23c25800\".",
        broken.getMessage());
  }

  @Test
  void anEmptyLineIsNone() {
    assertEquals(2, assertThrows(BrokenRecording.class, () -> read("lull-wire 1\n\n")).line());
  }

  @Test
  void anotherFileIsNoRecording() {
    BrokenRecording broken = assertThrows(BrokenRecording.class, () -> read("lull: 1\n"));
    assertEquals(
        folder.resolve("text")
            + ":1: This is no recording of the wire: it begins with \"lull: 1\" instead of"
            + " \"lull-wire 1\".",
        broken.getMessage());
  }

  @Test
  void aFileWithoutEndIsNotReadToItsEnd() {
    assertThrows(BrokenRecording.class, () -> WireRecording.lines(Path.of("/dev/zero"), _ -> {}));
  }

  @Test
  void aFileThatIsThereIsNotWrittenOver() throws IOException {
    Path file = Files.writeString(folder.resolve("mine"), "precious");
    assertThrows(
        FileAlreadyExistsException.class, () -> WireRecorder.to(file, WireRecordingTest::fail));
    assertEquals("precious", Files.readString(file));
  }

  private static Bench recordedBench(WireRecorder recorder) {
    return new Bench(
        4, 4, Stage.STRAIGHT, SafetyLimits.DEFAULT, ports -> new RecordedPorts(ports, recorder));
  }

  /// What stands after time, speaker and sequence number.
  private static String message(String line) {
    return line.replaceFirst("^\\S+ +\\S+ +\\d+ ", "");
  }

  private List<String> read(String text) throws IOException {
    return lines(Files.writeString(folder.resolve("text"), text));
  }

  private static List<String> lines(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    WireRecording.lines(file, lines::add);
    return lines;
  }

  private static String golden(String name) throws IOException {
    try (var file = WireRecordingTest.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void fail(IOException failure) {
    throw new AssertionError(failure);
  }
}
