package dev.lull.controller.stream;

import dev.lull.controller.stream.StreamMessage.Chunk;
import dev.lull.patterns.Arm;
import dev.lull.patterns.Pattern;
import dev.lull.patterns.PatternDoesNotFit;
import dev.lull.patterns.PatternReader;
import dev.lull.patterns.Problem;
import dev.lull.patterns.Reading;
import dev.lull.patterns.Timeline;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads the chunks of pattern in a message, whose steps are those of a pattern file.
final class ChunkReader {
  static final List<String> KEYS = List.of("at", "play");

  private static final long LONGEST_SECONDS = 60;
  private static final long SECOND = 1_000_000_000L;
  private static final int MOST_STEPS = 100;

  private ChunkReader() {}

  /// Reads one.
  ///
  /// @param at stream time at which it begins, in nanos
  static Chunk read(Fields fields, long at, Arm arm) throws StreamRefused {
    JsonNode steps = fields.list("play", 1, MOST_STEPS);
    Timeline timeline = on(arm, pattern(fields, steps), fields);
    if (timeline.length() > LONGEST_SECONDS * SECOND) {
      throw new StreamRefused(
          "%s is longer than %d s. Send it piece by piece."
              .formatted(fields.path(), LONGEST_SECONDS));
    }
    return new Chunk(at, timeline);
  }

  private static Pattern pattern(Fields fields, JsonNode steps) throws StreamRefused {
    ObjectNode file = JsonNodeFactory.instance.objectNode().put("lull", 1).put("name", "Chunk");
    file.set("play", steps);
    return switch (PatternReader.read(fields.path(), file.toString())) {
      case Reading.Read<Pattern>(Pattern pattern) -> pattern;
      case Reading.Broken<Pattern>(List<Problem> problems) -> throw refused(fields, problems);
    };
  }

  private static Timeline on(Arm arm, Pattern pattern, Fields fields) throws StreamRefused {
    try {
      return pattern.on(arm);
    } catch (PatternDoesNotFit fault) {
      throw refused(fields, fault.problems());
    }
  }

  /// The places of problems are those in a text of our own making, and of no use to the sender.
  private static StreamRefused refused(Fields fields, List<Problem> problems) {
    return new StreamRefused(fields.path() + ": " + problems.getFirst().message());
  }
}
