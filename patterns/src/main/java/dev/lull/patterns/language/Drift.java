package dev.lull.patterns.language;

import dev.lull.patterns.document.Located;
import dev.lull.patterns.quantity.Limits;

/// What changes as time passes.
///
/// @param end what has become of it in the end
/// @param isEased whether it begins and ends gently, as a raised cosine, and is not a straight line
record Drift(Pace end, boolean isEased) {
  static Drift read(Located fields) {
    double pace = change(fields.at("/pace"));
    return new Drift(
        new Pace(
            pace * change(fields.at("/speed")),
            pace * change(fields.at("/rate")),
            change(fields.at("/pressure"))),
        fields.at("/shape").text().equals("eased"));
  }

  private static double change(Located field) {
    return field.ifPresent().map(share -> 1 + share.as(Limits.CHANGE).ofOne()).orElse(1.0);
  }

  /// @param progress 0 at the beginning, 1 in the end; before and after nothing changes
  Pace at(double progress) {
    double clamped = Math.clamp(progress, 0.0, 1.0);
    double share = isEased ? 0.5 - 0.5 * Math.cos(Math.PI * clamped) : clamped;
    return new Pace(
        between(end.speed(), share), between(end.rate(), share), between(end.pressure(), share));
  }

  private static double between(double end, double share) {
    return 1 + share * (end - 1);
  }
}
