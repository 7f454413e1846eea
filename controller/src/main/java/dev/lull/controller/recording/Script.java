package dev.lull.controller.recording;

import dev.lull.patterns.Contact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// One touch as the pattern language writes it, a `trace`.
///
/// @param start nanos of stream time
/// @param width diameter of its contact where a point says no other, in millimetres
/// @param moments where it was, rounded as they are written
record Script(long start, double width, List<Moment> moments) {
  private static final double PERCENT = 100;
  private static final double TENTHS = 10;
  private static final double HUNDREDTHS = 100;

  /// A width that differs by no more is not worth a word.
  private static final double SAME_WIDTH = 0.5;

  private static final int NANO_DIGITS = 9;

  Script {
    moments = List.copyOf(moments);
  }

  /// A touch with nothing left out.
  static Script of(Touched touched, double arm) {
    double width = rounded(touched.moments().getFirst().contact().width(), TENTHS);
    return new Script(
        touched.start(),
        width,
        touched.moments().stream()
            .map(it -> new Moment(it.at(), written(it.contact(), width, arm)))
            .toList());
  }

  /// Nanos from its beginning to its end.
  long length() {
    return moments.getLast().at() - start;
  }

  /// How a moment of it is written, on an arm so long, in millimetres.
  String point(Moment moment, double arm) {
    Contact contact = moment.contact();
    String around = contact.around() == 0 ? "" : " at " + plain(contact.around()) + "°";
    String wide = contact.width() == width ? "" : ", " + plain(contact.width()) + " mm";
    return "%s, %s %%%s, %s %%%s"
        .formatted(
            seconds(moment.at() - start),
            plain(rounded(contact.along() / arm * PERCENT, HUNDREDTHS)),
            around,
            plain(rounded(contact.pressure() * PERCENT, TENTHS)),
            wide);
  }

  /// A time, such as `1.25 s`.
  static String seconds(long nanos) {
    return BigDecimal.valueOf(nanos, NANO_DIGITS).stripTrailingZeros().toPlainString() + " s";
  }

  /// A length, such as `40 mm`.
  static String millimetres(double mm) {
    return plain(rounded(mm, TENTHS)) + " mm";
  }

  private static Contact written(Contact contact, double width, double arm) {
    double wide = rounded(contact.width(), TENTHS);
    return new Contact(
        rounded(contact.along() / arm * PERCENT, HUNDREDTHS) * arm / PERCENT,
        rounded(contact.around(), TENTHS),
        Math.abs(wide - width) <= SAME_WIDTH ? width : wide,
        rounded(contact.pressure() * PERCENT, TENTHS) / PERCENT);
  }

  private static double rounded(double value, double parts) {
    return Math.round(value * parts) / parts;
  }

  private static String plain(double rounded) {
    return BigDecimal.valueOf(rounded)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
