package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static dev.lull.hardware.Nanos.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.hardware.Link.Armed;
import dev.lull.hardware.Link.Idle;
import dev.lull.protocol.Protocol;
import dev.lull.protocol.SteppedSleeve;
import dev.lull.protocol.WireWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a stroke costs on the wire, and that the device follows it all the same: 16 motors, 100
/// frames a second, on the real firmware.
class WireCostTest {
  private static final int MOTORS = 16;
  private static final long USUAL = 60 * MILLI;
  private static final long LONGER = 90 * MILLI;
  private static final long PERIOD = 10 * MILLI;
  private static final long LENGTH = 20 * SECOND;
  private static final int RAW = MOTORS * 100;
  private static final int PINGS = 100;
  private static final double LEVEL = 1.0 / Protocol.MAX_LEVEL;

  /// The clocks of host and device agree to half a millisecond; full drive takes 80 ms at least.
  private static final double CLOCK = 0.5 / 80;

  private static final Map<String, String> TABLE = new TreeMap<>();

  private final Bench bench = new Bench(MOTORS, MotorProfile.COIN_ERM, SafetyLimits.DEFAULT);
  private final Sleeve sleeve = bench.sleeve();
  private final float[] drive = new float[MOTORS];
  private final byte[] levels = new byte[MOTORS];
  private final byte[] message = new byte[Protocol.MAX_WIRE_BYTES];
  private final WireWriter writer = new WireWriter();
  private long now = Bench.START;
  private long horizon = USUAL;
  private long allFrames;
  private long json;
  private double worst;

  @ParameterizedTest
  @EnumSource
  void ofFramesSixtyMillisecondsAheadOnlyThoseOfRestAreLeftOut(GaussianStroke stroke) {
    assertTrue(bytes(stroke) <= allFrames * SECOND / LENGTH + PINGS);
  }

  @ParameterizedTest
  @EnumSource
  void ninetyMillisecondsAheadAStrokeCostsLessThanHalfOfRawLevels(GaussianStroke stroke) {
    horizon = LONGER;
    long sent = bytes(stroke);
    assertTrue(sent <= RAW / 2, () -> sent + " bytes a second");
  }

  /// Plays a stroke, which must be felt as it was, and tells how many bytes a second that took.
  private long bytes(GaussianStroke stroke) {
    arm();
    bench.takeSent();
    play(stroke);
    assertTrue(worst <= LEVEL + CLOCK, () -> "the device is off by " + worst);
    assertEquals(0, sleeve.report().counters().late());
    assertEquals(0, sleeve.report().counters().dropped());
    long sent = bench.takeSent().length * SECOND / LENGTH;
    String row = row(stroke, sent);
    TABLE.put(row, row);
    bench.close();
    return sent;
  }

  @AfterAll
  static void print() {
    System.out.println("bytes a second    ahead   sent  share of raw  all frames   raw    JSON");
    TABLE.values().forEach(System.out::println);
  }

  private String row(GaussianStroke stroke, long sent) {
    return String.format(
        Locale.ROOT,
        "%-16s %3d ms %6d %10d %% %11d %6d %7d",
        stroke.words(),
        horizon / MILLI,
        sent,
        Math.round(100.0 * sent / RAW),
        allFrames * SECOND / LENGTH,
        RAW,
        json * SECOND / LENGTH);
  }

  private void arm() {
    while (!(sleeve.report().link() instanceof Idle)) {
      step();
    }
    sleeve.arm(now);
    while (!(sleeve.report().link() instanceof Armed)) {
      step();
    }
  }

  private void play(GaussianStroke stroke) {
    float[] amplitude = new float[MOTORS];
    long begin = now;
    while (now - begin < LENGTH) {
      step();
      compare();
      if ((now - begin) % PERIOD == 0) {
        stroke.at((double) (now - begin) / SECOND, amplitude);
        assertTrue(sleeve.frame(now, now + horizon, amplitude));
        countAllFrames();
      }
    }
  }

  private void step() {
    now += MILLI;
    bench.advance(now);
    sleeve.doWork(now);
  }

  private void compare() {
    sleeve.drives(now, drive);
    for (int i = 0; i < MOTORS; i++) {
      double felt = (double) bench.device().level(i) / SteppedSleeve.FULL;
      worst = Math.max(worst, Math.abs(felt - drive[i]));
    }
  }

  private void countAllFrames() {
    sleeve.drives(now + horizon, drive);
    for (int i = 0; i < MOTORS; i++) {
      levels[i] = (byte) (int) (drive[i] * Protocol.MAX_LEVEL);
    }
    allFrames += writer.frame(0, (int) (now / 1_000), levels, MOTORS, message);
    String text =
        IntStream.range(0, MOTORS)
            .mapToObj(i -> Integer.toString(levels[i] & 0xFF))
            .collect(
                Collectors.joining(
                    ",", "{\"at\":%d,\"levels\":[".formatted((now - Bench.START) / MILLI), "]}\n"));
    json += text.getBytes(StandardCharsets.UTF_8).length;
  }
}
