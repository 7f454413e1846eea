package dev.lull.patterns.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.patterns.Reading;
import dev.lull.patterns.quantity.Span;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DocumentTest {
  private static final Schema SCHEMA =
      Schema.of(
          """
          {
            "type": "object",
            "title": "configuration",
            "additionalProperties": false,
            "properties": {
              "broker": {
                "type": "object",
                "title": "broker",
                "properties": {
                  "url": {"type": "string"},
                  "port": {"type": "integer", "default": 1883},
                  "timeout": {"type": "string", "format": "duration", "default": "5 s"}
                }
              },
              "share": {"type": "number"},
              "open": {"enum": [true, false, "yes", "no"]},
              "log": {
                "type": "object",
                "properties": {"level": {"type": "string", "default": "quiet"}},
                "default": {}
              },
              "odd": {"type": "string", "pattern": "^a+$"},
              "names": {"type": "array", "items": {"type": "string"}}
            }
          }
          """,
          List.of(Span.MEASURE));

  @Test
  void aGroupThatIsLeftOutHasItsOwnDefaultsToo() {
    assertEquals("quiet", read("share: 0.5\n").at("/log/level").text());
  }

  @Test
  void aCharacterOfTwoPartsMayStandAnywhere() {
    for (int before = 1_000; before < 1_050; before++) {
      String comment = "#".repeat(before) + "\uD83D\uDE42".repeat(1_200);
      assertEquals("x", read(comment + "\nbroker: {url: x}\n").at("/broker/url").text());
    }
  }

  @Test
  void valuesAreFoundByTheirPointers() {
    Document document =
        read("broker: {url: 'tcp://here', port: 80}\nshare: 0.5\nopen: yes\nnames: [a, b]\n");
    assertEquals("tcp://here", document.at("/broker/url").text());
    assertEquals(80, document.at("/broker").at("/port").whole());
    assertEquals(0.5, document.at("/share").number());
    assertTrue(document.at("/open").truth());
    assertEquals(List.of("a", "b"), texts(document.at("/names")));
    assertEquals(List.of("broker", "share", "open", "names", "log"), document.root().keys());
  }

  @Test
  void whatIsLeftOutIsFilledInFromTheSchema() {
    Document document = read("broker: {url: x}\n");
    assertEquals(1883, document.at("/broker/port").whole());
    assertEquals(new Span(5_000_000_000L), document.at("/broker/timeout").as(Span.MEASURE));
    assertFalse(document.at("/share").isPresent());
  }

  @Test
  void aProblemCanBeMadeAtAnyValueAndAtTheNearestOneIfItIsAbsent() {
    Document document = read("broker:\n  url: nowhere\n");
    assertEquals(
        "a.yaml:2:8: No such host.",
        document.at("/broker/url").problem("No such host.").toString());
    assertEquals(
        "  url: nowhere\n       ^", document.at("/broker/url").problem("No such host.").excerpt());
    assertEquals(2, document.at("/broker/port").problem("In use.").line());
  }

  @Test
  void jsonIsYaml() {
    assertEquals(7, read("{\"broker\":\t{\"port\": 7}}").at("/broker/port").whole());
  }

  @Test
  void anAliasStandsForItsAnchor() {
    assertEquals(List.of("x", "x"), texts(read("odd: &a a\nnames: [&x x, *x]").at("/names")));
  }

  @Test
  void aGetterThatExpectsSomethingElseIsAFaultOfTheProgram() {
    Located share = read("share: 0.5\n").at("/share");
    assertThrows(IllegalStateException.class, share::text);
    assertThrows(IllegalStateException.class, share::whole);
  }

  @Test
  void aFormatWithoutANotationIsAFaultOfTheProgram() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Schema.of("{\"properties\": {\"a\": {\"format\": \"speed\"}}}", List.of()));
  }

  @Property
  void anyTextIsReadOrRefusedButNeverThrows(@ForAll String text) {
    assertInstanceOf(Reading.class, Document.read("a.yaml", text, SCHEMA));
  }

  private static Document read(String text) {
    return switch (Document.read("a.yaml", text, SCHEMA)) {
      case Reading.Read<Document>(Document document) -> document;
      case Reading.Broken<Document> broken -> throw new AssertionError(broken);
    };
  }

  private static List<String> texts(Located list) {
    return list.items().stream().map(Located::text).toList();
  }
}
