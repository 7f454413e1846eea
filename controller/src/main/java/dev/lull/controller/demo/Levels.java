package dev.lull.controller.demo;

import java.util.concurrent.atomic.AtomicIntegerArray;

/// What each motor of a sleeve does at this moment, 0..1, written by one thread and read by
/// another.
public final class Levels {
  private final AtomicIntegerArray bits;

  public Levels(int motors) {
    this.bits = new AtomicIntegerArray(motors);
  }

  public int motors() {
    return bits.length();
  }

  public float of(int motor) {
    return Float.intBitsToFloat(bits.get(motor));
  }

  public void set(int motor, float level) {
    bits.set(motor, Float.floatToIntBits(level));
  }
}
