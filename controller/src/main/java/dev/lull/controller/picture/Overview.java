package dev.lull.controller.picture;

import dev.lull.controller.render.Fact;
import dev.lull.controller.render.Facts;
import dev.lull.controller.render.Felt;
import dev.lull.controller.render.HeatMap;
import dev.lull.controller.render.Moments;
import dev.lull.controller.render.Sampler;
import dev.lull.controller.render.Stroking;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Pattern;
import dev.lull.patterns.Phase;
import dev.lull.patterns.Timeline;
import java.util.ArrayList;
import java.util.List;

/// What is to be shown of a pattern on a sleeve.
///
/// @param pattern as its author wrote it
/// @param layout the sleeve
/// @param timeline the pattern on the sleeve's arm
/// @param sampler what it is on the sleeve
/// @param length of what is shown, in nanoseconds, > 0
/// @param stroking what touches in that time
/// @param phases those that begin in that time, in the order of their beginnings
/// @param facts it in numbers
public record Overview(
    Pattern pattern,
    Layout layout,
    Timeline timeline,
    Sampler sampler,
    long length,
    Stroking stroking,
    List<Phase> phases,
    List<Fact> facts) {
  private static final int PARTS = 900;
  private static final int EACH = 22;
  private static final double NANOS = 1e9;

  /// Copies the lists.
  public Overview {
    phases = List.copyOf(phases);
    facts = List.copyOf(facts);
  }

  /// Looks through a pattern.
  ///
  /// @param map what each motor does in that time
  public static Overview of(
      Pattern pattern,
      Layout layout,
      Timeline timeline,
      Sampler sampler,
      long length,
      HeatMap map) {
    Stroking stroking = Stroking.of(timeline.strokes(length));
    List<Phase> phases = pattern.phasesOn(layout.arm(), length);
    double felt = Felt.share(sampler, moments(length));
    List<Fact> facts = new ArrayList<>(Facts.of(timeline.length(), length, stroking, map, felt));
    facts.addAll(Facts.of(phases, length));
    return new Overview(pattern, layout, timeline, sampler, length, stroking, phases, facts);
  }

  /// When a pattern is looked at: as often as can be seen, however long it is.
  public static Moments moments(long length) {
    return new Moments(length, PARTS, EACH);
  }

  /// How long it is, in seconds.
  double seconds() {
    return length / NANOS;
  }
}
