package dev.lull.controller.bench;

import static dev.lull.controller.bench.Clock.MILLI;

import dev.lull.controller.command.Verb;
import dev.lull.controller.mqtt.Bytes;
import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Inbox;
import dev.lull.controller.mqtt.MqttConnection;
import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.rig.TappedLull;
import dev.lull.controller.rig.WireTap;
import dev.lull.controller.stream.StreamMessage;
import dev.lull.controller.stream.StreamMessage.Held;
import dev.lull.controller.stream.StreamMessage.Sample;
import dev.lull.controller.stream.StreamWriter;
import dev.lull.patterns.Contact;
import dev.lull.protocol.HostMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Touches by live streams and stops, by the clock, and when the stops are answered and on the
/// sleeve's line.
///
/// Each stop is timed from the moment at which it was to go out. In a flood messages of a
/// stream may be left out; only a stop of a sleeve that was armed has to be on the line.
final class StopsInAFlood implements Inbox {
  private static final long ROUND = 600 * MILLI;
  private static final long STEP = 20 * MILLI;
  private static final long TO_STOP = 200 * MILLI;
  private static final long PATIENCE = 30_000 * MILLI;

  private final Queue<WireTap.Said> wire;
  private final Queue<Long> answers = new ConcurrentLinkedQueue<>();
  private final List<Long> stops = new ArrayList<>();

  /// What was measured.
  ///
  /// @param asked    how many stops there were
  /// @param answered until the answer to a stop was heard
  /// @param armed    how many of them found the sleeve armed
  /// @param line     of those, until the stop was on the line
  record Result(int asked, Times answered, int armed, Times line) {}

  /// @param wire what the controller says
  StopsInAFlood(Queue<WireTap.Said> wire) {
    this.wire = wire;
  }

  /// Stops so many times.
  Result measure(TappedLull lull, int times) throws Exception {
    try (MqttConnection phone = lull.client("phone", this)) {
      phone.subscribe(List.of(TappedLull.TOPICS.event()));
      long begun = System.nanoTime();
      for (int i = 0; i < times; i++) {
        touch(phone, begun + i * ROUND);
        stop(phone, begun + i * ROUND + TO_STOP);
      }
      long patience = System.nanoTime() + PATIENCE;
      while (answers.size() < times && System.nanoTime() < patience) {
        Clock.parkUntil(System.nanoTime() + MILLI);
      }
    }
    return result();
  }

  @Override
  public void arrived(Inbound message) {
    if (message.text().contains("Stopped.")) {
      answers.add(System.nanoTime());
    }
  }

  @Override
  public void lost(String why) {
    throw new AssertionError(why);
  }

  private static void touch(MqttConnection phone, long begun) throws Exception {
    String stream = TappedLull.TOPICS.stream("touch-" + begun);
    for (long at = 0; at + STEP < TO_STOP; at += STEP) {
      var sample = new Sample(at, List.of(new Held(0, new Contact(120, 0, 60, 0.6))));
      var message = new StreamMessage(at / STEP, List.of(sample), false);
      Clock.parkUntil(begun + at);
      phone.send(stream, Bytes.of(StreamWriter.json(message)), "application/json");
    }
  }

  private void stop(MqttConnection phone, long due) throws Exception {
    Clock.awaitUntil(due);
    phone.publish(Outbound.passing(TappedLull.TOPICS.of(Verb.STOP), ""));
    stops.add(due);
  }

  /// Answers come in the order of the stops.
  private Result result() {
    var answered = new Times();
    var line = new Times();
    int armed = 0;
    List<Long> heard = List.copyOf(answers);
    for (int i = 0; i < stops.size(); i++) {
      long stop = stops.get(i);
      if (i < heard.size()) {
        answered.add(heard.get(i) - stop);
      }
      if (isArmed(stop)) {
        armed++;
        wire.stream()
            .filter(it -> it.at() >= stop && it.at() < stop + PATIENCE)
            .filter(it -> it.message() instanceof HostMessage.Stop)
            .findFirst()
            .ifPresent(it -> line.add(it.at() - stop));
      }
    }
    return new Result(stops.size(), answered, armed, line);
  }

  private boolean isArmed(long at) {
    boolean armed = false;
    for (WireTap.Said said : wire) {
      if (said.at() >= at) {
        break;
      }
      armed =
          said.message() instanceof HostMessage.Frame
              || (armed && !(said.message() instanceof HostMessage.Stop));
    }
    return armed;
  }
}
