package dev.lull.controller.config;

import dev.lull.patterns.quantity.Measure;
import dev.lull.patterns.quantity.Notation;
import dev.lull.patterns.quantity.Share;
import java.util.List;

/// How the quantities of the calibration file are written, and their limits.
final class CalibrationNotations {
  static final Measure<Share> START = Share.MEASURE.within("start", "42 %", "1 %", "100 %");
  static final Measure<Share> HOLD = Share.MEASURE.within("hold", "21 %", "1 %", "100 %");
  static final Measure<Share> MOST =
      Share.MEASURE.within("comfortable maximum", "80 %", "1 %", "100 %");

  static final List<Notation<?>> ALL = List.of(START, HOLD, MOST);

  private CalibrationNotations() {}
}
