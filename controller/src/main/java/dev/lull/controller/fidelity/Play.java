package dev.lull.controller.fidelity;

import dev.lull.hardware.MotorProfile;
import dev.lull.hardware.twin.MotorTwin;
import dev.lull.patterns.Layout;
import java.util.Arrays;
import java.util.List;

/// One stroke played on twins of motors, and felt.
///
/// Frames are rendered 100 times a second, as the player does. Between two of them the drives move
/// linearly, as the firmware has it, and the twins are stepped at 1 kHz.
final class Play {
  static final int TICKS_PER_SECOND = 1_000;
  static final long FRAME_NANOS = 10_000_000;

  private static final int FRAME = 10;

  /// Time for the motors to come to rest.
  private static final int TAIL = TICKS_PER_SECOND / 2;

  private final Rendering rendering;
  private final Chain.Passing chain;
  private final MotorTwin twin;
  private final Loudness.Listener loudness;
  private final float[] amplitude;
  private final float[] before;
  private final float[] next;
  private final float[] drive;

  private Play(Rendering rendering, Chain.Passing chain, MotorTwin twin, Wearer wearer) {
    this.rendering = rendering;
    this.chain = chain;
    this.twin = twin;
    loudness = new Loudness.Listener(wearer.loud());
    amplitude = new float[twin.motors()];
    before = new float[twin.motors()];
    next = new float[twin.motors()];
    drive = new float[twin.motors()];
  }

  static Percepts of(
      Trial trial, Layout layout, Stroke stroke, Rendering rendering, Wearer wearer) {
    int motors = layout.motors().size();
    MotorTwin twin = new MotorTwin(trial.motors().of(motors), 1.0 / TICKS_PER_SECOND);
    MotorProfile profile = wearer.profile(trial.motors().profile(motors));
    Chain.Passing chain = trial.chain().begin(motors, profile, wearer.limits());
    return new Play(rendering, chain, twin, wearer).play(layout, stroke);
  }

  private Percepts play(Layout layout, Stroke stroke) {
    int strokeTicks = (int) Math.ceil(stroke.seconds() * TICKS_PER_SECOND);
    List<Point> places = stroke.chart().points(layout);
    List<Double> girths =
        layout.motors().stream().map(it -> stroke.chart().surface().girth(it.along())).toList();
    Observer amplitudes = Observer.ofAmplitudes(places, girths, strokeTicks + TAIL);
    Observer energies = Observer.ofEnergies(places, girths, strokeTicks + TAIL);
    run(stroke, strokeTicks, amplitudes, energies);
    return new Percepts(amplitudes.percept(), energies.percept(), loudness.heard());
  }

  private void run(Stroke stroke, int strokeTicks, Observer one, Observer other) {
    frame(-1, false);
    frame(0, false);
    for (int tick = 0; tick < strokeTicks + TAIL; tick++) {
      if (tick % FRAME == 0) {
        frame(tick / FRAME + 1, tick < strokeTicks);
      }
      float share = (tick % FRAME + 0.5f) / FRAME;
      for (int i = 0; i < drive.length; i++) {
        drive[i] = before[i] + share * (next[i] - before[i]);
      }
      twin.step(drive, amplitude);
      double turn = stroke.turn((double) tick / TICKS_PER_SECOND);
      one.feel(amplitude, turn);
      other.feel(amplitude, turn);
    }
  }

  private void frame(int number, boolean isHeard) {
    System.arraycopy(next, 0, before, 0, next.length);
    double seconds = number * (double) FRAME / TICKS_PER_SECOND;
    Arrays.fill(amplitude, 0);
    rendering.render(seconds, amplitude);
    chain.pass(number * FRAME_NANOS, amplitude, next);
    if (isHeard) {
      loudness.hear(before, next);
    }
  }
}
