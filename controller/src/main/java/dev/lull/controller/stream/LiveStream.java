package dev.lull.controller.stream;

import dev.lull.patterns.Contacts;
import java.util.Optional;

/// The live stream of a sleeve: who sends it, and what is felt of it. There is one at a time.
///
/// One thread at a time; [#contactsAt] and [#over] allocate nothing while it goes on. Times are in
/// host nanos.
public final class LiveStream {
  private final Lease lease = new Lease();
  private final Playout playout = new Playout();

  /// What became of a message.
  public sealed interface Taken {
    /// It is the first of its stream, which has begun.
    record Began() implements Taken {}

    /// There is nothing to say of it.
    record Heard() implements Taken {}

    /// It was turned away.
    ///
    /// @param why what is wrong and what to do
    record Refused(String why) implements Taken {}
  }

  /// Why a stream is over by itself.
  public enum Over {
    /// Its sender has ended it.
    ENDED("its sender ended it"),
    /// It was left, for a pause.
    LEFT("stopped by cmd/pause"),
    /// Nothing came from its sender for a second.
    SILENT("nothing came from its sender for 1 s");

    private final String why;

    Over(String why) {
      this.why = why;
    }

    /// The same in words, as half a sentence.
    public String why() {
      return why;
    }
  }

  /// Id of the stream that has the lease.
  public Optional<String> holder() {
    return lease.holder();
  }

  /// Takes a message in.
  ///
  /// @param id      of the stream it belongs to
  /// @param arrived when it came
  public Taken take(String id, StreamMessage message, long arrived) {
    boolean isNew = lease.holder().isEmpty();
    try {
      if (!lease.take(id, message.number(), arrived)) {
        return new Taken.Heard();
      }
    } catch (StreamRefused refused) {
      return new Taken.Refused(refused.getMessage());
    }
    if (isNew) {
      playout.begin();
    }
    playout.take(message, arrived);
    return isNew ? new Taken.Began() : new Taken.Heard();
  }

  /// Adds what is felt of it.
  ///
  /// @param now never less than the last time
  public void contactsAt(long now, Contacts into) {
    playout.contactsAt(now, into);
  }

  /// Whether the stream is over by itself: it has faded, and more is not to come.
  public Optional<Over> over(long now) {
    if (lease.holder().isEmpty() || !playout.isAtRest()) {
      return Optional.empty();
    }
    if (playout.isLeft()) {
      return Optional.of(Over.LEFT);
    }
    if (playout.isOver()) {
      return Optional.of(Over.ENDED);
    }
    return lease.hasRunOut(now) ? Optional.of(Over.SILENT) : Optional.empty();
  }

  /// Lets it fade; it is [#over] then.
  public void leave() {
    if (lease.holder().isPresent()) {
      playout.leave();
    }
  }

  /// Ends the stream at once, and for good.
  ///
  /// @param why what ended it, as half a sentence
  public void end(String why) {
    lease.giveBack(why);
    playout.begin();
  }

  /// Turns a stream away for good that has not begun.
  ///
  /// @param message the one it would have begun with
  public void turnAway(String id, StreamMessage message, String why) {
    lease.close(id, why, message.number());
  }
}
