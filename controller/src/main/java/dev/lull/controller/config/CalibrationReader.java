package dev.lull.controller.config;

import dev.lull.controller.resource.Resource;
import dev.lull.hardware.MotorCalibration;
import dev.lull.hardware.MotorResponse;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Problem;
import dev.lull.patterns.Reading;
import dev.lull.patterns.TextFile;
import dev.lull.patterns.document.Document;
import dev.lull.patterns.document.Located;
import dev.lull.patterns.document.Schema;
import dev.lull.patterns.quantity.Measure;
import dev.lull.patterns.quantity.Share;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads calibration files, `something.calibration.yaml`. An unknown key is an error, never
/// ignored.
public final class CalibrationReader {
  private CalibrationReader() {}

  /// Reads a calibration file. A file that cannot be read is a problem like any other.
  public static Reading<Calibration> read(Path file) {
    return TextFile.read(file).then(text -> read(file.toString(), text));
  }

  /// Reads a calibration from text.
  ///
  /// @param source what to call it in problems
  public static Reading<Calibration> read(String source, String text) {
    return read(source, text, _ -> Stream.empty());
  }

  /// Reads the calibration file of a sleeve. One that is of other motors is a problem.
  static Reading<Calibration> read(Path file, MotorType type, Layout layout) {
    var others = new OtherMotors(type, layout);
    return TextFile.read(file).then(text -> read(file.toString(), text, others::problems));
  }

  private static Reading<Calibration> read(
      String source, String text, Function<Document, Stream<Problem>> more) {
    return Document.read(source, text, schema())
        .then(
            document -> {
              List<Problem> problems =
                  Stream.concat(Contradictions.of(document), more.apply(document)).toList();
              return problems.isEmpty()
                  ? new Reading.Read<>(calibration(document))
                  : Document.broken(problems);
            });
  }

  private static Schema schema() {
    return Schema.of(
        Resource.text(CalibrationReader.class, "calibration-1.schema.json"),
        CalibrationNotations.ALL);
  }

  private static Calibration calibration(Document document) {
    MotorType type = MotorType.of(document.at("/type").text());
    var motors = new TreeMap<Integer, MotorCalibration>();
    for (Located motor : document.at("/motors").items()) {
      motors.put((int) motor.at("/motor").whole(), motor(motor, type));
    }
    return new Calibration(type, motors);
  }

  private static MotorCalibration motor(Located motor, MotorType type) {
    MotorResponse unknown = type.uncalibrated().response();
    double start = share(motor.at("/start"), CalibrationNotations.START, unknown.start());
    double hold =
        share(motor.at("/hold"), CalibrationNotations.HOLD, Math.min(start, unknown.hold()));
    return new MotorCalibration(
        start, hold, 1, share(motor.at("/most"), CalibrationNotations.MOST, 1));
  }

  private static double share(Located share, Measure<Share> measure, double otherwise) {
    return share.ifPresent().map(it -> it.as(measure).ofOne()).orElse(otherwise);
  }
}
