package dev.lull.controller.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.patterns.Arm;
import dev.lull.patterns.Contact;
import dev.lull.patterns.Contacts;
import dev.lull.patterns.Timeline;
import dev.lull.patterns.place.Surface;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// What holds for the recording of any finger.
class SimplificationLawsTest {
  private static final long MILLI = 1_000_000;
  private static final long EASE = 50 * MILLI;
  private static final Surface SURFACE = new Surface(Arm.STANDARD);

  @Property(tries = 100)
  void noPlaceIsMoreThanAMillimetreAndNoPressureMoreThanAHundredthOffWhatWasSent(
      @ForAll long seed, @ForAll @IntRange(min = 8, max = 3_000) int samples) {
    List<Moment> sent = wandering(new Random(seed), samples);
    RecordedPattern recorded =
        RecordedPattern.of("Law", "Law.", List.of(new Touched(0, sent)), Arm.STANDARD);
    assertEquals(recorded.whole(), recorded.length());
    Timeline played = Sent.played(recorded);
    for (Moment moment : sent) {
      if (moment.at() < played.length()) {
        assertNear(moment, Sent.at(played, moment.at()), played.length());
      }
    }
  }

  private static void assertNear(Moment moment, Contacts told, long length) {
    Contact is = moment.contact();
    double off = SURFACE.distance(is.along(), is.around(), told.along(0), told.around(0));
    assertTrue(off <= 1 + 1e-6, () -> off + " mm at " + moment);
    assertEquals(is.width(), told.width(0), 1 + 1e-6);
    if (moment.at() >= EASE && moment.at() <= length - EASE) {
      assertEquals(is.pressure(), told.pressure(0), 0.01 + 1e-6);
    }
  }

  /// A finger that goes here and there, at times leaps, and stays for a while.
  private static List<Moment> wandering(Random random, int samples) {
    List<Moment> sent = new ArrayList<>();
    Contact now = new Contact(120, 0, 40, 0.5);
    long at = 0;
    double drift = 0;
    for (int i = 0; i < samples; i++) {
      sent.add(new Moment(at, now));
      at += (random.nextInt(20_000) + 15_000) * 1_000L;
      drift = random.nextInt(30) == 0 ? random.nextDouble(-3, 3) : drift;
      double leap = random.nextInt(200) == 0 ? random.nextDouble(-100, 100) : 0;
      now =
          new Contact(
              Math.clamp(now.along() + drift + leap, 0, Arm.STANDARD.length()),
              Surface.turn(0, now.around() + drift * random.nextDouble() + leap),
              Math.clamp(now.width() + random.nextGaussian() / 5, 5, 200),
              Math.clamp(now.pressure() + random.nextGaussian() / 200, 0, 1));
    }
    return sent;
  }
}
