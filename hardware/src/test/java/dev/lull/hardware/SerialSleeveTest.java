package dev.lull.hardware;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.hardware.Link.Armed;
import dev.lull.hardware.Link.Away;
import dev.lull.hardware.Link.Idle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A sleeve over a real port, with the real firmware in another process.
class SerialSleeveTest {
  private static final long HORIZON = Duration.ofMillis(100).toNanos();

  @TempDir Path folder;

  private SleeveProgram program;
  private Sleeve sleeve;

  @BeforeEach
  void open() throws Exception {
    program = new SleeveProgram(folder, 16);
    sleeve = sleeveOn(program.port());
  }

  @AfterEach
  void close() {
    sleeve.close();
    program.close();
  }

  @Test
  void framesReachTheMotorsAndAStopEndsThem() throws Exception {
    arm();
    playUntil(0.5f, () -> program.level(7) > 0.49);
    sleeve.stop(System.nanoTime(), StopKind.EMERGENCY);
    playUntil(0.5f, () -> sleeve.report().link().equals(new Idle(Ended.STOPPED)));
    playUntil(0.5f, () -> program.level(7) == 0);
    assertEquals(0, sleeve.report().counters().broken());
    assertTrue(sleeve.report().roundTrip().isPresent());
  }

  @Test
  void aCablePulledWhilePlayingComesBackIdle() throws Exception {
    arm();
    playUntil(0.5f, () -> program.level(0) > 0.4);
    program.replug();
    playUntil(0.5f, () -> sleeve.report().link() instanceof Away);
    playUntil(0.5f, () -> sleeve.report().link().equals(new Idle(Ended.UNPLUGGED)));
    playUntil(0.5f, () -> program.level(0) == 0);
    arm();
  }

  @Test
  void aFirmwareThatBootsWhilePlayingIsIdle() throws Exception {
    arm();
    playUntil(0.5f, () -> program.level(0) > 0.4);
    program.reboot();
    playUntil(0.5f, () -> sleeve.report().link().equals(new Idle(Ended.REBOOTED)));
  }

  @Test
  void aFirmwareThatHangsIsAwayAndIsFoundAgain() throws Exception {
    arm();
    playUntil(0.5f, () -> program.level(0) > 0.4);
    program.freeze();
    playUntil(0.5f, () -> sleeve.report().link() instanceof Away);
    program.thaw();
    playUntil(0.5f, () -> sleeve.report().link().equals(new Idle(Ended.SILENT)));
  }

  @Test
  void aSecondSleeveOnTheSamePortIsRefusedAndNamesTheFirst() {
    awaitWork(() -> sleeve.report().link() instanceof Idle);
    assertEquals(
        program.port() + " is in use by this very program.", awaitAway(program.port()).what());
  }

  @Test
  void aPortThatAnotherProgramHoldsIsRefusedAndNamesIt() throws Exception {
    Process holder =
        new ProcessBuilder("flock", program.port(), "sh", "-c", "echo locked; cat").start();
    try {
      assertEquals("locked", holder.inputReader().readLine());
      assertEquals(
          "%s is in use by flock (process %d).".formatted(program.port(), holder.pid()),
          awaitAway(program.port()).what());
    } finally {
      holder.destroy();
    }
  }

  @Test
  void aSleeveThatIsClosedLeavesNoThreadBehind() {
    awaitWork(() -> sleeve.report().link() instanceof Idle);
    sleeve.close();
    await().until(() -> portThreads() == 0);
  }

  private static long portThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("lull-port"))
        .count();
  }

  @Test
  void aPortThatIsNotThereSaysWhichAreSeen() {
    Away away = awaitAway("/dev/ttyACM9");
    assertEquals("/dev/ttyACM9 is not there.", away.what());
    assertTrue(
        away.remedy().startsWith("Plug the sleeve in or set sleeve.port; ports seen: "),
        away.remedy());
  }

  @Test
  void aFileThatIsNoPortSaysSo() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    assertEquals(
        "Check that it is a serial port; unplug the sleeve and plug it in again.",
        awaitAway(file.toString()).remedy());
  }

  private static Away awaitAway(String port) {
    try (Sleeve lost = sleeveOn(port)) {
      await()
          .until(
              () -> {
                lost.doWork(System.nanoTime());
                return lost.report().link() instanceof Away;
              });
      return assertInstanceOf(Away.class, lost.report().link());
    }
  }

  private static Sleeve sleeveOn(String port) {
    return Sleeves.serial(
        new SerialSettings(new PortChoice.At(port), 16), Stage.STRAIGHT, SafetyLimits.DEFAULT);
  }

  private void arm() {
    awaitWork(() -> sleeve.report().link() instanceof Idle);
    sleeve.arm(System.nanoTime());
    awaitWork(() -> sleeve.report().link() instanceof Armed);
  }

  private void awaitWork(Callable<Boolean> so) {
    awaiting(() -> {}, so);
  }

  private void playUntil(float amplitude, Callable<Boolean> so) {
    float[] amplitudes = new float[16];
    Arrays.fill(amplitudes, amplitude);
    awaiting(
        () -> {
          long now = System.nanoTime();
          sleeve.frame(now, now + HORIZON, amplitudes);
        },
        so);
  }

  private void awaiting(Runnable eachTime, Callable<Boolean> so) {
    await()
        .pollInSameThread()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(10))
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> {
              sleeve.doWork(System.nanoTime());
              eachTime.run();
              return so.call();
            });
  }
}
