package dev.lull.controller.player;

import dev.lull.controller.stream.LiveStream;
import dev.lull.hardware.Sleeve;
import dev.lull.patterns.Contacts;
import dev.lull.patterns.render.Renderer;
import java.util.Optional;

/// The frames of all that is felt at once, a session and a live stream, made a horizon ahead of the
/// moment they are felt.
///
/// A pause of the host longer than the horizon loses no part of a session: it is taken up where it
/// was, faded in again. Allocates nothing after construction.
final class Output {
  private final PlayerSettings settings;
  private final Renderer renderer;
  private final LiveStream stream;
  private final Contacts contacts = new Contacts();
  private final float[] amplitude;
  private boolean running;
  private long nextAt;

  Output(PlayerSettings settings, Renderer renderer, LiveStream stream) {
    this.settings = settings;
    this.renderer = renderer;
    this.stream = stream;
    this.amplitude = new float[renderer.motors()];
  }

  boolean isRunning() {
    return running;
  }

  /// When the next frame will be felt, in host nanos.
  long nextAt() {
    return nextAt;
  }

  /// Begins to make frames, where none are made.
  void begin(long now) {
    if (!running) {
      running = true;
      nextAt = soonest(now);
    }
  }

  void end() {
    running = false;
  }

  /// Sends all frames that the horizon has room for.
  ///
  /// @return how many were sent
  int send(long now, Sleeve sleeve, Optional<Playback> playing, Glide intensity, Glide pace) {
    takeUpAfterPause(now, playing);
    int sent = 0;
    while (nextAt - now <= settings.horizon() && isWanted(playing)) {
      render(playing, intensity);
      if (!sleeve.frame(now, nextAt, amplitude)) {
        return sent;
      }
      nextAt += settings.framePeriod();
      if (playing.isPresent()) {
        playing.get().advance(pace);
      }
      sent++;
    }
    return sent;
  }

  private boolean isWanted(Optional<Playback> playing) {
    return stream.holder().isPresent() || (playing.isPresent() && !playing.get().allSent());
  }

  private void takeUpAfterPause(long now, Optional<Playback> playing) {
    if (now - nextAt >= 0 && isWanted(playing)) {
      nextAt = soonest(now);
      if (playing.isPresent()) {
        playing.get().takeUp(nextAt);
      }
    }
  }

  private long soonest(long now) {
    return now + 2 * settings.framePeriod();
  }

  /// A frame is made a horizon before it is felt, and by then has of the stream what has come.
  private void render(Optional<Playback> playing, Glide intensity) {
    contacts.clear();
    stream.contactsAt(nextAt - settings.horizon(), contacts);
    if (playing.isPresent()) {
      playing.get().contactsAt(contacts);
    }
    renderer.render(contacts, amplitude);
    float strength = (float) intensity.at(nextAt);
    for (int motor = 0; motor < amplitude.length; motor++) {
      amplitude[motor] *= strength;
    }
  }
}
