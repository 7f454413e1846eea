package dev.lull.controller.motors;

import dev.lull.patterns.Layout;
import java.util.List;

/// The motors as somebody chooses them, to learn which is which.
public final class Choosing implements Guide {
  private static final double LONGEST_BETWEEN_DIGITS = 1.5;

  private final Layout layout;
  private final int motors;
  private final Watch watch = new Watch();
  private int motor;
  private boolean stopped;
  private boolean typing;
  private List<String> words;

  public Choosing(Layout layout) {
    this.layout = layout;
    motors = layout.motors().size();
    words = wordsHere();
  }

  @Override
  public void press(int key) {
    switch (key) {
      case 'n', '\r', '\n' -> choose((motor + 1) % motors, false);
      case 'p' -> choose((motor + motors - 1) % motors, false);
      case 'a' -> choose(motor, false);
      case ' ' -> stop();
      default -> type(Character.digit(key, 10));
    }
  }

  @Override
  public void advance(long nanos, float[] drives) {
    watch.advance(nanos);
  }

  @Override
  public int motor() {
    return motor;
  }

  @Override
  public float wanted() {
    return stopped ? 0 : Pulses.amplitude(watch.seconds());
  }

  @Override
  public List<String> words() {
    return words;
  }

  @Override
  public boolean isOver() {
    return false;
  }

  private void stop() {
    stopped = true;
    words = wordsHere();
  }

  /// A second digit soon after the first makes a number with it.
  private void type(int digit) {
    if (digit < 0) {
      return;
    }
    int longer = 10 * motor + digit;
    boolean goesOn = typing && watch.seconds() < LONGEST_BETWEEN_DIGITS && longer < motors;
    int number = goesOn ? longer : digit;
    if (number < motors) {
      choose(number, !goesOn);
    }
  }

  private void choose(int number, boolean mayGoOn) {
    motor = number;
    typing = mayGoOn;
    stopped = false;
    watch.begin();
    words = wordsHere();
  }

  private List<String> wordsHere() {
    String here = MotorSite.of(layout, motor);
    String keys =
        "n next   p previous   a again   0 to %d by its number   space stop   q end"
            .formatted(motors - 1);
    return List.of(stopped ? here + " (stopped)" : here, "", keys);
  }
}
