package dev.lull.controller.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.lull.controller.rig.Fields;
import dev.lull.hardware.DriveLine;
import dev.lull.hardware.MotorProfile;
import dev.lull.hardware.SafetyLimits;
import dev.lull.patterns.Contacts;
import dev.lull.patterns.Layouts;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever touches the skin, rendered and passed on to motors: no limit is ever exceeded in 10⁶
/// frames, judged by brute force on what came out.
final class AnyTouchIsSafeTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int FRAMES = 250_000;
  private static final int CHUNK = 25_000;
  private static final double ROUNDING = 1e-5;
  private static final double LONGEST_PAUSE = 0.3;

  private static final SafetyLimits TIGHT =
      new SafetyLimits(
          0.9,
          Duration.ofMillis(80),
          0.3,
          Duration.ofSeconds(10),
          Duration.ofSeconds(15),
          Duration.ofSeconds(200),
          Duration.ofSeconds(20));

  private static final SafetyLimits GENTLE =
      new SafetyLimits(
          0.4,
          Duration.ofSeconds(1),
          0.2,
          Duration.ofSeconds(30),
          Duration.ofSeconds(60),
          Duration.ofSeconds(120),
          Duration.ofMinutes(10));

  record Worn(SafetyLimits limits, MotorProfile profile, String layout, long seed) {}

  static List<Worn> worn() {
    return List.of(
        new Worn(SafetyLimits.DEFAULT, MotorProfile.COIN_ERM, "4x8", 1),
        new Worn(SafetyLimits.DEFAULT, MotorProfile.LRA, "2x6", 2),
        new Worn(TIGHT, MotorProfile.COIN_ERM, "2x6", 3),
        new Worn(GENTLE, MotorProfile.LRA, "1x6", 4));
  }

  private final long[] times = new long[FRAMES];
  private final long[] sessions = new long[FRAMES];
  private final Contacts contacts = new Contacts();
  private long least = Long.MAX_VALUE;

  @ParameterizedTest
  @MethodSource("worn")
  void noTouchGetsPastALimit(Worn worn) {
    SafetyLimits limits = worn.limits;
    for (DriveRecord motor : play(worn)) {
      assertTrue(motor.isFinite(), "a drive is none of 0 to 1");
      atMost(limits.ceiling(), motor.most(), "drive");
      var law = new RiseLaw(seconds(limits.fullScale()), worn.profile.response().start() > 0);
      atMost(0, motor.mostAboveTheRise(law), "rise beyond its limit");
      double window = seconds(limits.window());
      atMost(limits.duty(), motor.largestAverage(window), "average over " + limits.window());
      double longestOn = seconds(limits.longestOn()) + LONGEST_PAUSE;
      atMost(longestOn, motor.longestOn(), "seconds without a break");
      atMost(seconds(limits.longestSession()), motor.longestSession(), "seconds of a session");
      atMost(seconds(limits.dose()), motor.largestDose(), "seconds at full drive");
    }
    // The compiler allocates a little now and then; what a frame allocates is in every chunk.
    assertEquals(0, least, "bytes allocated in " + CHUNK + " frames");
  }

  /// Else the law would hold for want of touch.
  @Test
  void suchTouchComesUpToEachLimit() {
    List<DriveRecord> motors = play(new Worn(TIGHT, MotorProfile.COIN_ERM, "2x6", 3));
    double window = seconds(TIGHT.window());
    comesUpTo(TIGHT.ceiling(), motors, DriveRecord::most);
    comesUpTo(TIGHT.duty(), motors, motor -> motor.largestAverage(window));
    comesUpTo(seconds(TIGHT.longestOn()), motors, DriveRecord::longestOn);
    comesUpTo(seconds(TIGHT.longestSession()), motors, DriveRecord::longestSession);
    comesUpTo(seconds(TIGHT.dose()), motors, DriveRecord::largestDose);
    assertTrue(motors.stream().anyMatch(AnyTouchIsSafeTest::needsKicks));
    assertTrue(motors.stream().anyMatch(AnyTouchIsSafeTest::risesAsFastAsItMay));
  }

  private static boolean needsKicks(DriveRecord motor) {
    return motor.mostAboveTheRise(new RiseLaw(seconds(TIGHT.fullScale()), false)) > 0.05;
  }

  private static boolean risesAsFastAsItMay(DriveRecord motor) {
    return motor.mostAboveTheRise(new RiseLaw(2 * seconds(TIGHT.fullScale()), true)) > 0.05;
  }

  private List<DriveRecord> play(Worn worn) {
    var renderer = Fields.renderer(Layouts.bundled(worn.layout).orElseThrow());
    var line = new DriveLine(renderer.motors(), worn.profile, worn.limits);
    var touch = new RandomTouch(worn.seed);
    float[][] drives = new float[renderer.motors()][FRAMES];
    float[] amplitude = new float[renderer.motors()];
    float[] drive = new float[renderer.motors()];
    long at = 0;
    long session = 0;
    for (int chunk = 0; chunk < FRAMES; chunk += CHUNK) {
      long allocated = THREADS.getCurrentThreadAllocatedBytes();
      for (int i = chunk; i < chunk + CHUNK; i++) {
        if (touch.next() && (i == 0 || touch.beginsSession())) {
          line.begin(at);
          session = at;
        }
        at += touch.pause();
        sessions[i] = session;
        contacts.clear();
        touch.into(contacts);
        renderer.render(contacts, amplitude);
        line.pass(at, amplitude, drive);
        times[i] = at;
        for (int motor = 0; motor < drive.length; motor++) {
          drives[motor][i] = drive[motor];
        }
      }
      least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - allocated);
    }
    return Stream.of(drives).map(it -> new DriveRecord(times, sessions, it)).toList();
  }

  private static void atMost(double limit, double value, String what) {
    assertTrue(value <= limit + ROUNDING, what + " is " + value + ", at most " + limit);
  }

  private static void comesUpTo(
      double limit, List<DriveRecord> motors, ToDoubleFunction<DriveRecord> value) {
    double most = motors.stream().mapToDouble(value).max().orElseThrow();
    assertTrue(most > 0.85 * limit, "only " + most + " of " + limit);
  }

  private static double seconds(Duration length) {
    return length.toNanos() / 1e9;
  }
}
