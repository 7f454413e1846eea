package dev.lull.patterns.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.Schema;

/// Reads YAML 1.2 into nodes, and refuses what could exhaust the machine.
///
/// The nodes are composed by recursion, so the depth is counted first, in the stream of events,
/// which takes no memory.
final class Yaml {
  private Yaml() {}

  /// The core schema of YAML 1.2. The library's own has the merge key `<<` of YAML 1.1 as well,
  /// with which a key can be there twice unseen.
  private static final class WithoutMerging implements Schema {
    @Override
    public ScalarResolver getScalarResolver() {
      return new CoreScalarResolver(false);
    }

    @Override
    public Map<Tag, ConstructNode> getSchemaTagConstructors() {
      return Map.of();
    }
  }

  /// The nodes of a file.
  ///
  /// @param tags where something is tagged, and with what
  record Composed(Node root, Map<Spot, String> tags) {}

  static Composed compose(String text) throws Refused {
    if (text.length() > FileLimits.CHARACTERS) {
      throw new Refused(
          Spot.START,
          "The file has %s characters, but %s at most are read. Split it, or leave something out."
              .formatted(text.length(), FileLimits.CHARACTERS));
    }
    LoadSettings settings = settings(text);
    try {
      Survey survey = survey(text, settings);
      return new Compose(settings)
          .composeString(text)
          .map(root -> new Composed(root, survey.tags))
          .orElseThrow(() -> new Refused(Spot.START, "The file is empty."));
    } catch (YamlEngineException fault) {
      throw YamlFault.explain(fault, text);
    }
  }

  /// The text is read in one go: where it is read piece by piece, the library fails at a character
  /// of two parts that lies across the end of a piece.
  private static LoadSettings settings(String text) {
    return LoadSettings.builder()
        .setSchema(new WithoutMerging())
        .setBufferSize(text.length() + 1)
        .setCodePointLimit(FileLimits.CHARACTERS)
        .setMaxAliasesForCollections(FileLimits.ALIASES)
        .setAllowNonScalarKeys(true)
        .setUseMarks(true)
        .build();
  }

  private static Survey survey(String text, LoadSettings settings) throws Refused {
    Survey survey = new Survey();
    for (Event event : new Parse(settings).parseString(text)) {
      survey.see(event);
    }
    return survey;
  }

  /// Counts what a file is made of, event by event, and looks for tags.
  private static final class Survey {
    private static final String USUAL = "tag:yaml.org,2002:";

    private final Map<Spot, String> tags = new LinkedHashMap<>();
    private int depth;
    private int aliases;
    private int documents;

    void see(Event event) throws Refused {
      Optional<String> tag = tag(event);
      if (tag.filter(it -> !it.equals(it.trim())).isPresent()) {
        throw new Refused(
            spot(event), "The tag here has a space or a control character in it. Leave it out.");
      }
      tag.ifPresent(it -> tags.put(spot(event), it.replace(USUAL, "!!")));
      count(event);
    }

    /// The tag that is written at a value; in the tree, all values have one.
    private static Optional<String> tag(Event event) {
      return switch (event) {
        case ScalarEvent scalar -> scalar.getTag();
        case CollectionStartEvent collection -> collection.getTag();
        default -> Optional.empty();
      };
    }

    private void count(Event event) throws Refused {
      switch (event.getEventId()) {
        case SequenceStart, MappingStart ->
            atMost(event, ++depth, FileLimits.DEPTH, "Lists and keys are nested %s deep here");
        case SequenceEnd, MappingEnd -> depth--;
        case Alias -> atMost(event, ++aliases, FileLimits.ALIASES, "This is alias number %s");
        case DocumentStart -> {
          if (++documents > 1) {
            throw new Refused(spot(event), "A second document begins here. A file holds one.");
          }
        }
        case Comment, DocumentEnd, Scalar, StreamStart, StreamEnd -> {}
      }
    }

    private static void atMost(Event event, int count, int most, String what) throws Refused {
      if (count > most) {
        throw new Refused(spot(event), what.formatted(count) + ", but " + most + " is the most.");
      }
    }

    private static Spot spot(Event event) {
      return event.getStartMark().map(Spot::of).orElse(Spot.START);
    }
  }
}
