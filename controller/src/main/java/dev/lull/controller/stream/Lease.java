package dev.lull.controller.stream;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The right of one sender to keep the sleeve moving. It runs out 1 s after its last message.
///
/// A stream's id is good for one stream: once that is over, nothing that still comes under it moves
/// anything. One thread at a time.
final class Lease {
  /// Nanos after the last message at which a lease runs out.
  static final long LONGEST = 1_000_000_000L;

  private static final int REMEMBERED = 64;
  private static final long NONE = -1;

  private final Map<String, Over> over = new LinkedHashMap<>();
  private Optional<String> holder = Optional.empty();
  private long lastMessage;
  private long lastNumber;

  /// A stream that is over.
  ///
  /// @param why    what ended it, as half a sentence
  /// @param number of its last message
  private record Over(String why, long number) {}

  Optional<String> holder() {
    return holder;
  }

  /// Takes the lease for a stream, or keeps it.
  ///
  /// @param number of the message that asks for it
  /// @return false if the message was only held up: its stream has gone on without it, and is over
  /// @throws StreamRefused if another has the lease, or that stream is over
  boolean take(String id, long number, long now) throws StreamRefused {
    Over before = over.get(id);
    if (before != null) {
      return late(id, before, number);
    }
    if (holder.isPresent() && !holder.get().equals(id)) {
      throw new StreamRefused(
          "Stream \"%s\" holds the sleeve. Wait until it has ended, or stop it with cmd/stop."
              .formatted(holder.get()));
    }
    if (holder.isEmpty()) {
      holder = Optional.of(id);
      lastNumber = NONE;
    }
    lastNumber = Math.max(lastNumber, number);
    lastMessage = now;
    return true;
  }

  boolean hasRunOut(long now) {
    return holder.isPresent() && now - lastMessage > LONGEST;
  }

  /// Gives the lease back, for good.
  ///
  /// @param why what ended the stream, as half a sentence
  void giveBack(String why) {
    holder.ifPresent(id -> remember(id, new Over(why, lastNumber)));
    holder = Optional.empty();
  }

  /// Closes an id that has not had the lease.
  ///
  /// @param number of the message that asked for it
  void close(String id, String why, long number) {
    remember(id, new Over(why, number));
  }

  private void remember(String id, Over end) {
    over.putIfAbsent(id, end);
    if (over.size() > REMEMBERED) {
      over.remove(over.keySet().iterator().next());
    }
  }

  private static boolean late(String id, Over before, long number) throws StreamRefused {
    if (number <= before.number()) {
      return false;
    }
    throw new StreamRefused(
        "Stream \"%s\" is over: %s. Begin again under an id that was not used before."
            .formatted(id, before.why()));
  }
}
