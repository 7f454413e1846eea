package dev.lull.controller.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.stream.StreamMessage.Held;
import dev.lull.controller.stream.StreamMessage.Sample;
import dev.lull.patterns.Contact;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.cbor.CBORMapper;

final class StreamReaderTest {
  private static final String FINGER =
      "{\"along\": 82.5, \"around\": -20, \"width\": 40, \"pressure\": 0.5}";
  private static final String MESSAGE =
      "{\"seq\": 7, \"samples\": [{\"at\": 16.5, \"contacts\": [" + FINGER + "]}]}";
  private static final StreamMessage MEANT =
      new StreamMessage(
          7,
          List.of(new Sample(16_500_000, List.of(new Held(0, new Contact(82.5, -20, 40, 0.5))))),
          false);

  @Test
  void jsonIsRead() {
    assertEquals(new StreamReading.Read(MEANT), read(MESSAGE));
  }

  @Test
  void theSameInCborIsTheSame() {
    byte[] cbor =
        CBORMapper.builder().build().writeValueAsBytes(JsonMapper.shared().readTree(MESSAGE));
    assertTrue(cbor.length < MESSAGE.length());
    assertEquals(new StreamReading.Read(MEANT), StreamReader.read(cbor, StreamFormat.CBOR));
  }

  @Test
  void theContentTypeTellsTheFormat() {
    assertEquals(StreamFormat.CBOR, StreamFormat.of("application/cbor"));
    assertEquals(StreamFormat.JSON, StreamFormat.of("application/json"));
    assertEquals(StreamFormat.JSON, StreamFormat.of(""));
  }

  @Test
  void anEndNeedsNoSamples() {
    assertEquals(
        new StreamReading.Read(new StreamMessage(8, List.of(), true)),
        read("{\"seq\": 8, \"end\": true}"));
  }

  @Test
  void fingersAreTheirPlacesInTheListUnlessTheyAreNamed() {
    String two = FINGER + "," + FINGER.replace("}", ", \"finger\": 5}");
    StreamReading.Read read =
        assertInstanceOf(StreamReading.Read.class, read(MESSAGE.replace(FINGER, two)));
    assertEquals(
        List.of(0, 5),
        read.message().samples().getFirst().contacts().stream().map(Held::finger).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"seq\": 7|\"seq\": -1|seq is -1. Send a whole number from 0 to 9007199254740992.",
        "\"seq\": 7|\"seq\": 1.5|seq is 1.5. Send a whole number from 0 to 9007199254740992.",
        "\"seq\": 7|\"end\": false|The message lacks \"seq\". Send it too.",
        "\"seq\"|\"sec\": 1, \"seq\"|A message has no key \"sec\". Did you mean \"seq\"?",
        "16.5|-1|samples[0].at is -1. Send a number of milliseconds from 0 to 86400000.",
        "16.5|\"1 s\"|samples[0].at is \"1 s\". Send a number of milliseconds from 0 to 86400000.",
        "82.5|1e400|samples[0].contacts[0].along is Infinity. Send a number of millimetres from 0"
            + " to 600.",
        "82.5|601|samples[0].contacts[0].along is 601. Send a number of millimetres from 0 to 600.",
        "-20|181|samples[0].contacts[0].around is 181. Send a number of degrees from -180 to 180.",
        "40|0|samples[0].contacts[0].width is 0. Send a number of millimetres from 5 to 200.",
        "0.5|50|samples[0].contacts[0].pressure is 50. Send a number from 0 to 1.",
        "0.5|null|samples[0].contacts[0].pressure is null. Send a number from 0 to 1.",
        "\"width\": 40, ||samples[0].contacts[0] lacks \"width\". Send it too.",
        "0.5}|0.5, \"finger\": 8}|samples[0].contacts[0].finger is 8. Send a whole number from 0 to"
            + " 7.",
        "0.5}|0.5, \"id\": 1}|samples[0].contacts[0] has no key \"id\". It may have \"along\","
            + " \"around\", \"width\", \"pressure\", \"finger\".",
        "}]}]}|}]}], \"end\": 1}|end is 1. Send true or false."
      })
  void whatIsNotAsItShouldBeIsRefusedWithItsLimit(String part, String wrong, String why) {
    String message = MESSAGE.replaceFirst(Pattern.quote(part), wrong == null ? "" : wrong);
    assertEquals(new StreamReading.Refused(why), read(message));
  }

  @Test
  void twoContactsOfOneFingerAreRefused() {
    String two = FINGER + "," + FINGER.replace("}", ", \"finger\": 0}");
    assertRefused(MESSAGE.replace(FINGER, two), "contacts[1].finger is 0, as that of another");
  }

  @Test
  void nineContactsAndThirtyThreeSamplesAreTooMany() {
    assertRefused(
        MESSAGE.replace(FINGER, times(9, _ -> FINGER)), "has 9 entries. Send a list of 0 to 8");
    String sample = "{\"at\": %d, \"contacts\": []}";
    String many = "{\"seq\": 1, \"samples\": [" + times(33, sample::formatted) + "]}";
    assertRefused(many, "samples has 33 entries. Send a list of 1 to 32.");
  }

  @Test
  void samplesOutOfOrderAreRefused() {
    assertRefused(
        "{\"seq\": 1, \"samples\": [{\"at\": 5, \"contacts\": []}, {\"at\": 5, \"contacts\": []}]}",
        "samples[1].at is 5, not after the one before.");
  }

  @Test
  void whatIsTooLargeTooDeepOrBrokenIsRefused() {
    assertRefused(
        " ".repeat(StreamReader.MOST_BYTES + 1), "65537 bytes, more than the most, 65536");
    assertRefused("[".repeat(60_000), "cannot be read as JSON");
    assertRefused(MESSAGE + "1", "cannot be read as JSON");
    assertRefused(
        MESSAGE.replace("\"seq\": 7", "\"seq\": 7, \"seq\": 8"), "cannot be read as JSON");
    assertRefused("NaN", "cannot be read as JSON");
    assertRefused("", "The message is");
    assertRefused(
        "[]",
        "The message is a list. Send an object with \"seq\", \"samples\", \"chunks\", \"end\".");
  }

  @Test
  void nanInCborIsRefused() {
    var tree = JsonMapper.shared().readTree(MESSAGE);
    var contact = (ObjectNode) tree.at("/samples/0/contacts/0");
    contact.put("pressure", Double.NaN);
    byte[] cbor = CBORMapper.builder().build().writeValueAsBytes(tree);
    StreamReading.Refused refused =
        assertInstanceOf(StreamReading.Refused.class, StreamReader.read(cbor, StreamFormat.CBOR));
    assertEquals(
        "samples[0].contacts[0].pressure is NaN. Send a number from 0 to 1.", refused.why());
  }

  private static String times(int count, IntFunction<String> entry) {
    return IntStream.range(0, count).mapToObj(entry).collect(Collectors.joining(","));
  }

  private static StreamReading read(String message) {
    return StreamReader.read(message.getBytes(StandardCharsets.UTF_8), StreamFormat.JSON);
  }

  private static void assertRefused(String message, String part) {
    StreamReading.Refused refused = assertInstanceOf(StreamReading.Refused.class, read(message));
    assertTrue(refused.why().contains(part), refused.why());
  }
}
