package dev.lull.controller.player;

import java.util.Optional;

/// What happens, told to the one who listens in the order of its happening. Confined to the
/// player's thread.
final class Chronicle {
  private final PlayerListener listener;
  private Optional<Ending> lastEnding = Optional.empty();
  private boolean changed = true;

  Chronicle(PlayerListener listener) {
    this.listener = listener;
  }

  /// How the last session or stream ended.
  Optional<Ending> lastEnding() {
    return lastEnding;
  }

  /// The state is another now.
  void changed() {
    changed = true;
  }

  void started(Session session) {
    changed = true;
    listener.started(session);
  }

  void ended(Session session, Ending ending) {
    changed = true;
    lastEnding = Optional.of(ending);
    listener.ended(session, ending);
  }

  /// A session was turned away, so that nothing has changed.
  void turnedAway(Session session, Ending ending) {
    listener.ended(session, ending);
  }

  void streamStarted(String id) {
    changed = true;
    listener.streamed(new Streamed.Started(id));
  }

  void streamEnded(String id, Ending ending) {
    changed = true;
    lastEnding = Optional.of(ending);
    listener.streamed(new Streamed.Ended(id, ending));
  }

  void streamRefused(String id, String why) {
    listener.streamed(new Streamed.Refused(id, why));
  }

  /// Whether the state has changed since this was last asked.
  boolean takeChanged() {
    boolean was = changed;
    changed = false;
    return was;
  }

  void tell(PlayerState state) {
    listener.changed(state);
  }
}
