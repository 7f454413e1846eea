package dev.lull.controller.bench;

import static dev.lull.controller.bench.Clock.MILLI;
import static dev.lull.controller.bench.Clock.SECOND;

import dev.lull.controller.rig.RawClient;
import dev.lull.controller.rig.TappedLull;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/// Somebody who sends one message thousands of times a second, by the clock, for as long as it is
/// open.
final class Flood implements AutoCloseable {
  static final long BEAT = 5 * MILLI;

  private final RawClient client;
  private final FloodKind kind;
  private final AtomicLong sent = new AtomicLong();
  private final Thread thread = Thread.ofPlatform().name("flood").unstarted(this::send);
  private final long begun = System.nanoTime();
  private volatile boolean closing;

  private Flood(RawClient client, FloodKind kind) {
    this.client = client;
    this.kind = kind;
  }

  static Flood begin(TappedLull lull, FloodKind kind) throws IOException {
    var flood = new Flood(new RawClient(lull.address().uri().getPort()), kind);
    flood.thread.start();
    return flood;
  }

  /// How many the broker took a second, until now.
  double rate() {
    return sent.get() * (double) SECOND / (System.nanoTime() - begun);
  }

  @Override
  public void close() throws IOException {
    closing = true;
    try {
      thread.join();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    client.close();
  }

  private void send() {
    int each = kind.perBeat();
    byte[] payload = kind.payload();
    try {
      for (long beat = begun; !closing; beat += BEAT) {
        Clock.parkUntil(beat);
        client.publish(kind.topic(), payload, each);
        sent.addAndGet(each);
      }
    } catch (IOException cut) {
      throw new AssertionError("the flood was cut off", cut);
    }
  }
}
