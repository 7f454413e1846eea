package dev.lull.controller.service;

import dev.lull.controller.demo.RecordLine;
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

  /// When a motor was felt most, in seconds: the middle of all that it gave, by level and time.
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
    double way = layout.motors().get(last).along() - layout.motors().get(first).along();
    return way / (middle(last) - middle(first));
  }
}
