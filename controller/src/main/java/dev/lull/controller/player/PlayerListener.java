package dev.lull.controller.player;

/// Hears of what happens in the player. Called on the player's thread, so it must neither block nor
/// throw: take note and return.
public interface PlayerListener {
  void changed(PlayerState state);

  void started(Session session);

  void ended(Session session, Ending ending);

  void streamed(Streamed what);
}
