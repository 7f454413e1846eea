package dev.lull.patterns.language;

import dev.lull.patterns.document.Located;
import dev.lull.patterns.quantity.Limits;

/// How a pattern comes to its end: slower and lighter, and then away.
///
/// @param length how long it takes, in nanoseconds
/// @param drift what becomes slower and lighter meanwhile
/// @param fade how long, at the very end, it takes to fade away, in nanoseconds
/// @param where it stands in the file
public record WindDown(long length, Drift drift, long fade, Located where) {
  /// Reads one that the schema has found to be right.
  public static WindDown read(Located fields) {
    double pace = 1 + fields.at("/pace").as(Limits.CHANGE).ofOne();
    double pressure = 1 + fields.at("/pressure").as(Limits.CHANGE).ofOne();
    return new WindDown(
        fields.at("/for").as(Limits.DURATION).nanos(),
        new Drift(new Pace(pace, pace, pressure), false),
        fields.at("/fade").as(Limits.EASE).nanos(),
        fields);
  }
}
