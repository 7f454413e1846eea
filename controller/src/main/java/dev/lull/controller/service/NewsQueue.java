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
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// News on their way to the bridge's thread. Nobody who brings news ever waits.
///
/// Of messages from the broker only so many may wait; more are turned away, so that a flood of them
/// costs bounded memory and delays nothing for long. Of refusals to live streams, which come as
/// often as their messages, one may wait. Other news of the player are few and never lost.
final class NewsQueue implements PlayerListener {
  private static final int MOST_MESSAGES = 256;

  private final BlockingQueue<News> queue = new LinkedBlockingQueue<>();
  private final AtomicInteger messages = new AtomicInteger();
  private final AtomicBoolean refusal = new AtomicBoolean();

  /// Takes a message in.
  ///
  /// @return false when too many wait and this one was turned away
  boolean arrived(long number, Inbound message) {
    if (messages.incrementAndGet() > MOST_MESSAGES) {
      messages.decrementAndGet();
      return false;
    }
    return queue.add(new News.Arrived(number, message));
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
    if (news instanceof News.Arrived) {
      messages.decrementAndGet();
    }
    if (news instanceof News.Streams(Streamed.Refused _)) {
      refusal.set(false);
    }
    return Optional.ofNullable(news);
  }
}
