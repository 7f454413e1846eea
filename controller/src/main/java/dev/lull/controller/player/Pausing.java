package dev.lull.controller.player;

import java.util.Optional;

/// What is paused: a session that fades to rest to be paused, or one that is kept where it was.
/// Confined to the player's thread.
final class Pausing {
  /// How long a session is kept, in nanos.
  static final long LONGEST = 600_000_000_000L;

  private Optional<Kept> kept = Optional.empty();
  private boolean fading;

  /// A session that is kept.
  ///
  /// @param session takes up where it was
  /// @param since host nanos of its coming to rest
  /// @param begun whether it has played already
  record Kept(Session session, long since, boolean begun) {}

  /// Whether what plays fades out to be paused.
  boolean isFading() {
    return fading;
  }

  /// Whether anything is paused, or about to be.
  boolean isSo() {
    return fading || kept.isPresent();
  }

  Optional<Session> session() {
    return kept.map(Kept::session);
  }

  void fade() {
    fading = true;
  }

  void keep(Session session, long now, boolean begun) {
    kept = Optional.of(new Kept(session, now, begun));
    fading = false;
  }

  /// Whether what is kept has been kept for too long.
  boolean isForgotten(long now) {
    return kept.isPresent() && now - kept.get().since() > LONGEST;
  }

  /// Nothing is paused any more; gives what was kept.
  Optional<Kept> over() {
    Optional<Kept> before = kept;
    kept = Optional.empty();
    fading = false;
    return before;
  }
}
