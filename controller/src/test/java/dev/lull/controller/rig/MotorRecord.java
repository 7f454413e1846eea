package dev.lull.controller.rig;

import dev.lull.controller.demo.RecordLine;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/// The firmware's own record of what its motors did, for a test to wait on and to look through.
///
/// Its times are of the monotonic clock, the one that [System#nanoTime] tells.
public final class MotorRecord {
  private final List<RecordLine.Level> levels = new CopyOnWriteArrayList<>();
  private final List<RecordLine.State> states = new CopyOnWriteArrayList<>();
  private final Waiting waiting = new Waiting();

  /// Takes a line; called on the record's own thread.
  public void take(RecordLine line) {
    switch (line) {
      case RecordLine.Level level -> levels.add(level);
      case RecordLine.State state -> states.add(state);
      case RecordLine.Ready _, RecordLine.Other _ -> {}
    }
    waiting.changed();
  }

  public List<RecordLine.Level> levels() {
    return List.copyOf(levels);
  }

  /// Waits for a level that fits, from a moment on.
  public RecordLine.Level awaitLevel(double since, Predicate<RecordLine.Level> fits)
      throws Exception {
    return waiting.until(
        () -> levels.stream().filter(it -> it.seconds() >= since && fits.test(it)).findFirst(),
        () -> "there was no such level");
  }

  /// Waits until every motor is at rest; gives the moment since which it has been so, in seconds.
  public double awaitRest() throws Exception {
    return waiting.until(
        () -> isAtRest() ? Optional.of(lastChange()) : Optional.empty(),
        () -> "the motors are not at rest");
  }

  /// Waits for the firmware to come into a state, from a moment on.
  public RecordLine.State awaitState(double since, String name) throws Exception {
    return waiting.until(
        () ->
            states.stream()
                .filter(it -> it.seconds() >= since && it.state().equals(name))
                .findFirst(),
        () -> "it was never " + name);
  }

  public boolean isAtRest() {
    return levels.stream().mapToInt(RecordLine.Level::motor).distinct().allMatch(this::rests);
  }

  /// Whether no motor has changed its level since a moment.
  public boolean isStillSince(double seconds) {
    return lastChange() <= seconds;
  }

  /// Now, as the record tells time.
  public static double now() {
    return System.nanoTime() / 1e9;
  }

  private double lastChange() {
    return levels.isEmpty() ? 0 : levels.getLast().seconds();
  }

  private boolean rests(int motor) {
    return levels.reversed().stream()
        .filter(it -> it.motor() == motor)
        .findFirst()
        .map(it -> it.level() == 0)
        .orElse(true);
  }
}
