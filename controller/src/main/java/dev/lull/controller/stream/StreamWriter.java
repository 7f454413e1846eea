package dev.lull.controller.stream;

import dev.lull.controller.stream.StreamMessage.Held;
import dev.lull.controller.stream.StreamMessage.Sample;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes the messages of a live stream as [StreamReader] reads them.
public final class StreamWriter {
  private static final double NANOS_PER_MILLI = 1e6;
  private static final double TENTHS = 10;
  private static final double THOUSANDTHS = 1_000;

  private StreamWriter() {}

  /// A message as JSON: lengths and angles to a tenth, times and pressures to a thousandth.
  public static String json(StreamMessage message) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("seq", message.number());
    ArrayNode samples = json.putArray("samples");
    message.samples().forEach(it -> write(it, samples.addObject()));
    if (message.end()) {
      json.put("end", true);
    }
    return json.toString();
  }

  private static void write(Sample sample, ObjectNode json) {
    json.put("at", rounded(sample.at() / NANOS_PER_MILLI, THOUSANDTHS));
    ArrayNode contacts = json.putArray("contacts");
    sample.contacts().forEach(it -> write(it, contacts.addObject()));
  }

  private static void write(Held held, ObjectNode json) {
    json.put("finger", held.finger());
    json.put("along", rounded(held.contact().along(), TENTHS));
    json.put("around", rounded(held.contact().around(), TENTHS));
    json.put("width", rounded(held.contact().width(), TENTHS));
    json.put("pressure", rounded(held.contact().pressure(), THOUSANDTHS));
  }

  private static double rounded(double value, double parts) {
    return Math.round(value * parts) / parts;
  }
}
