package dev.lull.controller.service;

import dev.lull.controller.demo.RecordLine;
import dev.lull.hardware.MotorProfile;
import dev.lull.hardware.MotorProfile.Point;
import dev.lull.patterns.Layout;
import java.util.List;

/// A stroke along one row of motors, as the record shows it.
final class Stroke {
  private final List<RecordLine.Level> levels;
  private final Layout layout;

  Stroke(List<RecordLine.Level> levels, Layout layout) {
    this.levels = levels;
    this.layout = layout;
  }

  /// When a motor gave most: the middle of all that it gave, by level and time, in seconds.
  double middle(int motor) {
    List<RecordLine.Level> own = levels.stream().filter(it -> it.motor() == motor).toList();
    double weight = 0;
    double moment = 0;
    for (int i = 0; i + 1 < own.size(); i++) {
      double share = own.get(i).level() * (own.get(i + 1).seconds() - own.get(i).seconds());
      weight += share;
      moment += share * (own.get(i).seconds() + own.get(i + 1).seconds()) / 2;
    }
    return moment / weight;
  }

  /// The speed along the arm between the first and the last of some motors, in mm/s.
  double speed(int first, int last) {
    double from = layout.motors().get(first).along();
    double to = layout.motors().get(last).along();
    return (to - from) / (passes(to) - passes(from));
  }

  /// When the touch passes a place, felt by the energies of the motors' amplitudes, in seconds.
  private double passes(double along) {
    double[] amplitude = new double[layout.motors().size()];
    for (RecordLine.Level level : levels) {
      amplitude[level.motor()] = amplitude(level.level());
      if (level.seconds() > middle(0) && place(amplitude) >= along) {
        return level.seconds();
      }
    }
    throw new AssertionError("the stroke did not come as far as " + along + " mm");
  }

  private double place(double[] amplitude) {
    double energy = 0;
    double moment = 0;
    for (int motor = 0; motor < amplitude.length; motor++) {
      double own = amplitude[motor] * amplitude[motor];
      energy += own;
      moment += own * layout.motors().get(motor).along();
    }
    return energy == 0 ? 0 : moment / energy;
  }

  /// What compensation was asked for: linear between the points of the profile.
  private static double amplitude(double drive) {
    double fromDrive = 0;
    double from = 0;
    for (Point point : MotorProfile.COIN_ERM.points()) {
      if (drive <= point.drive()) {
        double share = (drive - fromDrive) / (point.drive() - fromDrive);
        return from + share * (point.amplitude() - from);
      }
      fromDrive = point.drive();
      from = point.amplitude();
    }
    return 1;
  }
}
