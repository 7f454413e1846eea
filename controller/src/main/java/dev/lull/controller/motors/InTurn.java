package dev.lull.controller.motors;

import dev.lull.patterns.Layout;
import java.util.List;

/// Some motors, each of which pulses for a moment, one after the other.
public final class InTurn implements Guide {
  private final Layout layout;
  private final List<Integer> motors;
  private final Watch watch = new Watch();
  private int place;
  private List<String> words;

  /// @param motors at least one, by their numbers from 0
  public InTurn(Layout layout, List<Integer> motors) {
    this.layout = layout;
    this.motors = List.copyOf(motors);
    words = wordsHere();
  }

  @Override
  public void press(int key) {}

  @Override
  public void advance(long nanos, float[] drives) {
    watch.advance(nanos);
    if (!isOver() && Pulses.isOver(watch.seconds())) {
      place++;
      watch.begin();
      words = isOver() ? List.of() : wordsHere();
    }
  }

  @Override
  public int motor() {
    return motors.get(Math.min(place, motors.size() - 1));
  }

  @Override
  public float wanted() {
    return isOver() ? 0 : Pulses.amplitude(watch.seconds());
  }

  @Override
  public List<String> words() {
    return words;
  }

  @Override
  public boolean isOver() {
    return place >= motors.size();
  }

  private List<String> wordsHere() {
    return List.of(MotorSite.of(layout, motor()));
  }
}
