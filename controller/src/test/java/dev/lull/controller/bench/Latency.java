package dev.lull.controller.bench;

import static dev.lull.controller.bench.Clock.MILLI;

import dev.lull.controller.command.Verb;
import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Inbox;
import dev.lull.controller.mqtt.MqttConnection;
import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.rig.BrokerKind;
import dev.lull.controller.rig.TappedLull;
import dev.lull.controller.rig.WireTap;
import dev.lull.protocol.HostMessage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;

/// From the publishing of a command to its first trace on the sleeve's line, beside the echo of the
/// same payload to a bare client.
///
/// Plays and stops go out by the clock, whatever became of those before, and each is timed from the
/// moment at which it was to go out.
final class Latency {
  private static final Topics OTHERS = new Topics("lull", "bench0");
  private static final int MOST_WARMING = 20;
  private static final String PATTERN = "resting-hand";
  private static final long ROUND = 640 * MILLI;
  private static final long TO_PLAY = 60 * MILLI;
  private static final long TO_STOP = 240 * MILLI;
  private static final long TO_OTHER_STOP = 300 * MILLI;

  /// So that what is sent meets the ticks of the controller at any phase.
  private static final int PHASES = 20_000_000;

  private final Queue<WireTap.Said> wire = new ConcurrentLinkedQueue<>();
  private final Queue<Long> echoes = new ConcurrentLinkedQueue<>();
  private final List<Long> plays = new ArrayList<>();
  private final List<Long> stops = new ArrayList<>();
  private final List<Long> echoed = new ArrayList<>();
  private final Random random = new Random(1);
  private final Times first = new Times();

  /// What was measured.
  ///
  /// On a busy machine a command may be overtaken by the next one, and leave no trace: then there
  /// are fewer times than commands.
  ///
  /// @param echo  of a play and a stop in turns, to a bare client
  /// @param stop  until the stop was on the line
  /// @param arm   of a play at rest, until the sleeve was asked to arm
  /// @param frame of the same, until the first frame was on the line
  /// @param first of the very first play after the start, which is not among the others, the same
  record Result(Times echo, Times stop, Times arm, Times frame, Times first) {}

  private Latency() {}

  /// Plays and stops so many times, after some that are not counted: a controller that has just
  /// been started is slower.
  static Result of(BrokerKind broker, Path folder, int times) throws Exception {
    var latency = new Latency();
    try (var lull = TappedLull.open(TappedLull.Plan.of(folder, broker, latency.wire::add));
        var bare = lull.client("bare", new Ear(latency.echoes));
        var sender = lull.client("sender", new Ear(new ConcurrentLinkedQueue<>()))) {
      bare.subscribe(List.of(OTHERS.of(Verb.PLAY), OTHERS.of(Verb.STOP)));
      long begun = System.nanoTime() + ROUND;
      int warming = Math.min(MOST_WARMING, times);
      for (int i = 0; i < warming; i++) {
        latency.round(sender, begun + i * ROUND);
      }
      latency.forget();
      begun += warming * ROUND;
      for (int i = 0; i < times; i++) {
        latency.round(sender, begun + i * ROUND + latency.random.nextInt(PHASES));
      }
      Clock.awaitUntil(System.nanoTime() + ROUND);
      latency.awaitEchoes();
    }
    return latency.result();
  }

  private void round(MqttConnection sender, long at) throws Exception {
    echoed.add(publish(sender, at, OTHERS.of(Verb.PLAY), PATTERN));
    plays.add(publish(sender, at + TO_PLAY, TappedLull.TOPICS.of(Verb.PLAY), PATTERN));
    stops.add(publish(sender, at + TO_STOP, TappedLull.TOPICS.of(Verb.STOP), ""));
    echoed.add(publish(sender, at + TO_OTHER_STOP, OTHERS.of(Verb.STOP), ""));
  }

  private static long publish(MqttConnection sender, long due, String topic, String payload)
      throws Exception {
    Clock.awaitUntil(due);
    sender.publish(Outbound.passing(topic, payload));
    return due;
  }

  private void awaitEchoes() {
    Clock.awaitThat(() -> echoes.size() >= echoed.size());
  }

  private void forget() {
    Clock.parkUntil(System.nanoTime() + TO_PLAY);
    awaitEchoes();
    first(plays.getFirst(), stops.getFirst(), HostMessage.Frame.class)
        .ifPresent(it -> first.add(it - plays.getFirst()));
    plays.clear();
    stops.clear();
    echoed.clear();
    echoes.clear();
  }

  private Result result() {
    if (echoes.size() != echoed.size()) {
      throw new AssertionError(echoes.size() + " of " + echoed.size() + " echoes came");
    }
    var result = new Result(new Times(), new Times(), new Times(), new Times(), first);
    List<Long> heard = List.copyOf(echoes);
    for (int i = 0; i < heard.size(); i++) {
      result.echo.add(heard.get(i) - echoed.get(i));
    }
    for (int i = 0; i < plays.size(); i++) {
      long play = plays.get(i);
      long stop = stops.get(i);
      first(play, stop, HostMessage.Arm.class).ifPresent(it -> result.arm.add(it - play));
      first(play, stop, HostMessage.Frame.class).ifPresent(it -> result.frame.add(it - play));
      first(stop, stop + ROUND, HostMessage.Stop.class).ifPresent(it -> result.stop.add(it - stop));
    }
    return result;
  }

  private Optional<Long> first(long from, long until, Class<? extends HostMessage> kind) {
    return wire.stream()
        .filter(it -> it.at() >= from && it.at() < until && kind.isInstance(it.message()))
        .map(WireTap.Said::at)
        .findFirst();
  }

  /// Notes when messages come.
  private record Ear(Queue<Long> moments) implements Inbox {
    @Override
    public void arrived(Inbound message) {
      moments.add(System.nanoTime());
    }

    @Override
    public void lost(String why) {
      throw new AssertionError(why);
    }
  }
}
