package dev.lull.controller.config;

import dev.lull.patterns.Problem;
import dev.lull.patterns.document.Document;
import dev.lull.patterns.document.Located;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What in a calibration file cannot be, although each value by itself could.
final class Contradictions {
  private Contradictions() {}

  static Stream<Problem> of(Document calibration) {
    MotorType type = MotorType.of(calibration.at("/type").text());
    List<Located> motors = calibration.at("/motors").items();
    return Stream.concat(doubles(motors), motors.stream().flatMap(motor -> ofDrives(motor, type)));
  }

  private static Stream<Problem> doubles(List<Located> motors) {
    Set<Long> seen = new HashSet<>();
    List<Problem> problems = new ArrayList<>();
    for (Located motor : motors) {
      Located number = motor.at("/motor");
      if (!seen.add(number.whole())) {
        problems.add(
            number.problem(
                "Motor %d is here twice. Keep one of the two.".formatted(number.whole())));
      }
    }
    return problems.stream();
  }

  private static Stream<Problem> ofDrives(Located motor, MotorType type) {
    return type.sticks()
        ? holdsLate(motor)
        : Stream.of("start", "hold")
            .map(key -> motor.at("/" + key))
            .flatMap(it -> it.ifPresent().stream())
            .map(
                it ->
                    it.problem(
                        ("A motor of the type %s does not stick: it starts with any drive. Leave this"
                                + " out.")
                            .formatted(type.word())));
  }

  private static Stream<Problem> holdsLate(Located motor) {
    Located start = motor.at("/start");
    Located hold = motor.at("/hold");
    if (!start.isPresent() || !hold.isPresent() || shareOf(hold) <= shareOf(start)) {
      return Stream.empty();
    }
    return Stream.of(
        hold.problem(
            ("hold \"%s\" is more than start \"%s\", but a motor goes on with whatever it starts"
                    + " with. Write at most as much.")
                .formatted(hold.text(), start.text())));
  }

  private static double shareOf(Located share) {
    return share.as(CalibrationNotations.HOLD).ofOne();
  }
}
