package dev.lull.controller.config;

import dev.lull.patterns.Layout;
import dev.lull.patterns.Problem;
import dev.lull.patterns.document.Document;
import dev.lull.patterns.document.Located;
import java.util.stream.Stream;

/// Finds what in a calibration file is of other motors than those of the sleeve.
record OtherMotors(MotorType type, Layout layout) {
  Stream<Problem> problems(Document calibration) {
    return Stream.concat(
        ofType(calibration.at("/type")),
        calibration.at("/motors").items().stream().flatMap(it -> ofNumber(it.at("/motor"))));
  }

  private Stream<Problem> ofType(Located written) {
    return written.text().equals(type.word())
        ? Stream.empty()
        : Stream.of(
            written.problem(
                ("This is of motors of the type %s, but those of the sleeve are %s. Calibrate it"
                        + " anew, or correct sleeve.motor.")
                    .formatted(written.text(), type.word())));
  }

  private Stream<Problem> ofNumber(Located number) {
    int motors = layout.motors().size();
    return number.whole() < motors
        ? Stream.empty()
        : Stream.of(
            number.problem(
                ("There is no motor %d: the layout \"%s\" has %d, counted from 0. Leave it out, or"
                        + " correct sleeve.layout.")
                    .formatted(number.whole(), layout.name(), motors)));
  }
}
