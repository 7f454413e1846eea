package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static dev.lull.hardware.Nanos.SECOND;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever comes in, no limit is ever exceeded: judged by brute force on what went out.
class SafetyGateLawsTest {
  private static final double ROUNDING = 1e-5;
  private static final double LONGEST_PAUSE = 0.3;
  private static final double HALF_A_LEVEL = 1.0 / 512;
  private static final double BREAK = 5;
  private static final double KICK = 0.02;
  private static final double REST = 0.1;

  @Property(tries = 60)
  void noSourceGetsPastALimit(
      @ForAll("limits") SafetyLimits limits,
      @ForAll boolean kicks,
      @ForAll("sources") List<Source> sources) {
    List<FeltDrive> sessions = new ArrayList<>();
    FeltDrive felt = play(new SafetyGate(2, limits, kicks), sources, sessions);

    isNeverAbove(limits.ceiling(), felt);
    double window = limits.window().toSeconds();
    atMost(limits.duty(), felt.largestAverage(window), "average over " + limits.window());
    double on = felt.longestAbove(HALF_A_LEVEL, BREAK);
    atMost(limits.longestOn().toSeconds() + LONGEST_PAUSE, on, "time without a break");
    for (FeltDrive session : sessions) {
      risesWithin(limits.fullScale(), kicks ? KICK : 0, session);
      atMost((double) limits.dose().toSeconds(), session.sum(session.size() - 1), "dose");
      restsAfter(limits.longestSession(), session);
    }
  }

  @Property(tries = 5)
  void theDefaultDutyHoldsOverAnHour(@ForAll("sources") List<Source> sources) {
    List<Source> hour = new ArrayList<>();
    int round = sources.stream().mapToInt(Source::frames).sum();
    for (int frames = 0; frames < 200_000; frames += round) {
      hour.addAll(sources);
    }
    FeltDrive felt = play(new SafetyGate(2, SafetyLimits.DEFAULT, true), hour, new ArrayList<>());
    atMost(0.5, felt.largestAverage(60), "average over a minute");
  }

  private static FeltDrive play(SafetyGate gate, List<Source> sources, List<FeltDrive> sessions) {
    FeltDrive felt = new FeltDrive();
    float[] drive = new float[2];
    long at = -5 * SECOND;
    for (Source source : sources) {
      if (source.begins()) {
        gate.begin(at);
        sessions.add(new FeltDrive());
      }
      Random random = new Random(source.seed());
      for (int i = 0; i < source.frames(); i++) {
        at += source.pause(random);
        drive[0] = source.drive(random, i);
        drive[1] = 1 - drive[0];
        gate.pass(at, drive);
        felt.add(at / 1e9, drive[0]);
        if (!sessions.isEmpty()) {
          sessions.getLast().add(at / 1e9, drive[0]);
        }
      }
    }
    return felt;
  }

  private static void isNeverAbove(double ceiling, FeltDrive felt) {
    for (int i = 0; i < felt.size(); i++) {
      assertTrue(felt.drive(i) >= 0, "drive " + felt.drive(i));
      atMost(ceiling, felt.drive(i), "drive");
    }
  }

  /// Either slowly from where slow rises alone would have got to, or a kick out of rest.
  private static void risesWithin(Duration fullScale, double kick, FeltDrive felt) {
    double perSecond = 1e9 / fullScale.toNanos();
    atMost(0, felt.drive(0), "first drive of a session");
    double slow = 0;
    for (int i = 1; i < felt.size(); i++) {
      double pause = felt.time(i) - felt.time(i - 1);
      if (pause > LONGEST_PAUSE) {
        atMost(0, felt.drive(i), "first drive of a train");
      }
      double most = slow + Math.min(pause, 0.02) * perSecond;
      double sinceRest = sinceRest(felt, i);
      atMost(
          sinceRest <= kick + ROUNDING ? Math.max(most, 4 * perSecond * sinceRest) : most,
          felt.drive(i),
          "rise");
      slow = Math.min(most, felt.drive(i));
    }
  }

  /// Seconds since the last frame of a rest that was long enough for a kick; endless if it was not.
  private static double sinceRest(FeltDrive felt, int index) {
    int last = index - 1;
    while (last > 0 && felt.drive(last) > 0) {
      last--;
    }
    int first = last;
    while (first > 0 && felt.drive(first - 1) == 0) {
      first--;
    }
    boolean isRest = felt.drive(last) == 0;
    boolean isLong = first == 0 || felt.time(last) - restFrom(felt, first) >= REST - ROUNDING;
    return isRest && isLong ? felt.time(index) - felt.time(last) : Double.POSITIVE_INFINITY;
  }

  /// When a rest began of which this is the first frame: a device rests by itself after 400 ms.
  private static double restFrom(FeltDrive felt, int first) {
    return Math.min(felt.time(first), felt.time(first - 1) + 0.4);
  }

  private static void restsAfter(Duration longest, FeltDrive session) {
    for (int i = 0; i < session.size(); i++) {
      if (session.time(i) - session.time(0) > longest.toSeconds()) {
        atMost(0, session.drive(i), "drive after the longest session");
      }
    }
  }

  private static void atMost(double limit, double value, String what) {
    assertTrue(value <= limit + ROUNDING, what + " is " + value + ", at most " + limit);
  }

  @Provide
  static Arbitrary<SafetyLimits> limits() {
    return Combinators.combine(
            Arbitraries.doubles().between(0.2, 1),
            Arbitraries.integers().between(80, 1_000),
            Arbitraries.doubles().between(0.05, 0.9),
            Arbitraries.integers().between(10, 20),
            Arbitraries.integers().between(10, 30),
            Arbitraries.integers().between(10, 200),
            Arbitraries.integers().between(10, 40))
        .as(
            (ceiling, fullScale, duty, window, on, session, dose) ->
                new SafetyLimits(
                    ceiling,
                    Duration.ofMillis(fullScale),
                    duty,
                    Duration.ofSeconds(window),
                    Duration.ofSeconds(on),
                    Duration.ofSeconds(session),
                    Duration.ofSeconds(dose)));
  }

  @Provide
  static Arbitrary<List<Source>> sources() {
    return Combinators.combine(
            Arbitraries.of(Shape.values()),
            Arbitraries.of(Beat.values()),
            Arbitraries.integers().between(100, 4_000),
            Arbitraries.integers().between(0, 3).map(n -> n == 0),
            Arbitraries.longs())
        .as(Source::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  /// So many frames of one kind, after the beginning of a session or not.
  record Source(Shape shape, Beat beat, int frames, boolean begins, long seed) {
    long pause(Random random) {
      return switch (beat) {
        case STEADY -> 10 * MILLI;
        case SPARSE -> 290 * MILLI;
        case DENSE -> random.nextLong(MILLI);
        case RAGGED -> random.nextLong(350 * MILLI);
        case BROKEN -> random.nextInt(20) == 0 ? random.nextLong(30 * SECOND) : 20 * MILLI;
      };
    }

    float drive(Random random, int index) {
      return switch (shape) {
        case FULL -> 1;
        case REST -> 0;
        case NOISE -> random.nextFloat(2) - 0.5f;
        case BEATING -> index / 50 % 2;
        case FLICKER -> index % 2;
        case NEARLY_RESTING -> index % 400 == 0 ? 1 : 0;
        case NONSENSE -> Float.intBitsToFloat(random.nextInt());
      };
    }
  }

  enum Shape {
    FULL,
    REST,
    NOISE,
    BEATING,
    FLICKER,
    NEARLY_RESTING,
    NONSENSE
  }

  enum Beat {
    STEADY,
    SPARSE,
    DENSE,
    RAGGED,
    BROKEN
  }
}
