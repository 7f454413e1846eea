package dev.lull.controller.rig;

import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Inbox;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// An inbox that keeps what comes, for a test to wait for.
public final class Collected implements Inbox {
  private static final long LONGEST_SECONDS = 10;
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(3 * LONGEST_SECONDS);

  private final BlockingQueue<Inbound> messages = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> losses = new LinkedBlockingQueue<>();

  @Override
  public void arrived(Inbound message) {
    messages.add(message);
  }

  @Override
  public void lost(String why) {
    losses.add(why);
  }

  /// Waits for the next message that fits; those before it are dropped.
  public Inbound await(Predicate<Inbound> fits) throws InterruptedException {
    long end = System.nanoTime() + LONGEST;
    while (System.nanoTime() - end < 0) {
      Inbound next = take();
      if (fits.test(next)) {
        return next;
      }
    }
    throw new AssertionError("of all that came, nothing was such a message");
  }

  public Inbound awaitOn(String topic) throws InterruptedException {
    return await(message -> message.topic().equals(topic));
  }

  public String awaitLoss() throws InterruptedException {
    return Optional.ofNullable(losses.poll(LONGEST_SECONDS, TimeUnit.SECONDS))
        .orElseThrow(() -> new AssertionError("the connection was not lost"));
  }

  /// Drops what has come.
  public void clear() {
    messages.clear();
  }

  public boolean isEmpty() {
    return messages.isEmpty();
  }

  private Inbound take() throws InterruptedException {
    return Optional.ofNullable(messages.poll(LONGEST_SECONDS, TimeUnit.SECONDS))
        .orElseThrow(() -> new AssertionError("no such message came in " + LONGEST_SECONDS + " s"));
  }
}
