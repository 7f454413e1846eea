package dev.lull.hardware;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.hardware.Answer.Nobody;
import dev.lull.hardware.Link.Armed;
import dev.lull.hardware.Link.Away;
import dev.lull.hardware.Link.Idle;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Looking for a sleeve on real ports: the firmware in another process, and devices that are none.
class FoundSleeveIT {
  private static final int BAUD = SerialSettings.USUAL_BAUD;
  private static final long HORIZON = Duration.ofMillis(100).toNanos();
  private static final String GPS = "$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M*47\r\n";

  @TempDir Path folder;

  private final List<AutoCloseable> opened = new ArrayList<>();
  private SleeveProgram program;

  @BeforeEach
  void start() throws Exception {
    program = new SleeveProgram(folder, 16);
  }

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable it : opened.reversed()) {
      it.close();
    }
    program.close();
  }

  @Test
  void aSleeveThatIsUnpluggedWhilePlayingAndComesBackAsAnotherPortIsFoundIdle() throws Throwable {
    PseudoTerminal other = remember(PseudoTerminal.mute());
    Sleeve sleeve = find(List.of(this::sleevesPort, other::port));
    awaitWork(sleeve, () -> sleeve.report().link() instanceof Idle);
    String before = sleevesPort();
    playUntil(sleeve, () -> program.level(3) > 0.4);
    program.replug();
    awaitWork(sleeve, () -> sleeve.report().link() instanceof Away);
    awaitWork(sleeve, () -> sleeve.report().link().equals(new Idle(Ended.UNPLUGGED)));
    assertNotEquals(before, sleevesPort());
    awaitWork(sleeve, () -> program.level(3) == 0);
  }

  @Test
  void aPortThatIsInUseIsTakenAsSoonAsItIsFree() throws Exception {
    Sleeve sleeve = find(List.of(this::sleevesPort));
    Process holder = hold(program.port());
    awaitWork(sleeve, () -> sleeve.report().link() instanceof Away);
    assertEquals(
        "%s is in use by flock (process %d).".formatted(sleevesPort(), holder.pid()),
        assertInstanceOf(Away.class, sleeve.report().link()).what());
    holder.destroyForcibly().onExit().join();
    holder.getOutputStream().close();
    awaitWork(sleeve, () -> sleeve.report().link().equals(new Idle(Ended.NOT_BEGUN)));
  }

  @Test
  void asNoneOfThemIsASleeveEachIsToldOnce() throws Throwable {
    PseudoTerminal mute = remember(PseudoTerminal.mute());
    PseudoTerminal babbling = remember(PseudoTerminal.babbling(GPS));
    Sleeve sleeve = find(List.of(mute::port, babbling::port));
    awaitWork(sleeve, () -> sleeve.report().link() instanceof Away);
    Away away = (Away) sleeve.report().link();
    assertEquals("No sleeve was found on 2 ports.", away.what());
    assertTrue(away.remedy().contains(mute.port() + " does not answer."), away.remedy());
    assertTrue(away.remedy().contains(babbling.port() + " talks, but not as a"), away.remedy());
    long until = System.nanoTime() + Duration.ofSeconds(12).toNanos();
    awaitWork(
        sleeve,
        () -> {
          assertEquals(away, sleeve.report().link());
          return System.nanoTime() - until > 0;
        });
  }

  @Test
  void aSleeveThatPlaysIsNotDisturbedByAsking() throws Exception {
    Sleeve sleeve = remember(sleeveAt(program.port()));
    playUntil(sleeve, () -> program.level(3) > 0.4);
    var asking = new FutureTask<>(() -> ((Nobody) Sleeves.ask(program.port(), BAUD)).what());
    Thread.ofPlatform().start(asking);
    playUntil(sleeve, asking::isDone);
    assertEquals(program.port() + " is in use by this very program.", asking.get());
    assertInstanceOf(Armed.class, sleeve.report().link());
    assertTrue(program.level(3) > 0.4);
  }

  private static Sleeve sleeveAt(String port) {
    return Sleeves.serial(
        new SerialSettings(new PortChoice.At(port), 16), Stage.STRAIGHT, SafetyLimits.DEFAULT);
  }

  private Sleeve find(List<Callable<String>> ports) {
    Candidates there = () -> ports.stream().map(FoundSleeveIT::call).map(Candidate::at).toList();
    PortOpener opener =
        Sleeves.ports(new PortChoice.Find(), there, path -> new SerialLines(path, BAUD));
    return remember(
        new Sleeve(
            new WireDriver(opener, 16, DeviceLimits.of(SafetyLimits.DEFAULT), 1),
            Stage.STRAIGHT,
            SafetyLimits.DEFAULT));
  }

  private static String call(Callable<String> port) {
    try {
      return port.call();
    } catch (Exception gone) {
      return "/dev/gone";
    }
  }

  /// What the port is called now; another after it was plugged in again.
  private String sleevesPort() throws Exception {
    return Path.of(program.port()).toRealPath().toString();
  }

  private Process hold(String port) throws Exception {
    Process holder = new ProcessBuilder("flock", port, "cat").start();
    opened.add(holder::destroyForcibly);
    await().until(() -> PortHolder.of(Path.of(port)).isPresent());
    return holder;
  }

  private <T extends AutoCloseable> T remember(T it) {
    opened.add(it);
    return it;
  }

  private static void awaitWork(Sleeve sleeve, Callable<Boolean> so) {
    awaiting(sleeve, () -> {}, so);
  }

  private static void playUntil(Sleeve sleeve, Callable<Boolean> so) {
    float[] amplitudes = new float[16];
    Arrays.fill(amplitudes, 0.5f);
    awaiting(
        sleeve,
        () -> {
          long now = System.nanoTime();
          if (sleeve.report().link() instanceof Idle) {
            sleeve.arm(now);
          }
          sleeve.frame(now, now + HORIZON, amplitudes);
        },
        so);
  }

  private static void awaiting(Sleeve sleeve, Runnable eachTime, Callable<Boolean> so) {
    await()
        .pollInSameThread()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(5))
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> {
              sleeve.doWork(System.nanoTime());
              eachTime.run();
              return so.call();
            });
  }
}
