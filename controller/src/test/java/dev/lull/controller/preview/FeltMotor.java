package dev.lull.controller.preview;

import dev.lull.controller.demo.RecordLine;
import dev.lull.hardware.twin.ErmMotor;
import dev.lull.hardware.twin.MotorTwin;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// What is felt of one coin motor that is given the levels of a record.
final class FeltMotor {
  private static final double STEP = 0.001;
  private static final int TEN_MILLIS = 10;

  private final MotorTwin twin = new MotorTwin(List.of(ErmMotor.COIN), STEP);
  private final float[] drive = new float[1];
  private final float[] amplitude = new float[1];
  private final Deque<Float> recent = new ArrayDeque<>();
  private double now = Double.NaN;

  /// What is felt at the moment.
  double amplitude() {
    return amplitude[0];
  }

  /// Goes on to the moment of a level, which it is given from then on. Returns the largest change
  /// within 10 ms that was felt on the way there.
  double change(RecordLine.Level level) {
    now = Double.isNaN(now) ? level.seconds() : now;
    double most = 0;
    for (; now < level.seconds(); now += STEP) {
      twin.step(drive, amplitude);
      recent.addLast(amplitude[0]);
      if (recent.size() > TEN_MILLIS) {
        most = Math.max(most, Math.abs(amplitude[0] - recent.removeFirst()));
      }
    }
    drive[0] = level.level();
    return most;
  }
}
