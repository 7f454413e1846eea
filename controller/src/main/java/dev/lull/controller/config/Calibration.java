package dev.lull.controller.config;

import dev.lull.hardware.MotorCalibration;
import dev.lull.hardware.MotorProfile;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// What is known of single motors of a sleeve on its wearer's arm: the calibration file,
/// understood.
///
/// @param type   of all its motors
/// @param motors those of which something is known, by their numbers from 0
public record Calibration(MotorType type, SortedMap<Integer, MotorCalibration> motors) {
  public Calibration {
    motors = Collections.unmodifiableSortedMap(new TreeMap<>(motors));
  }

  /// One of motors of which nothing is known.
  public static Calibration none(MotorType type) {
    return new Calibration(type, new TreeMap<>());
  }

  /// The same, with what else was found.
  public Calibration with(SortedMap<Integer, MotorCalibration> found) {
    var all = new TreeMap<>(motors);
    all.putAll(found);
    return new Calibration(type, all);
  }

  /// The profile of a sleeve of so many motors. Those that are not here are taken for motors of
  /// which nothing is known.
  public MotorProfile profile(int motors) {
    MotorCalibration unknown = MotorCalibration.none(type.uncalibrated());
    List<MotorCalibration> each =
        IntStream.range(0, motors).mapToObj(it -> this.motors.getOrDefault(it, unknown)).toList();
    return type.nominal().calibrated(each);
  }
}
