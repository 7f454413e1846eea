package dev.lull.controller.bench;

import static dev.lull.controller.bench.Clock.MILLI;

import dev.lull.controller.mqtt.Bytes;
import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Inbox;
import dev.lull.controller.mqtt.MqttConnection;
import dev.lull.controller.player.PlayerSettings;
import dev.lull.controller.rig.BrokerKind;
import dev.lull.controller.rig.TappedLull;
import dev.lull.controller.rig.WireTap;
import dev.lull.controller.stream.Playout;
import dev.lull.controller.stream.StreamFormat;
import dev.lull.controller.stream.StreamMessage;
import dev.lull.controller.stream.StreamMessage.Held;
import dev.lull.controller.stream.StreamMessage.Sample;
import dev.lull.controller.stream.StreamReader;
import dev.lull.controller.stream.StreamReading;
import dev.lull.controller.stream.StreamWriter;
import dev.lull.patterns.Contact;
import dev.lull.protocol.HostMessage.Frame;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;

/// From the sending of a contact in a live stream to the first frame that moves a motor, beside the
/// same message as a bare client hears it.
///
/// A finger comes down again and again, at any phase of the 100 frames a second; in between, empty
/// messages keep the sleeve armed. Each message is timed from the moment at which it was to be
// sent.
final class ContactLatency {
  private static final long PERIOD = PlayerSettings.STANDARD.framePeriod();
  private static final long HORIZON = PlayerSettings.STANDARD.horizon();
  private static final long STEP = 16 * MILLI;
  private static final int DOWN_STEPS = 6;
  private static final int UP_STEPS = 14;
  private static final long WARM = 3_000 * MILLI;
  private static final int PHASES = 10_000_000;
  private static final Contact FINGER = new Contact(120, 0, 60, 1);
  private static final String STREAM = TappedLull.TOPICS.stream("bench");

  private final Queue<WireTap.Said> wire = new ConcurrentLinkedQueue<>();
  private final Queue<Echo> echoes = new ConcurrentLinkedQueue<>();
  private final List<Long> touches = new ArrayList<>();
  private final Random random = new Random(1);
  private long begun;
  private long number;

  /// A message as the bare client got it.
  private record Echo(long at, StreamMessage message) {}

  /// What was measured.
  ///
  /// @param echo    of the message with the contact, to the bare client
  /// @param frame   until the moment for which its first frame was made, a horizon before it is
  ///     felt
  /// @param meant   what of that is on purpose: the quickest echo, the playout delay, and the rest
  ///     of the frame that was begun
  /// @param playout delay alone
  /// @param spare   from that frame's being on the line until it is to be felt
  record Result(Times echo, Times frame, Times meant, Times playout, Times spare) {}

  private ContactLatency() {}

  /// Touches so many times.
  static Result of(BrokerKind broker, Path folder, int times) throws Exception {
    var latency = new ContactLatency();
    try (var lull = TappedLull.open(TappedLull.Plan.of(folder, broker, latency.wire::add));
        var bare = lull.client("bare", latency.new Ear());
        var sender = lull.client("sender", latency.new Ear())) {
      bare.subscribe(List.of(STREAM));
      latency.touch(sender, times);
      return latency.result(lull);
    }
  }

  private void touch(MqttConnection sender, int times) throws Exception {
    begun = System.nanoTime() + STEP;
    long at = keep(sender, begun, (int) (WARM / STEP), List.of());
    for (int i = 0; i < times; i++) {
      at += random.nextInt(PHASES);
      touches.add(at);
      at = keep(sender, at, DOWN_STEPS, List.of(new Held(0, FINGER)));
      at = keep(sender, at, UP_STEPS, List.of());
    }
    keep(sender, at, UP_STEPS, List.of());
  }

  /// Says the same for a while, and returns the moment after.
  private long keep(MqttConnection sender, long from, int steps, List<Held> contacts)
      throws Exception {
    for (int i = 0; i < steps; i++) {
      send(sender, from + i * STEP, contacts);
    }
    return from + steps * STEP;
  }

  private void send(MqttConnection sender, long due, List<Held> contacts) throws Exception {
    var message = new StreamMessage(number++, List.of(new Sample(due - begun, contacts)), false);
    Bytes payload = Bytes.of(StreamWriter.json(message));
    Clock.awaitUntil(due);
    sender.send(STREAM, payload, "application/json");
  }

  private Result result(TappedLull lull) {
    var result = new Result(new Times(), new Times(), new Times(), new Times(), new Times());
    var twin = new Playout();
    List<Echo> heard = List.copyOf(echoes);
    List<Long> delays = new ArrayList<>();
    int touch = 0;
    for (Echo echo : heard) {
      twin.take(echo.message, echo.at);
      if (touch < touches.size() && isTouch(echo.message, touches.get(touch))) {
        result.echo.add(echo.at - touches.get(touch++));
        result.playout.add(twin.delay());
        delays.add(twin.delay());
      }
    }
    if (delays.size() != touches.size()) {
      throw new AssertionError(delays.size() + " of " + touches.size() + " echoes came");
    }
    long least = Math.round(result.echo.millis(0) * MILLI);
    for (int i = 0; i < touches.size(); i++) {
      WireTap.Said first = firstFrame(touches.get(i));
      long felt = lull.feltAt((Frame) first.message());
      long made = felt - HORIZON;
      long wanted = touches.get(i) + least + delays.get(i);
      result.frame.add(made - touches.get(i));
      result.meant.add(wanted + Math.floorMod(made - wanted, PERIOD) - touches.get(i));
      result.spare.add(felt - first.at());
    }
    return result;
  }

  private boolean isTouch(StreamMessage message, long at) {
    return Math.abs(message.samples().getLast().at() - (at - begun)) < MILLI / 100;
  }

  private WireTap.Said firstFrame(long since) {
    return wire.stream()
        .filter(it -> it.at() >= since && it.message() instanceof Frame)
        .filter(it -> !((Frame) it.message()).levels().isEmpty())
        .findFirst()
        .orElseThrow(() -> new AssertionError("a contact moved nothing"));
  }

  private final class Ear implements Inbox {
    @Override
    public void arrived(Inbound message) {
      long at = System.nanoTime();
      var read = StreamReader.read(message.payload().toArray(), StreamFormat.JSON);
      if (read instanceof StreamReading.Read(StreamMessage it)) {
        echoes.add(new Echo(at, it));
      }
    }

    @Override
    public void lost(String why) {
      throw new AssertionError(why);
    }
  }
}
