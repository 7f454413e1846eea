package dev.lull.controller.service;

import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.player.Ending;
import dev.lull.controller.player.PlayerListener;
import dev.lull.controller.player.PlayerState;
import dev.lull.controller.player.Session;
import dev.lull.controller.player.Streamed;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// News on their way to the bridge's thread. Nobody who brings news ever waits.
///
/// Of messages from the broker only so many may wait, and of large ones fewer; more are turned
/// away, so that a flood of them costs bounded memory and delays nothing for long. A stop has room
/// of its own, ahead of all that waits. Of refusals to live streams, which come as often as their
/// messages, one may wait. Other news of the player are few and never lost.
final class NewsQueue implements PlayerListener {
  private static final int MOST_MESSAGES = 256;
  private static final int MOST_STOPS = 16;
  private static final long MOST_BYTES = 4L << 20;

  private final BlockingDeque<News> queue = new LinkedBlockingDeque<>();
  private final AtomicInteger messages = new AtomicInteger();
  private final AtomicLong bytes = new AtomicLong();
  private final AtomicBoolean refusal = new AtomicBoolean();

  /// Takes a message in.
  ///
  /// @return false when too many wait and this one was turned away
  boolean arrived(News.Arrived arrived) {
    return hasRoom(arrived.message(), MOST_MESSAGES, MOST_BYTES) && queue.add(arrived);
  }

  /// Takes a stop in, which has acted already, so that it is answered before all that waits.
  ///
  /// @return false when too many wait and this one is not answered
  boolean stopped(News.Arrived arrived) {
    return hasRoom(arrived.message(), MOST_MESSAGES + MOST_STOPS, 2 * MOST_BYTES)
        && queue.offerFirst(arrived);
  }

  void lost(long connection, String why) {
    queue.add(new News.Lost(connection, why));
  }

  void answered(Outbound answer, Optional<String> info) {
    queue.add(new News.Answered(answer, info));
  }

  void closing() {
    queue.add(new News.Closing());
  }

  @Override
  public void changed(PlayerState state) {
    queue.add(new News.Changed(state));
  }

  @Override
  public void started(Session session) {
    queue.add(new News.Started(session));
  }

  @Override
  public void ended(Session session, Ending ending) {
    queue.add(new News.Ended(session, ending));
  }

  @Override
  public void streamed(Streamed what) {
    if (!(what instanceof Streamed.Refused) || refusal.compareAndSet(false, true)) {
      queue.add(new News.Streams(what));
    }
  }

  /// The next piece of news, waiting for it for at most so long.
  Optional<News> next(Duration longest) throws InterruptedException {
    News news = queue.poll(longest.toNanos(), TimeUnit.NANOSECONDS);
    if (news instanceof News.Arrived(long _, long _, long _, Inbound message)) {
      makeRoom(message);
    }
    if (news instanceof News.Streams(Streamed.Refused _)) {
      refusal.set(false);
    }
    return Optional.ofNullable(news);
  }

  private boolean hasRoom(Inbound message, int mostMessages, long mostBytes) {
    int count = messages.incrementAndGet();
    long size = bytes.addAndGet(message.payload().length());
    if (count <= mostMessages && size <= mostBytes) {
      return true;
    }
    makeRoom(message);
    return false;
  }

  private void makeRoom(Inbound message) {
    messages.decrementAndGet();
    bytes.addAndGet(-message.payload().length());
  }
}
