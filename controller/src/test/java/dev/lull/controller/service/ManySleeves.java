package dev.lull.controller.service;

import static dev.lull.controller.bench.Clock.MILLI;
import static dev.lull.controller.bench.Clock.SECOND;

import dev.lull.controller.bench.Clock;
import dev.lull.controller.bench.Times;
import dev.lull.controller.mqtt.BrokerAddress;
import dev.lull.controller.mqtt.Bytes;
import dev.lull.controller.mqtt.MqttConnection;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.rig.Collected;
import dev.lull.controller.stream.StreamMessage;
import dev.lull.controller.stream.StreamMessage.Held;
import dev.lull.controller.stream.StreamMessage.Sample;
import dev.lull.controller.stream.StreamWriter;
import dev.lull.patterns.Contact;
import dev.lull.patterns.Layouts;
import dev.lull.patterns.render.Field;
import dev.lull.patterns.render.Renderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Many sleeves in one process that follow one stream on one broker: a pressure that rises and
/// falls on one motor, each in half a second. When that motor rises above a level is when a sleeve
/// plays that moment of the stream.
final class ManySleeves {
  private static final long WAVE = SECOND;
  private static final long RATE = 60;
  private static final int MOTOR = 2;
  private static final double LEVEL = 0.3;
  private static final long STREAM = 5 * SECOND;
  private static final long PAUSE = SECOND / 2;
  private static final int OPENERS = 8;
  private static final int WARMING = 5;

  private final List<FollowingSleeve> sleeves = new ArrayList<>();
  private final Map<Long, List<Double>> moments = new TreeMap<>();

  /// What was measured.
  ///
  /// @param spread from the first sleeve to the last, for each moment of the stream
  /// @param behind how long after the first sleeve each one was
  /// @param played moments that all sleeves played, and how many there were
  /// @param cpu    of one processor for each sleeve, with its connection and its share of the
  ///     sender, 0..1
  record Result(Times spread, Times behind, int played, int moments, double cpu) {}

  /// Lets so many sleeves follow for so many seconds.
  static Result follow(BrokerAddress broker, int count, int seconds) throws Exception {
    var many = new ManySleeves();
    try {
      many.open(broker, count);
      long cpu = cpuTime();
      long begun = System.nanoTime();
      many.play(broker, begun, seconds);
      double share = (cpuTime() - cpu) / (double) (System.nanoTime() - begun) / count;
      return many.result(share);
    } finally {
      many.sleeves.forEach(FollowingSleeve::close);
    }
  }

  private void open(BrokerAddress broker, int count) throws Exception {
    Field field = Field.of(Layouts.bundled("1x6").orElseThrow());
    List<Future<FollowingSleeve>> opening = new ArrayList<>();
    try (ExecutorService openers = Executors.newFixedThreadPool(OPENERS)) {
      for (int i = 0; i < count; i++) {
        String name = "sleeve-" + i;
        Callable<FollowingSleeve> task =
            () -> new FollowingSleeve(broker, new Renderer(field), name);
        opening.add(openers.submit(task));
      }
      for (Future<FollowingSleeve> sleeve : opening) {
        sleeves.add(sleeve.get());
      }
    }
  }

  private void play(BrokerAddress broker, long begun, int seconds) throws Exception {
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      Future<?> sent = other.submit(() -> send(broker, begun, seconds));
      while (!sent.isDone()) {
        long round = System.nanoTime();
        for (FollowingSleeve sleeve : sleeves) {
          note(sleeve.step(MOTOR, LEVEL), begun);
        }
        Clock.parkUntil(round + MILLI);
      }
      sent.get();
    }
  }

  private void note(OptionalDouble moment, long begun) {
    if (moment.isPresent()) {
      long wave = (long) (moment.getAsDouble() - begun) / WAVE;
      moments.computeIfAbsent(wave, _ -> new ArrayList<>()).add(moment.getAsDouble());
    }
  }

  /// One stream after the other: a pause of the machine ends one for good, and no other.
  private static Void send(BrokerAddress broker, long begun, int seconds) throws Exception {
    try (var sender = MqttConnection.open(broker, "sender", Optional.empty(), new Collected())) {
      for (long number = 0; number < seconds * RATE; number++) {
        long due = number * SECOND / RATE;
        boolean end = due % STREAM >= STREAM - PAUSE;
        Clock.parkUntil(begun + due);
        String id = Topics.ALL + "bench-" + due / STREAM;
        sender.send(Topics.STANDARD.stream(id), message(number, due, end), "application/json");
      }
    }
    return null;
  }

  private static Bytes message(long number, long at, boolean end) {
    double share = Math.abs((at % WAVE) / (double) WAVE - 0.5) * 2;
    var contact = new Contact(102, 0, 40, 1 - share);
    var sample = new Sample(at, List.of(new Held(0, contact)));
    return Bytes.of(StreamWriter.json(new StreamMessage(number, List.of(sample), end)));
  }

  private Result result(double cpu) {
    var spread = new Times();
    var behind = new Times();
    int played = 0;
    int all = 0;
    for (var moment : moments.entrySet()) {
      // In the first second of a stream its delay has not settled.
      if (moment.getKey() >= WARMING && moment.getKey() % (STREAM / WAVE) > 0) {
        all++;
        double first = moment.getValue().stream().mapToDouble(it -> it).min().orElseThrow();
        double last = moment.getValue().stream().mapToDouble(it -> it).max().orElseThrow();
        moment.getValue().forEach(it -> behind.add(Math.round(it - first)));
        if (moment.getValue().size() == sleeves.size()) {
          played++;
          spread.add(Math.round(last - first));
        }
      }
    }
    return new Result(spread, behind, played, all, cpu);
  }

  private static long cpuTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }
}
