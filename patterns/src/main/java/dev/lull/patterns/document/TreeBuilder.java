package dev.lull.patterns.document;

import dev.lull.patterns.Problem;
import dev.lull.patterns.quantity.Quoted;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Makes a tree of JSON values out of YAML nodes, and remembers where each of them came from.
///
/// Numbers other than plain decimal ones (`1e308`, `.nan`, `0x1F`) become texts, so that they are
/// refused wherever a number is wanted, in the words they were written in.
final class TreeBuilder {
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}\\.\\d{1,15}");
  private static final Pattern TRUTH = Pattern.compile("(?i)true|false");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final SourceText source;
  private final List<Problem> flaws = new ArrayList<>();
  private int values;

  TreeBuilder(SourceText source) {
    this.source = source;
  }

  /// A value and where it came from.
  record Grown(JsonNode tree, Origin origin) {}

  /// What is wrong with the tree but did not hinder growing it.
  List<Problem> flaws() {
    return flaws;
  }

  Grown grow(Yaml.Composed file) throws Refused {
    file.tags()
        .forEach(
            (spot, tag) ->
                flaw(
                    spot, "The tag %s means nothing here. Remove it.".formatted(Quoted.text(tag))));
    return grow(file.root(), spot(file.root()), 0);
  }

  private Grown grow(Node node, Spot key, int depth) throws Refused {
    if (++values > FileLimits.VALUES || depth > FileLimits.DEPTH) {
      throw new Refused(
          key,
          "With its aliases written out, the file grows beyond %s values or %s levels here."
              .formatted(FileLimits.VALUES, FileLimits.DEPTH));
    }
    return switch (node) {
      case ScalarNode scalar ->
          new Grown(value(scalar), Origin.of(key, spot(node), scalar.getValue()));
      case SequenceNode list -> list(list, key, depth);
      case MappingNode map -> map(map, key, depth);
      default -> throw new IllegalStateException("Unknown node: " + node.getNodeType());
    };
  }

  private Grown list(SequenceNode list, Spot key, int depth) throws Refused {
    ArrayNode tree = JSON.arrayNode();
    Origin origin = Origin.of(key, spot(list), "");
    for (Node entry : list.getValue()) {
      Grown grown = grow(entry, spot(entry), depth + 1);
      origin.inside().put(String.valueOf(tree.size()), grown.origin());
      tree.add(grown.tree());
    }
    return new Grown(tree, origin);
  }

  private Grown map(MappingNode map, Spot key, int depth) throws Refused {
    ObjectNode tree = JSON.objectNode();
    Origin origin = Origin.of(key, spot(map), "");
    Map<String, Spot> seen = new HashMap<>();
    for (NodeTuple entry : map.getValue()) {
      Spot at = spot(entry.getKeyNode());
      Optional<String> name = name(entry.getKeyNode());
      if (name.isPresent() && isNew(seen, name.get(), at)) {
        Grown grown = grow(entry.getValueNode(), at, depth + 1);
        origin.inside().put(name.get(), grown.origin());
        tree.set(name.get(), grown.tree());
      }
    }
    return new Grown(tree, origin);
  }

  private Optional<String> name(Node key) {
    if (key instanceof ScalarNode scalar && scalar.getValue().length() <= FileLimits.KEY) {
      return Optional.of(scalar.getValue());
    }
    flaw(spot(key), "A key has to be one word of at most " + FileLimits.KEY + " characters.");
    return Optional.empty();
  }

  private boolean isNew(Map<String, Spot> seen, String name, Spot at) {
    Spot first = seen.putIfAbsent(name, at);
    if (first != null) {
      flaw(
          at,
          "\"%s\" is here a second time; the first is in line %s, column %s. Remove one of them."
              .formatted(name, first.line(), first.column()));
    }
    return first == null;
  }

  private void flaw(Spot spot, String message) {
    if (flaws.size() < FileLimits.PROBLEMS) {
      flaws.add(source.problem(spot, message));
    }
  }

  private static JsonNode value(ScalarNode scalar) {
    String text = scalar.getValue();
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.NULL)) {
      return JSON.nullNode();
    }
    if (tag.equals(Tag.BOOL) && TRUTH.matcher(text).matches()) {
      return JSON.booleanNode(Boolean.parseBoolean(text));
    }
    boolean isNumber = tag.equals(Tag.INT) || tag.equals(Tag.FLOAT);
    if (isNumber && WHOLE.matcher(text).matches()) {
      return JSON.numberNode(Long.parseLong(text));
    }
    return isNumber && DECIMAL.matcher(text).matches()
        ? JSON.numberNode(new BigDecimal(text))
        : JSON.stringNode(text);
  }

  private static Spot spot(Node node) {
    return node.getStartMark().map((Mark mark) -> Spot.of(mark)).orElse(Spot.START);
  }
}
