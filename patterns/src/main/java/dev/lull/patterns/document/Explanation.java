package dev.lull.patterns.document;

import dev.lull.patterns.Problem;
import dev.lull.patterns.quantity.NearestWord;
import dev.lull.patterns.quantity.Notation;
import dev.lull.patterns.quantity.Parsed;
import dev.lull.patterns.quantity.Quoted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/// Tells people what was found in their file: what is there, what may be, and what to write.
record Explanation(Document document, SchemaTree schema, Map<String, Notation<?>> notations) {
  Problem of(Finding finding) {
    return document.source().problem(spot(finding), message(finding));
  }

  /// Where to point.
  Spot spot(Finding finding) {
    Origin here = document.origin().nearest(finding.place());
    return switch (finding.keyword()) {
      case "additionalProperties", "dependencies" -> keyOf(here, finding.key());
      case "not" -> keyOf(here, together(finding).reduce((_, last) -> last));
      case "required", "oneOf", "false" -> here.key();
      default -> here.value();
    };
  }

  private static Spot keyOf(Origin map, Optional<String> key) {
    return key.map(map.inside()::get).map(Origin::key).orElse(map.value());
  }

  private String message(Finding finding) {
    return switch (finding.keyword()) {
      case "additionalProperties" -> unknownKey(finding);
      case "required" -> missingKey(finding);
      case "type" -> wrongType(finding);
      case "format" -> wrongText(finding).orElseThrow();
      case "const", "enum" -> notAmong(finding);
      case "minimum", "maximum" -> outOfRange(finding);
      case "minLength", "maxLength" -> wrongSize(finding, "characters", "Length");
      case "minItems", "maxItems" -> wrongSize(finding, "entries", "Items");
      case "oneOf" -> finding.choices().isEmpty() ? fallback(finding) : notExactlyOne(finding);
      case "not" -> notTogether(finding);
      case "dependencies", "false" -> finding.rules().path("errorMessage").asString();
      default -> fallback(finding);
    };
  }

  /// What the validator says, for rules that have no words of ours.
  private String fallback(Finding finding) {
    return name(finding) + " " + finding.fallback() + ".";
  }

  private String unknownKey(Finding finding) {
    return decimalComma(finding).or(() -> unparted(finding)).orElseGet(() -> unknown(finding));
  }

  private static Optional<String> decimalComma(Finding finding) {
    return finding
        .cut()
        .map(
            cut -> {
              String name = cut.last().getMatchingProperty();
              return "The \",\" before this begins another key. Write a decimal point: \"%s: %s.%s\"."
                  .formatted(name, finding.value().path(name).asString(), key(finding));
            });
  }

  private static Optional<String> unparted(Finding finding) {
    return finding.unparted().map(word -> unparted(key(finding), word));
  }

  private static String unparted(String text, String word) {
    return "A \":\" with a space behind it is missing after %s. Write %s."
        .formatted(Quoted.text(word), Quoted.text(Slip.parted(text, word)));
  }

  private String unknown(Finding finding) {
    String remedy =
        finding
            .meant()
            .map(key -> "Did you mean \"" + key + "\"?")
            .or(() -> belongsAround(finding))
            .orElseGet(() -> "It may have " + Words.list(finding.knownKeys(), "and") + ".");
    return "This %s has no key \"%s\". %s".formatted(thing(finding), key(finding), remedy);
  }

  /// Of a key that only stands one level too deep.
  private Optional<String> belongsAround(Finding finding) {
    JsonPointer place = finding.place();
    if (place.matches()) {
      return Optional.empty();
    }
    JsonNode around = schema.describing(place.head());
    return SchemaTree.title(around)
        .filter(_ -> around.path("properties").has(key(finding)))
        .map(
            title ->
                "It belongs to the %s around it: write it beside \"%s\", not inside."
                    .formatted(title, place.last().getMatchingProperty()));
  }

  private String missingKey(Finding finding) {
    String key = key(finding);
    String remedy =
        SchemaTree.example(finding.rules().path("properties").path(key))
            .map(example -> "Write one, such as \"" + key + ": " + example + "\".")
            .orElse("Write one.");
    return "This %s lacks \"%s\". %s".formatted(thing(finding), key, remedy);
  }

  private String wrongType(Finding finding) {
    if (finding.value().isNull()) {
      return name(finding) + " has no value. Write " + Words.expected(finding.rules()) + ".";
    }
    Optional<String> word = Slip.unparted(written(finding), finding.knownKeys());
    if (finding.value().isString() && word.isPresent()) {
      return unparted(written(finding), word.get());
    }
    String found = Words.found(finding.value(), written(finding));
    if (isUnquoted(finding)) {
      return wrongText(finding)
          .orElseGet(
              () ->
                  "%s is %s, but has to be text. Put it in quotation marks: %s."
                      .formatted(name(finding), found, Quoted.text(written(finding))));
    }
    return "%s is %s, but has to be %s."
        .formatted(name(finding), found, Words.expected(finding.rules()));
  }

  /// Whether it is something that YAML takes for a number or a truth, where a text is wanted.
  private static boolean isUnquoted(Finding finding) {
    return finding.rules().path("type").asString("").equals("string")
        && (finding.value().isNumber() || finding.value().isBoolean());
  }

  /// What the notation of this text objects to, if it has one.
  private Optional<String> wrongText(Finding finding) {
    return Optional.ofNullable(notations.get(finding.rules().path("format").asString("")))
        .flatMap(notation -> complaint(notation, written(finding)))
        .map(complaint -> name(finding) + " " + complaint);
  }

  private static <T> Optional<String> complaint(Notation<T> notation, String text) {
    return switch (notation.parse(text)) {
      case Parsed.Value<T> _ -> Optional.empty();
      case Parsed.Fault<T>(String message) -> Optional.of(message);
    };
  }

  private String notAmong(Finding finding) {
    JsonNode only = finding.rules().path("const");
    List<String> words = SchemaTree.texts(finding.rules().path("enum"));
    String meant =
        NearestWord.to(written(finding), words)
            .map(word -> " Did you mean \"" + word + "\"?")
            .orElse("");
    return "%s is %s, but has to be %s.%s"
        .formatted(
            name(finding),
            Words.found(finding.value(), written(finding)),
            only.isMissingNode() ? Words.list(words, "or") : only,
            meant);
  }

  private String outOfRange(Finding finding) {
    return "%s is %s, but has to be %s."
        .formatted(
            name(finding), written(finding), Words.range(finding.rules(), "minimum", "maximum"));
  }

  private String wrongSize(Finding finding, String what, String keyword) {
    int size =
        finding.value().isString()
            ? written(finding).codePointCount(0, written(finding).length())
            : finding.value().size();
    return "%s has %s %s, but has to have %s."
        .formatted(
            name(finding),
            size,
            size == 1 ? one(what) : what,
            Words.range(finding.rules(), "min" + keyword, "max" + keyword));
  }

  private static String one(String what) {
    return what.equals("entries") ? "entry" : "character";
  }

  private String notExactlyOne(Finding finding) {
    List<String> choices = finding.choices();
    List<String> found = choices.stream().filter(finding.value()::has).toList();
    return found.isEmpty()
        ? "This %s has none of %s. It needs one."
            .formatted(thing(finding), Words.list(choices, "and"))
        : "This %s has %s at once. Keep one, and make a %s of its own of each other."
            .formatted(thing(finding), Words.list(found, "and"), thing(finding));
  }

  private static String notTogether(Finding finding) {
    return finding
        .rules()
        .at("/not/description")
        .asString(
            Words.list(together(finding).toList(), "and") + " cannot stand together. Keep one.");
  }

  private static Stream<String> together(Finding finding) {
    return SchemaTree.texts(finding.rules().at("/not/required")).stream();
  }

  private static String key(Finding finding) {
    return finding.key().orElseThrow();
  }

  private String written(Finding finding) {
    return document.origin().nearest(finding.place()).written();
  }

  /// What people call the map a finding is about, such as "stroke".
  private String thing(Finding finding) {
    return SchemaTree.title(finding.rules()).orElse("part");
  }

  /// What people call the value a finding is about: its key, or what the entries of a list are.
  private String name(Finding finding) {
    JsonPointer place = finding.place();
    if (place.matches()) {
      return "The file";
    }
    return place.last().getMatchingIndex() < 0
        ? place.last().getMatchingProperty()
        : SchemaTree.title(schema.describing(place)).map(title -> "This " + title).orElse("This");
  }
}
