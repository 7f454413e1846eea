package dev.lull.controller.motors;

import dev.lull.controller.player.LinkWords;
import dev.lull.controller.player.PlayerSettings;
import dev.lull.hardware.Link;
import dev.lull.hardware.Sleeve;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// Drives a sleeve as a guide says, frame by frame. A sleeve that goes away, or will not move, ends
/// it.
///
/// It belongs to the one thread that calls [#doWork]; keys may come from any.
public final class Stand {
  private enum Phase {
    MEETING,
    ARMING,
    MOVING,
    OVER
  }

  private final Sleeve sleeve;
  private final Guide guide;
  private final PlayerSettings settings;
  private final Showing showing;
  private final Queue<Integer> keys = new ConcurrentLinkedQueue<>();
  private final float[] wanted;
  private final float[] drives;
  private Phase phase = Phase.MEETING;
  private Optional<String> trouble = Optional.empty();
  private List<String> said = List.of();
  private long due;

  /// What is shown of it, on the thread that calls [#doWork].
  public interface Showing {
    /// Something else is said.
    void words(List<String> lines);

    /// What the motors are driven with now, 0..1 each; valid until it returns.
    void drives(float[] drives);
  }

  /// @param sleeve   is the caller's to stop and to close
  /// @param settings how frames are paced
  public Stand(Sleeve sleeve, Guide guide, PlayerSettings settings, Showing showing) {
    this.sleeve = sleeve;
    this.guide = guide;
    this.settings = settings;
    this.showing = showing;
    wanted = new float[sleeve.motors()];
    drives = new float[sleeve.motors()];
  }

  /// Hands the guide a key, from any thread.
  public void press(int key) {
    keys.add(key);
  }

  /// Whether there is nothing left to do.
  public boolean isOver() {
    return phase == Phase.OVER;
  }

  /// Why it was over before the guide was, as a sentence with what to do.
  public Optional<String> trouble() {
    return trouble;
  }

  /// Does what is due. To be called every millisecond or so.
  public void doWork(long now) {
    sleeve.doWork(now);
    Link link = sleeve.report().link();
    switch (phase) {
      case MEETING -> meet(link, now);
      case ARMING -> awaitArmed(link, now);
      case MOVING -> move(link, now);
      case OVER -> {}
    }
  }

  private void meet(Link link, long now) {
    switch (link) {
      case Link.Idle _ -> {
        sleeve.arm(now);
        phase = Phase.ARMING;
      }
      case Link.Connecting() -> {}
      case Link.Away _, Link.Refused _, Link.Faulted _ -> fail(link);
      case Link.Arming(), Link.Armed(), Link.Stopping() -> {}
    }
  }

  private void awaitArmed(Link link, long now) {
    switch (link) {
      case Link.Armed() -> {
        phase = Phase.MOVING;
        due = now;
      }
      case Link.Arming() -> {}
      case Link.Away _,
          Link.Connecting _,
          Link.Faulted _,
          Link.Idle _,
          Link.Refused _,
          Link.Stopping _ ->
          fail(link);
    }
  }

  private void move(Link link, long now) {
    if (!(link instanceof Link.Armed)) {
      fail(link);
      return;
    }
    for (Integer key = keys.poll(); key != null; key = keys.poll()) {
      guide.press(key);
    }
    if (now - due >= 0) {
      frame(now);
    }
  }

  private void frame(long now) {
    due = Math.max(due, now - settings.framePeriod()) + settings.framePeriod();
    sleeve.drives(now, drives);
    guide.advance(now, drives);
    wanted[guide.motor()] = guide.wanted();
    sleeve.frame(now, due + settings.horizon(), wanted);
    wanted[guide.motor()] = 0;
    show();
    if (guide.isOver()) {
      phase = Phase.OVER;
    }
  }

  private void show() {
    showing.drives(drives);
    if (!guide.words().equals(said)) {
      said = guide.words();
      showing.words(said);
    }
  }

  private void fail(Link link) {
    phase = Phase.OVER;
    trouble = Optional.of(LinkWords.of(link));
  }
}
