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
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;

/// From the sending of a contact in a live stream to the first frame that moves a motor, beside the
/// same message as a bare client hears it.
///
/// A finger comes down again and again, at any phase of the 100 frames a second; in between, empty
/// messages keep the sleeve armed. Each message is timed from the moment at which it was to be
/// sent.
final class ContactLatency {
  private static final long PERIOD = PlayerSettings.STANDARD.framePeriod();
  private static final long HORIZON = PlayerSettings.STANDARD.horizon();
  private static final long STEP = 16 * MILLI;
  private static final int DOWN_STEPS = 6;
  private static final int UP_STEPS = 14;
  private static final int WARMING = 150;
  private static final long OVER = 1_500 * MILLI;
  private static final int PHASES = 10_000_000;
  private static final Contact FINGER = new Contact(120, 0, 60, 1);

  /// How many touches a stream has. On a busy machine one may be ended before its time.
  private static final int EACH = 25;

  private static final long PATIENCE = 300 * MILLI;

  private final Queue<WireTap.Said> wire = new ConcurrentLinkedQueue<>();
  private final Queue<Echo> echoes = new ConcurrentLinkedQueue<>();
  private final List<Long> touches = new ArrayList<>();
  private final Random random = new Random(1);
  private final List<Long> delays = new ArrayList<>();
  private String stream = "";
  private long begun;
  private long number;
  private long sent;

  /// A message as the bare client got it.
  ///
  /// @param begun the moment at which its stream began, which is its id
  private record Echo(long at, long begun, StreamMessage message) {}

  /// What was measured.
  ///
  /// @param echo    of the message with the contact, to the bare client
  /// @param frame   until the moment for which its first frame was made, a horizon before it is
  ///     felt
  /// @param meant   what of that is on purpose: the playout delay, and the rest of the frame that
  ///     was begun
  /// @param playout delay alone
  /// @param spare   from that frame's being on the line until it is to be felt
  record Result(Times echo, Times frame, Times meant, Times playout, Times spare) {
    Result() {
      this(new Times(), new Times(), new Times(), new Times(), new Times());
    }
  }

  private ContactLatency() {}

  /// Touches so many times.
  static Result of(BrokerKind broker, Path folder, int times) throws Exception {
    var latency = new ContactLatency();
    try (var lull = TappedLull.open(TappedLull.Plan.of(folder, broker, latency.wire::add));
        var bare = lull.client("bare", latency.new Ear());
        var sender = lull.client("sender", latency.new Ear())) {
      bare.subscribe(List.of(TappedLull.TOPICS.stream("+")));
      latency.touch(sender, times);
      return latency.result(lull);
    }
  }

  private void touch(MqttConnection sender, int times) throws Exception {
    for (int i = 0; i < times; i += EACH) {
      begin(System.nanoTime());
      long at = keep(sender, begun, WARMING, List.of());
      for (int touch = i; touch < Math.min(times, i + EACH); touch++) {
        at += random.nextInt(PHASES);
        touches.add(at);
        at = keep(sender, at, DOWN_STEPS, List.of(new Held(0, FINGER)));
        at = keep(sender, at, UP_STEPS, List.of());
      }
      send(sender, at, List.of(), true);
      Clock.parkUntil(at + OVER);
      Clock.awaitThat(() -> echoes.size() >= sent);
    }
  }

  private void begin(long now) {
    stream = TappedLull.TOPICS.stream("bench-" + now);
    begun = now;
    number = 0;
  }

  /// Says the same for a while, and returns the moment after.
  private long keep(MqttConnection sender, long from, int steps, List<Held> contacts)
      throws Exception {
    for (int i = 0; i < steps; i++) {
      send(sender, from + i * STEP, contacts, false);
    }
    return from + steps * STEP;
  }

  private void send(MqttConnection sender, long due, List<Held> contacts, boolean end)
      throws Exception {
    var message = new StreamMessage(number++, List.of(new Sample(due - begun, contacts)), end);
    Bytes payload = Bytes.of(StreamWriter.json(message));
    Clock.awaitUntil(due);
    sender.send(stream, payload, "application/json");
    sent++;
  }

  private Result result(TappedLull lull) {
    var result = new Result();
    noteEchoes(result);
    long least = Math.round(result.echo.millis(0) * MILLI);
    for (int i = 0; i < touches.size(); i++) {
      long touch = touches.get(i);
      long due = touch + least + delays.get(i);
      long delay = delays.get(i);
      firstFrame(touch).ifPresent(it -> note(result, lull, new Due(touch, due, delay), it));
    }
    return result;
  }

  /// The playout delay is that of a playout which is given what the bare client got.
  private void noteEchoes(Result result) {
    var twin = new Playout();
    for (Echo echo : echoes) {
      if (echo.message.number() == 0) {
        twin.begin();
      }
      twin.take(echo.message, echo.at);
      int touch = result.echo.count();
      if (touch < touches.size() && echo.begun + newest(echo) >= touches.get(touch) - MILLI / 2) {
        result.echo.add(echo.at - touches.get(touch));
        result.playout.add(twin.delay());
        delays.add(twin.delay());
      }
    }
    if (delays.size() != touches.size()) {
      throw new AssertionError(delays.size() + " of " + touches.size() + " echoes came");
    }
  }

  private static long newest(Echo echo) {
    return echo.message.samples().getLast().at();
  }

  /// When a touch was sent, when the sleeve was to have it, and what of that was the playout delay.
  private record Due(long sent, long at, long delay) {}

  private static void note(Result result, TappedLull lull, Due due, WireTap.Said first) {
    long felt = lull.feltAt((Frame) first.message());
    long made = felt - HORIZON;
    result.frame.add(made - due.sent);
    result.meant.add(due.delay + Math.floorMod(made - due.at, PERIOD));
    result.spare.add(felt - first.at());
  }

  private Optional<WireTap.Said> firstFrame(long since) {
    return wire.stream()
        .filter(it -> it.at() >= since && it.at() < since + PATIENCE)
        .filter(it -> it.message() instanceof Frame frame && !frame.levels().isEmpty())
        .findFirst();
  }

  private final class Ear implements Inbox {
    @Override
    public void arrived(Inbound message) {
      long at = System.nanoTime();
      var read = StreamReader.read(message.payload().toArray(), StreamFormat.JSON);
      if (read instanceof StreamReading.Read(StreamMessage it)) {
        String topic = message.topic();
        long began = Long.parseLong(topic.substring(topic.lastIndexOf('-') + 1));
        echoes.add(new Echo(at, began, it));
      }
    }

    @Override
    public void lost(String why) {
      throw new AssertionError(why);
    }
  }
}
