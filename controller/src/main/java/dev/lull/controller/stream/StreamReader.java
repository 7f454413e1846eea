package dev.lull.controller.stream;

import dev.lull.controller.stream.StreamMessage.Chunk;
import dev.lull.controller.stream.StreamMessage.Held;
import dev.lull.controller.stream.StreamMessage.Sample;
import dev.lull.patterns.Arm;
import dev.lull.patterns.Contact;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Reads the messages of a live stream.
///
/// Lengths are numbers of millimetres, angles of degrees and times of milliseconds, since it is
/// programs that send them. What is not exactly as it should be is refused.
public final class StreamReader {
  /// How many bytes a message may have.
  public static final int MOST_BYTES = 64 * 1024;

  private static final List<String> MESSAGE = List.of("seq", "samples", "chunks", "end");
  private static final List<String> SAMPLE = List.of("at", "contacts");
  private static final List<String> CONTACT =
      List.of("along", "around", "width", "pressure", "finger");

  private static final long LAST_NUMBER = 1L << 53;
  private static final double DAY_MILLIS = 24 * 3_600_000.0;
  private static final double NANOS_PER_MILLI = 1e6;
  private static final double LONGEST_ARM = 600;
  private static final double HALF_TURN = 180;
  private static final double NARROWEST = 5;
  private static final double WIDEST = 200;

  private StreamReader() {}

  /// Reads one message for an arm of the usual length.
  public static StreamReading read(byte[] payload, StreamFormat format) {
    return read(payload, format, Arm.STANDARD);
  }

  /// Reads one message.
  ///
  /// @param arm on which chunks of pattern are played
  public static StreamReading read(byte[] payload, StreamFormat format, Arm arm) {
    try {
      return new StreamReading.Read(message(tree(payload, format), arm));
    } catch (StreamRefused refused) {
      return new StreamReading.Refused(refused.getMessage());
    }
  }

  /// A contact that is moved as far as it must be for a message.
  static Contact within(double along, double around, double width, double pressure) {
    return new Contact(
        Math.clamp(along, 0, LONGEST_ARM),
        Math.IEEEremainder(around, 2 * HALF_TURN),
        Math.clamp(width, NARROWEST, WIDEST),
        Math.clamp(pressure, 0.0, 1.0));
  }

  private static JsonNode tree(byte[] payload, StreamFormat format) throws StreamRefused {
    if (payload.length > MOST_BYTES) {
      throw new StreamRefused(
          "The message has %d bytes, more than the most, %d. Send fewer samples at once."
              .formatted(payload.length, MOST_BYTES));
    }
    try {
      return Mappers.of(format).readTree(payload);
    } catch (JacksonException fault) {
      throw new StreamRefused(
          "The message cannot be read as %s: %s. Send JSON, or CBOR with the content type %s."
              .formatted(
                  format,
                  fault.getOriginalMessage().replaceAll("[.\\s]+$", ""),
                  StreamFormat.CBOR_TYPE));
    }
  }

  private static StreamMessage message(JsonNode tree, Arm arm) throws StreamRefused {
    Fields fields = Fields.of("", tree, MESSAGE);
    long number = fields.whole("seq", 0, LAST_NUMBER);
    boolean end = fields.flag("end");
    return new StreamMessage(
        number,
        end && !fields.has("samples") ? List.of() : samples(fields, end),
        fields.has("chunks") ? chunks(fields, arm) : List.of(),
        end);
  }

  private static List<Chunk> chunks(Fields fields, Arm arm) throws StreamRefused {
    JsonNode list = fields.list("chunks", 1, StreamMessage.MOST_CHUNKS);
    List<Chunk> chunks = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      Fields chunk = Fields.of("chunks[" + i + "]", list.get(i), ChunkReader.KEYS);
      chunks.add(ChunkReader.read(chunk, time(chunk), arm));
    }
    return List.copyOf(chunks);
  }

  /// A moment of stream time, in nanos.
  private static long time(Fields fields) throws StreamRefused {
    return Math.round(fields.number("at", 0, DAY_MILLIS, " of milliseconds") * NANOS_PER_MILLI);
  }

  private static List<Sample> samples(Fields fields, boolean end) throws StreamRefused {
    JsonNode list = fields.list("samples", end ? 0 : 1, StreamMessage.MOST_SAMPLES);
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      Fields sample = Fields.of("samples[" + i + "]", list.get(i), SAMPLE);
      samples.add(sample(sample));
      if (i > 0 && samples.get(i).at() <= samples.get(i - 1).at()) {
        throw new StreamRefused(
            "%s is %s, not after the one before. Send samples in the order of their times."
                .formatted(sample.at("at"), list.get(i).get("at")));
      }
    }
    return List.copyOf(samples);
  }

  private static Sample sample(Fields fields) throws StreamRefused {
    long at = time(fields);
    JsonNode list = fields.list("contacts", 0, StreamMessage.MOST_CONTACTS);
    List<Held> contacts = new ArrayList<>();
    BitSet fingers = new BitSet();
    for (int i = 0; i < list.size(); i++) {
      Fields contact = Fields.of(fields.at("contacts[" + i + "]"), list.get(i), CONTACT);
      Held held = contact(contact, i);
      if (fingers.get(held.finger())) {
        throw new StreamRefused(
            "%s is %d, as that of another contact. Give each one of its own."
                .formatted(contact.at("finger"), held.finger()));
      }
      fingers.set(held.finger());
      contacts.add(held);
    }
    return new Sample(at, List.copyOf(contacts));
  }

  private static Held contact(Fields fields, int position) throws StreamRefused {
    int finger =
        fields.has("finger")
            ? (int) fields.whole("finger", 0, StreamMessage.MOST_CONTACTS - 1)
            : position;
    return new Held(
        finger,
        new Contact(
            fields.number("along", 0, LONGEST_ARM, " of millimetres"),
            fields.number("around", -HALF_TURN, HALF_TURN, " of degrees"),
            fields.number("width", NARROWEST, WIDEST, " of millimetres"),
            fields.number("pressure", 0, 1, "")));
  }
}
