package dev.lull.controller.fidelity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// A stroke over time, held to touches of which the answer is known.
final class TraceTest {
  private static final double SPEED = 20;

  private static Trace trace(Felt felt) {
    return new Trace(felt.stroke(), felt.percept());
  }

  @Test
  void aPerfectTouchIsWhereTheStrokeIs() {
    Trace trace = trace(new Felt(SPEED));
    assertEquals(10 * Trace.RATE + 1, trace.samples());
    for (int i = Trace.RATE; i < 9 * Trace.RATE; i++) {
      assertEquals(SPEED * i / Trace.RATE, trace.along(i), 1e-6);
      assertEquals(0, trace.beside(i), 1e-6);
    }
  }

  @Test
  void aTouchThatIsAheadAndBesideIsSoMuchAheadAndBeside() {
    Trace trace = trace(new Felt(SPEED).ahead(_ -> 3).beside(_ -> -4));
    assertEquals(SPEED * 5 + 3, trace.along(5 * Trace.RATE), 1e-6);
    assertEquals(-4, trace.beside(5 * Trace.RATE), 1e-6);
  }

  @Test
  void itsIntensityIsAShareOfWhatItMostlyIs() {
    Trace trace = trace(new Felt(SPEED).intensity(t -> t < 2 ? 0.1 : 0.4));
    assertEquals(0.25, trace.intensity(Trace.RATE));
    assertEquals(1, trace.intensity(5 * Trace.RATE));
  }

  @Test
  void whatIsWantedIsTheStrokeItself() {
    Trial trial = new Trial("1x4", Shape.STRAIGHT, 10, Motors.IDEAL, Method.STEPPING, Chain.RAW);
    Traces traces = new Bench(Hand.USUAL).trace(trial);
    assertEquals(120, traces.length(), 1e-9);
    assertEquals(1.2, traces.seconds(), 1e-9);
    assertEquals(60, traces.wantedAlong(0.6), 1e-9);
    assertEquals(1, traces.wantedIntensity(0.6));
    assertEquals(0, traces.wantedIntensity(1.2));
    assertEquals(0.18, traces.scoredFrom(), 1e-9);
    assertEquals(1.02, traces.scoredTo(), 1e-9);
  }
}
