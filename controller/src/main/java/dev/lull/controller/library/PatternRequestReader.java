package dev.lull.controller.library;

import dev.lull.patterns.Library;
import dev.lull.patterns.Problem;
import dev.lull.patterns.Reading;
import dev.lull.patterns.document.Document;
import dev.lull.patterns.document.Located;
import dev.lull.patterns.document.Schema;
import dev.lull.patterns.quantity.Parsed;
import dev.lull.patterns.quantity.Quoted;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads what is published to `request/pattern/…`: JSON with the keys that the verb has. Where only
/// a name is needed it may stand alone, and so may a text that is to be checked.
public final class PatternRequestReader {
  private static final String REQUEST = "request";
  private static final String UNNAMED = "inline";
  private static final int LONGEST_TRANSACTION = 64;

  private static final Schema ANY = Schema.of("{\"type\": \"object\"}", List.of());
  private static final Schema MARKED = Schema.of(marked().toString(), List.of());

  private final Map<PatternVerb, Schema> schemas = new EnumMap<>(PatternVerb.class);

  /// Makes a reader.
  public PatternRequestReader() {
    for (PatternVerb verb : PatternVerb.values()) {
      schemas.put(verb, Schema.of(schema(verb).toString(), List.of(Library.NOTATION)));
    }
  }

  /// Reads one request.
  public PatternAsked read(PatternVerb verb, String payload) {
    String text = payload.strip();
    return switch (verb) {
      case LIST ->
          text.isEmpty() ? understood(new PatternRequest.All(), "") : byDocument(verb, payload);
      case READ -> isBare(text) ? named(text, PatternRequest.Read::new) : byDocument(verb, payload);
      case DELETE ->
          isBare(text) ? named(text, PatternRequest.Delete::new) : byDocument(verb, payload);
      case CHECK, SAVE -> byDocument(verb, payload);
    };
  }

  private static boolean isBare(String text) {
    return !text.startsWith("{") && text.indexOf('\n') < 0;
  }

  private static PatternAsked named(String text, Function<String, PatternRequest> request) {
    return switch (Library.NOTATION.parse(text)) {
      case Parsed.Fault<String>(String why) -> refused(why, "");
      case Parsed.Value<String>(String name) -> understood(request.apply(name), "");
    };
  }

  private PatternAsked byDocument(PatternVerb verb, String payload) {
    return switch (Document.read(REQUEST, payload, ANY)) {
      case Reading.Broken<Document> _ when isBare(payload.strip()) ->
          refused(
              "%s is no request. Send its keys, such as {\"pattern\": \"evening\", \"text\": \"…\"}."
                  .formatted(Quoted.text(payload.strip())),
              "");
      case Reading.Broken<Document>(List<Problem> problems) -> refused(words(problems), "");
      case Reading.Read<Document>(Document document) when isPatternAlone(verb, document) ->
          understood(new PatternRequest.Check(UNNAMED, payload), "");
      case Reading.Read<Document>(Document document) -> byKeys(verb, document);
    };
  }

  private static boolean isPatternAlone(PatternVerb verb, Document document) {
    return verb == PatternVerb.CHECK && document.root().keys().contains("lull");
  }

  private PatternAsked byKeys(PatternVerb verb, Document document) {
    String transaction = transaction(document);
    return switch (document.check(schemas.get(verb))) {
      case Reading.Broken<Document>(List<Problem> problems) ->
          refused(words(problems), transaction);
      case Reading.Read<Document>(Document checked) ->
          understood(request(verb, checked.root()), transaction);
    };
  }

  private static PatternRequest request(PatternVerb verb, Located root) {
    return switch (verb) {
      case LIST -> new PatternRequest.All();
      case READ -> new PatternRequest.Read(root.at("/pattern").text());
      case CHECK ->
          new PatternRequest.Check(
              root.at("/pattern").ifPresent().map(Located::text).orElse(UNNAMED),
              root.at("/text").text());
      case SAVE -> new PatternRequest.Save(root.at("/pattern").text(), root.at("/text").text());
      case DELETE -> new PatternRequest.Delete(root.at("/pattern").text());
    };
  }

  /// The sender's mark, which even the answer to a broken request carries.
  private static String transaction(Document document) {
    return switch (document.check(MARKED)) {
      case Reading.Broken<Document> _ -> "";
      case Reading.Read<Document>(Document marked) -> marked.at("/transaction").text();
    };
  }

  private static PatternAsked understood(PatternRequest request, String transaction) {
    return new PatternAsked.Understood(request, transaction);
  }

  private static PatternAsked refused(String why, String transaction) {
    return new PatternAsked.Refused(why, transaction);
  }

  private static String words(List<Problem> problems) {
    return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }

  private static ObjectNode schema(PatternVerb verb) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("title", "request").put("type", "object").put("additionalProperties", false);
    var needed = schema.putArray("required");
    needed(verb).forEach(needed::add);
    ObjectNode keys = schema.putObject("properties");
    allowed(verb).forEach(key -> keys.set(key, value(key)));
    keys.set("transaction", mark());
    return schema;
  }

  private static List<String> needed(PatternVerb verb) {
    return switch (verb) {
      case LIST -> List.of();
      case READ, DELETE -> List.of("pattern");
      case CHECK -> List.of("text");
      case SAVE -> List.of("pattern", "text");
    };
  }

  private static List<String> allowed(PatternVerb verb) {
    return switch (verb) {
      case LIST -> List.of();
      case READ, DELETE -> List.of("pattern");
      case CHECK, SAVE -> List.of("pattern", "text");
    };
  }

  private static ObjectNode value(String key) {
    ObjectNode text = JsonNodeFactory.instance.objectNode().put("type", "string");
    return key.equals("pattern") ? text.put("format", Library.NOTATION.name()) : text;
  }

  private static ObjectNode mark() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", "string")
        .put("maxLength", LONGEST_TRANSACTION);
  }

  private static ObjectNode marked() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.putArray("required").add("transaction");
    schema.putObject("properties").set("transaction", mark());
    return schema;
  }
}
