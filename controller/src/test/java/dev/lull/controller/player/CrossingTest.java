package dev.lull.controller.player;

import static dev.lull.controller.player.PlayedSleeve.MILLI;
import static dev.lull.controller.player.PlayedSleeve.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.rig.Fields;
import dev.lull.patterns.Contacts;
import dev.lull.patterns.Layouts;
import dev.lull.patterns.Timeline;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// How one session goes over into another.
final class CrossingTest {
  /// In a millisecond: full scale in 80 ms, and one level of the device. A motor that is started is
  /// driven as fast as that.
  private static final double FASTEST = 1 / 80.0 + 1 / 255.0;

  private final PlayedSleeve sleeve = new PlayedSleeve();

  @AfterEach
  void closeSleeve() {
    sleeve.close();
  }

  @Test
  void whatBothSessionsHaveGoesOnAsItIs() {
    sleeve.play(sleeve.hold("60 s"));
    sleeve.run(4 * SECOND);
    double before = sleeve.strongest();
    sleeve.play(here(sleeve.hold("50 s")));
    for (int milli = 0; milli < 2000; milli++) {
      sleeve.run(MILLI);
      assertEquals(before, sleeve.strongest(), 0.002, "after " + milli + " ms");
    }
    assertEquals(List.of(new Ending.Replaced()), sleeve.heard.endings);
    assertEquals(List.of("hold", "hold"), sleeve.heard.started);
  }

  @Test
  void aHandGoesToAnotherPlaceWithoutAGapOrAJump() {
    sleeve.play(sleeve.session("wrist", resting("wrist", "60 s")));
    sleeve.run(4 * SECOND);
    sleeve.play(here(sleeve.session("elbow", resting("elbow", "60 s"))));
    assertSmoothFor(3 * SECOND);
    assertTrue(sleeve.level(0) < 0.01, "the wrist still has " + sleeve.level(0));
    assertTrue(sleeve.level(5) > 0.2, "the elbow has " + sleeve.level(5));
  }

  @Test
  void draftsThatComeFasterThanTheyGoOverAreFeltOneAfterAnother() {
    sleeve.play(sleeve.session("0", resting("wrist", "60 s")));
    sleeve.run(4 * SECOND);
    for (int draft = 1; draft <= 20; draft++) {
      String place = draft % 2 == 0 ? "wrist" : "elbow";
      sleeve.play(here(sleeve.session("" + draft, resting(place, "60 s"))));
      assertSmoothFor(130 * MILLI);
    }
    assertSmoothFor(3 * SECOND);
    assertEquals("20", sleeve.heard.started.getLast());
    assertEquals(20, sleeve.heard.endings.size());
    assertTrue(sleeve.heard.endings.stream().allMatch(new Ending.Replaced()::equals));
  }

  @Test
  void theNewSessionTakesUpWhereTheOldOneIs() {
    sleeve.play(sleeve.hold("60 s"));
    sleeve.runUntil(() -> sleeve.player.position() >= 10 * SECOND);
    sleeve.play(here(sleeve.hold("50 s")));
    sleeve.run(100 * MILLI);
    assertEquals(10.1, (double) sleeve.player.position() / SECOND, 0.1);
  }

  @Test
  void aNewSessionThatIsShorterThanThatBeginsAtItsBeginning() {
    sleeve.play(sleeve.hold("60 s"));
    sleeve.runUntil(() -> sleeve.player.position() >= 10 * SECOND);
    sleeve.play(here(sleeve.hold("5 s")));
    sleeve.run(100 * MILLI);
    assertEquals(0.1, (double) sleeve.player.position() / SECOND, 0.1);
    assertSmoothFor(3 * SECOND);
  }

  @Test
  void ifNothingPlaysItBegins() {
    sleeve.play(here(sleeve.hold("5 s")));
    sleeve.runUntil(() -> sleeve.strongest() > 0.3);
    assertEquals(List.of("hold"), sleeve.heard.started);
  }

  @Test
  void whileTheOldOneFadesOutTheNewOneWaitsForItsTurn() {
    sleeve.play(sleeve.hold("60 s"));
    sleeve.run(4 * SECOND);
    sleeve.play(sleeve.session("next", resting("wrist", "60 s")));
    sleeve.run(100 * MILLI);
    sleeve.play(here(sleeve.session("after", resting("elbow", "60 s"))));
    sleeve.runUntil(() -> sleeve.heard.started.contains("after"));
    assertEquals(List.of("hold", "after"), sleeve.heard.started);
  }

  @Test
  void aStopInBetweenEndsBoth() {
    sleeve.play(sleeve.session("wrist", resting("wrist", "60 s")));
    sleeve.run(4 * SECOND);
    sleeve.play(here(sleeve.session("elbow", resting("elbow", "60 s"))));
    sleeve.run(500 * MILLI);
    sleeve.stop();
    long silence = sleeve.runUntil(sleeve::isAtRest);
    assertTrue(silence <= 400 * MILLI, "silent after " + silence / MILLI + " ms");
    sleeve.run(3 * SECOND);
    assertTrue(sleeve.isAtRest());
  }

  @Test
  void aSessionBeginsAtTheMomentThatWasAskedFor() {
    Session whole = sleeve.hold("60 s");
    sleeve.play(from(whole, new From.Moment(50 * SECOND)));
    sleeve.runUntil(() -> !sleeve.heard.started.isEmpty());
    long took = sleeve.runUntil(() -> !sleeve.heard.endings.isEmpty());
    assertEquals(12.0, (double) took / SECOND, 0.1);
  }

  @Test
  void theEnergyOfAContactThatBothHaveNeverChanges() {
    Timeline one = sleeve.hold("60 s").timeline();
    var crossing = new Crossing(one);
    crossing.leave(one, 5e9, 0, SECOND);
    double before = strongest(crossing, one, 0);
    for (long now = 0; now <= SECOND; now += 10 * MILLI) {
      assertEquals(before, strongest(crossing, one, now), 1e-6);
    }
  }

  private static double strongest(Crossing crossing, Timeline timeline, long now) {
    var contacts = new Contacts();
    crossing.contactsAt(now, timeline, 5e9, contacts);
    var renderer = Fields.renderer(Layouts.bundled("2x6").orElseThrow());
    float[] amplitude = new float[renderer.motors()];
    renderer.render(contacts, amplitude);
    double strongest = 0;
    for (float it : amplitude) {
      strongest = Math.max(strongest, it);
    }
    return strongest;
  }

  /// Something is felt all the time, and no motor changes faster than the gate lets it.
  private void assertSmoothFor(long nanos) {
    double[] before = levels();
    for (long t = 0; t < nanos; t += MILLI) {
      sleeve.run(MILLI);
      double[] after = levels();
      for (int motor = 0; motor < after.length; motor++) {
        assertEquals(before[motor], after[motor], FASTEST, "motor " + motor + " in 1 ms");
      }
      assertTrue(sleeve.strongest() > 0.1, "a gap: " + sleeve.strongest());
      before = after;
    }
  }

  private double[] levels() {
    double[] levels = new double[sleeve.layout.motors().size()];
    for (int motor = 0; motor < levels.length; motor++) {
      levels[motor] = sleeve.level(motor);
    }
    return levels;
  }

  private static Session here(Session session) {
    return from(session, new From.Here());
  }

  private static Session from(Session session, From from) {
    return new Session(
        session.number(),
        session.pattern(),
        session.title(),
        session.timeline(),
        from,
        session.length(),
        OptionalDouble.empty(),
        OptionalDouble.empty());
  }

  private static String resting(String place, String length) {
    return """
        lull: 1
        name: A hand that rests
        play:
          - hold: {place: inner %s, swell: 1 s, for: %s, release: 1 s, width: 5 cm, pressure: 60 %%}
        """
        .formatted(place, length);
  }
}
