package dev.lull.controller.bench;

import static dev.lull.controller.bench.Clock.MILLI;
import static dev.lull.controller.bench.Clock.SECOND;

import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Inbox;
import dev.lull.controller.player.PlayerSettings;
import dev.lull.controller.rig.BrokerKind;
import dev.lull.controller.rig.TappedLull;
import dev.lull.controller.rig.WireTap;
import dev.lull.controller.stream.Playout;
import dev.lull.controller.stream.StreamFormat;
import dev.lull.controller.stream.StreamReader;
import dev.lull.controller.stream.StreamReading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/// A stroke that is streamed over a bad network to a whole controller, and what of it is on the
/// sleeve's line.
final class LiveStroke {
  private static final String SENT = "bench/sent";
  private static final String STREAM = TappedLull.TOPICS.stream("bench");
  private static final long HORIZON = PlayerSettings.STANDARD.horizon();
  private static final long FRAME = PlayerSettings.STANDARD.framePeriod();
  private static final long SETTLED = 3 * SECOND;
  private static final long LAST = SECOND / 2;

  private final Queue<WireTap.Said> wire = new ConcurrentLinkedQueue<>();
  private final Queue<Arrival> arrivals = new ConcurrentLinkedQueue<>();

  /// A message as a client beside the controller got it.
  private record Arrival(long at, Inbound message) {}

  /// What was felt.
  ///
  /// @param errors  distances from where it was sent, the playout delay and the horizon before it
  ///     was felt, in mm
  /// @param steps   how far the felt place went from one frame to the next, in mm
  /// @param delays  the playout delay by the seconds of the stream, in ms
  /// @param silent  milliseconds in which nothing was felt
  record Result(List<Double> errors, List<Double> steps, Map<Double, Double> delays, long silent) {
    static double quantile(List<Double> values, double share) {
      List<Double> sorted = values.stream().sorted().toList();
      return sorted.get((int) Math.round(share * (sorted.size() - 1)));
    }
  }

  private LiveStroke() {}

  /// Sends a stroke of that length, in nanos.
  static Result over(NetworkProfile profile, BrokerKind broker, Path folder, long length)
      throws Exception {
    var stroke = new LiveStroke();
    var plan = new TappedLull.Plan(folder, broker, "LRA", stroke.wire::add, _ -> {});
    try (var lull = TappedLull.open(plan);
        var _ = new BadNetwork(lull, profile, SENT, STREAM, 1);
        var beside = lull.client("beside", stroke.new Ear());
        var sender = lull.client("sender", stroke.new Ear())) {
      beside.subscribe(List.of(STREAM));
      long begun = SentStroke.send(sender, SENT, length);
      Clock.parkUntil(System.nanoTime() + SECOND);
      return stroke.result(lull, begun, length);
    }
  }

  /// The delay is that of a playout which is given what the client beside the controller got.
  private Result result(TappedLull lull, long begun, long length) {
    NavigableMap<Long, Double> places = new FeltPlaces(lull, wire).places();
    NavigableMap<Long, Long> delays = delays();
    long least = arrivals.stream().mapToLong(it -> transit(it, begun)).min().orElseThrow();
    var result = new Result(new ArrayList<>(), new ArrayList<>(), new TreeMap<>(), 0);
    long silent = 0;
    for (long at = begun + SETTLED; at < begun + length - LAST; at += MILLI) {
      Map.Entry<Long, Double> place = places.floorEntry(at + HORIZON);
      Map.Entry<Long, Double> before = places.floorEntry(at + HORIZON - FRAME);
      silent += at + HORIZON - place.getKey() > MILLI ? 1 : 0;
      long delay = delays.floorEntry(at).getValue();
      double wanted = SentStroke.along(at - begun - least - delay);
      result.errors.add(Math.abs(place.getValue() - wanted));
      result.steps.add(Math.abs(place.getValue() - before.getValue()));
      result.delays.put((at - begun) / (double) SECOND, delay / (double) MILLI);
    }
    return new Result(result.errors, result.steps, result.delays, silent);
  }

  private NavigableMap<Long, Long> delays() {
    var twin = new Playout();
    var delays = new TreeMap<Long, Long>();
    for (Arrival arrival : arrivals) {
      if (read(arrival) instanceof StreamReading.Read(var message)) {
        twin.take(message, arrival.at);
        delays.put(arrival.at, twin.delay());
      }
    }
    return delays;
  }

  private static long transit(Arrival arrival, long begun) {
    return read(arrival) instanceof StreamReading.Read(var message)
        ? arrival.at - begun - message.samples().getLast().at()
        : Long.MAX_VALUE;
  }

  private static StreamReading read(Arrival arrival) {
    return StreamReader.read(arrival.message.payload().toArray(), StreamFormat.JSON);
  }

  private final class Ear implements Inbox {
    @Override
    public void arrived(Inbound message) {
      arrivals.add(new Arrival(System.nanoTime(), message));
    }

    @Override
    public void lost(String why) {
      throw new AssertionError(why);
    }
  }
}
