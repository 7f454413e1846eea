package dev.lull.controller.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.mqtt.Bytes;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is asked about patterns is understood, or refused in words.
final class PatternRequestReaderTest {
  private static final PatternRequestReader READER = new PatternRequestReader();
  private static final String PATTERN = "lull: 1\nname: Mine\nplay:\n  - rest: 5 s\n";

  private static PatternAsked understood(PatternRequest request, String transaction) {
    return new PatternAsked.Understood(request, transaction);
  }

  @Test
  void everyVerbIsAskedForWithItsKeysAndAMark() {
    Map<PatternVerb, PatternRequest> all =
        Map.of(
            PatternVerb.LIST, new PatternRequest.All(),
            PatternVerb.READ, new PatternRequest.Read("evening"),
            PatternVerb.CHECK, new PatternRequest.Check("evening", "x"),
            PatternVerb.SAVE, new PatternRequest.Save("evening", "x"),
            PatternVerb.DELETE, new PatternRequest.Delete("evening"));
    String keys = "{\"pattern\": \"evening\", \"text\": \"x\", \"transaction\": \"t\"}";
    String name = "{\"pattern\": \"evening\", \"transaction\": \"t\"}";
    for (PatternVerb verb : PatternVerb.values()) {
      String payload =
          switch (verb) {
            case LIST -> "{\"transaction\": \"t\"}";
            case READ, DELETE -> name;
            case CHECK, SAVE -> keys;
          };
      assertEquals(understood(all.get(verb), "t"), READER.read(verb, payload));
    }
  }

  @Test
  void whereANameIsAllThatIsNeededItMayStandAlone() {
    assertEquals(
        understood(new PatternRequest.Read("tide"), ""), READER.read(PatternVerb.READ, " tide\n"));
    assertEquals(
        understood(new PatternRequest.Delete("tide"), ""), READER.read(PatternVerb.DELETE, "tide"));
    assertEquals(understood(new PatternRequest.All(), ""), READER.read(PatternVerb.LIST, ""));
  }

  @Test
  void aTextToCheckMayStandAlone() {
    assertEquals(
        understood(new PatternRequest.Check("inline", PATTERN), ""),
        READER.read(PatternVerb.CHECK, PATTERN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evening",
        "/etc/passwd",
        "evening.lull.yaml",
        "a/b",
        "a\\\\b",
        ".",
        "..",
        "Evening",
        "evening\\u0000",
        "%2e%2e",
        "",
        "~",
        "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcde"
      })
  void whatIsNoNameIsRefusedForEveryVerb(String name) {
    for (PatternVerb verb : PatternVerb.values()) {
      String text =
          Stream.of("CHECK", "SAVE").anyMatch(verb.name()::equals) ? ",\"text\":\"\"" : "";
      String payload = "{\"pattern\": \"%s\"%s, \"transaction\": \"t\"}".formatted(name, text);
      var refused = assertInstanceOf(PatternAsked.Refused.class, READER.read(verb, payload));
      assertTrue(
          refused.why().contains(verb == PatternVerb.LIST ? "pattern" : "is no pattern's name"),
          refused.why());
      assertEquals("t", refused.transaction());
    }
  }

  @Test
  void aBareNameThatIsNoneIsRefused() {
    var refused =
        assertInstanceOf(PatternAsked.Refused.class, READER.read(PatternVerb.DELETE, "../evening"));
    assertEquals(
        "\"../evening\" is no pattern's name. Write that of its file without \".lull.yaml\", such as"
            + " \"slow-stroke\".",
        refused.why());
  }

  @Test
  void plainTextIsNoRequestAndNobodySpeaksOfAFile() {
    assertEquals(
        new PatternAsked.Refused(
            "\"hello\" is no request. Send its keys, such as {\"pattern\": \"evening\", \"text\":"
                + " \"…\"}.",
            ""),
        READER.read(PatternVerb.SAVE, "hello"));
  }

  @ParameterizedTest
  @EnumSource
  void aKeyThatNobodyKnowsIsRefused(PatternVerb verb) {
    var refused =
        assertInstanceOf(PatternAsked.Refused.class, READER.read(verb, "{\"folder\": \"/tmp\"}"));
    assertTrue(refused.why().contains("\"folder\""), refused.why());
  }

  @Property
  void anyBytesAreUnderstoodOrRefused(@ForAll PatternVerb verb, @ForAll byte[] bytes) {
    PatternAsked asked = READER.read(verb, Bytes.of(bytes).text());
    assertTrue(asked.transaction().length() <= 64);
    if (asked instanceof PatternAsked.Refused(String why, _)) {
      assertFalse(why.isBlank());
    }
  }
}
