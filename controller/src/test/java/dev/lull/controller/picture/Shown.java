package dev.lull.controller.picture;

import dev.lull.controller.render.HeatMap;
import dev.lull.controller.render.Moments;
import dev.lull.controller.render.Sampler;
import dev.lull.controller.rig.Fields;
import dev.lull.controller.rig.Program;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Layouts;
import dev.lull.patterns.Pattern;
import dev.lull.patterns.PatternReader;
import dev.lull.patterns.Reading;
import dev.lull.patterns.Timeline;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/// Patterns, as pictures are to show them.
final class Shown {
  static final long SECOND = 1_000_000_000;

  private Shown() {}

  /// One of the library, of which an endless one is shown for so long.
  static Overview library(String name, String layout, long endless) {
    Path file = Program.home().resolve("patterns/library/" + name + ".lull.yaml");
    return of(pattern(PatternReader.read(file)), layout, endless, it -> it);
  }

  static Overview written(String text, String layout) {
    return of(pattern(PatternReader.read("t", text)), layout, SECOND, it -> it);
  }

  /// The same seen through something that listens to what is asked.
  static Overview of(
      Pattern pattern, String named, long endless, UnaryOperator<Timeline> listening) {
    Layout layout = Layouts.bundled(named).orElseThrow();
    Timeline timeline = listening.apply(pattern.on(layout.arm()));
    long length = timeline.length() == Timeline.ENDLESS ? endless : timeline.length();
    Sampler sampler = new Sampler(timeline, Fields.of(layout));
    HeatMap map = HeatMap.of(sampler, new Moments(length, 60, 100));
    return Overview.of(pattern, layout, timeline, sampler, length, map);
  }

  static Pattern pattern(Reading<Pattern> reading) {
    return switch (reading) {
      case Reading.Read<Pattern>(Pattern pattern) -> pattern;
      case Reading.Broken<Pattern>(var problems) -> throw new AssertionError(problems);
    };
  }
}
