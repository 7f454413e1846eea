package dev.lull.controller.player;

import dev.lull.hardware.Sleeve;
import java.util.Arrays;

/// What the motors are driven with, looked at 30 times a second by the player's thread, for whoever
/// wants to show it. Looking allocates nothing, and nobody holds it while they wait for anything.
public final class Glance {
  /// Nanos from one look to the next.
  public static final long EVERY = 33_333_333L;

  private final float[] drives;
  private boolean looked;
  private long lookedAt;

  Glance(int motors) {
    this.drives = new float[motors];
  }

  /// How many motors there are.
  public int motors() {
    return drives.length;
  }

  /// Takes a copy of what was seen last.
  ///
  /// @param into takes the drives, 0..1, one for each motor
  public synchronized void take(float[] into) {
    System.arraycopy(drives, 0, into, 0, drives.length);
  }

  /// Looks, if it is time to.
  void look(Sleeve sleeve, long now) {
    if (!looked || now - lookedAt >= EVERY) {
      looked = true;
      lookedAt = now;
      see(sleeve, now);
    }
  }

  private synchronized void see(Sleeve sleeve, long now) {
    Arrays.fill(drives, 0);
    sleeve.drives(now, drives);
  }
}
