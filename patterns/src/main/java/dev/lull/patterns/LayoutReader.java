package dev.lull.patterns;

import dev.lull.patterns.document.Document;
import dev.lull.patterns.document.Located;
import dev.lull.patterns.document.Schema;
import dev.lull.patterns.quantity.Limits;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Reads layout files, `something.layout.yaml`.
public final class LayoutReader {
  private static final Schema SCHEMA =
      Schema.of(
          Resource.text("schema/layout-1.schema.json"),
          List.of(Limits.ARM_LENGTH, Limits.ARM_GIRTH, Limits.ALONG, Limits.AROUND));

  private LayoutReader() {}

  /// Reads a layout from text.
  ///
  /// @param source what to call it in problems, usually the file's path
  public static Reading<Layout> read(String source, String text) {
    return Document.read(source, text, SCHEMA)
        .then(document -> new Reading.Read<>(layout(document.root())));
  }

  /// Reads a layout file. A file that cannot be read is a problem like any other.
  ///
  /// Problems call it by its path, as given.
  public static Reading<Layout> read(Path file) {
    return TextFile.read(file).then(text -> read(file.toString(), text));
  }

  private static Layout layout(Located file) {
    return new Layout(
        file.at("/name").text(),
        file.at("/about").text(),
        arm(file.at("/arm")),
        file.at("/motors").items().stream().map(LayoutReader::motor).toList());
  }

  private static Arm arm(Located arm) {
    return new Arm(
        arm.at("/length").as(Limits.ARM_LENGTH).mm(),
        arm.at("/wrist-girth").as(Limits.ARM_GIRTH).mm(),
        arm.at("/elbow-girth").as(Limits.ARM_GIRTH).mm(),
        Side.valueOf(arm.at("/side").text().toUpperCase(Locale.ROOT)));
  }

  private static MotorPlace motor(Located motor) {
    return new MotorPlace(
        motor.at("/along").as(Limits.ALONG).mm(), motor.at("/around").as(Limits.AROUND).degrees());
  }
}
