package dev.lull.controller.bench;

import static dev.lull.controller.bench.Clock.MILLI;
import static dev.lull.controller.bench.Clock.SECOND;

import dev.lull.controller.mqtt.BrokerUnavailable;
import dev.lull.controller.mqtt.Bytes;
import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Inbox;
import dev.lull.controller.mqtt.MqttConnection;
import dev.lull.controller.rig.TappedLull;
import java.util.List;
import java.util.Random;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

/// Carries the messages of one topic to another as a bad network would, the same for the same seed.
/// TCP itself neither loses nor doubles anything, so it is messages that this happens to.
final class BadNetwork implements Inbox, AutoCloseable {
  private final NetworkProfile profile;
  private final String to;
  private final Random random;
  private final DelayQueue<Carried> waiting = new DelayQueue<>();
  private final Thread carrier = Thread.ofPlatform().daemon().unstarted(this::carry);
  private final MqttConnection near;
  private final MqttConnection far;

  private record Carried(long due, Bytes payload) implements Delayed {
    @Override
    public long getDelay(TimeUnit unit) {
      return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
      return Long.signum(due - ((Carried) other).due);
    }
  }

  /// Begins to carry.
  BadNetwork(TappedLull lull, NetworkProfile profile, String from, String to, long seed)
      throws Exception {
    this.profile = profile;
    this.to = to;
    this.random = new Random(seed);
    far = lull.client("far", this);
    near = lull.client("near", this);
    near.subscribe(List.of(from));
    carrier.start();
  }

  @Override
  public void arrived(Inbound message) {
    long due = System.nanoTime() + transit();
    if (random.nextDouble() < profile.swapped()) {
      due += SECOND / SentStroke.RATE + transit();
    }
    if (random.nextDouble() >= profile.lost()) {
      waiting.add(new Carried(due, message.payload()));
    }
    if (random.nextDouble() < profile.doubled()) {
      waiting.add(new Carried(due + transit(), message.payload()));
    }
  }

  @Override
  public void lost(String why) {
    throw new AssertionError(why);
  }

  @Override
  public void close() {
    carrier.interrupt();
    near.close();
    far.close();
  }

  private void carry() {
    try {
      while (true) {
        far.send(to, waiting.take().payload(), "application/json");
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    } catch (BrokerUnavailable away) {
      throw new AssertionError(away);
    }
  }

  private long transit() {
    return (long) (random.nextDouble() * profile.jitter() * MILLI);
  }
}
