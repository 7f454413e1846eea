package dev.lull.controller.motors;

import dev.lull.controller.config.MotorType;
import dev.lull.hardware.MotorCalibration;
import dev.lull.patterns.Layout;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Finds out with the wearer, motor by motor, with which drive it starts, with which it goes on,
/// and how strong it may be. What it wants are drives, without compensation.
public final class Calibrating implements Guide {
  private static final double BEFORE_A_MOTOR = 2;
  private static final double BEFORE_A_RAMP = 0.8;

  private final Layout layout;
  private final List<Integer> motors;
  private final MotorType type;
  private final double ceiling;
  private final Watch watch = new Watch();
  private final SortedMap<Integer, MotorCalibration> found = new TreeMap<>();
  private int place;
  private Question question;
  private Motion motion = new Motion.Waiting();
  private boolean ended;
  private double given;
  private String note = "";
  private List<String> words;

  /// @param motors  which of them, at least one, by their numbers from 0
  /// @param ceiling the most drive that they may be given, 0..1
  public Calibrating(Layout layout, List<Integer> motors, MotorType type, double ceiling) {
    this.layout = layout;
    this.motors = List.copyOf(motors);
    this.type = type;
    this.ceiling = ceiling;
    question = Question.first(type, ceiling);
    words = CalibratingWords.beforeIt(this.motors.size());
  }

  /// What has been found.
  public SortedMap<Integer, MotorCalibration> found() {
    return Collections.unmodifiableSortedMap(found);
  }

  /// What the wearer is asked, while it is to be felt.
  Optional<Question> asked() {
    return motion instanceof Motion.Ramp ? Optional.of(question) : Optional.empty();
  }

  @Override
  public void press(int key) {
    if (ended) {
      return;
    }
    if (isReview()) {
      review(key);
    } else {
      answer(key);
    }
  }

  private void answer(int key) {
    switch (key) {
      case '\r', '\n' -> now();
      case ' ' -> enter(new Motion.Waiting());
      case 'r' -> beginMotor(place);
      case 'p' -> beginMotor(Math.max(0, place - 1));
      case 'n' -> nextMotor("Motor %d was left out.".formatted(motor()));
      case 'w' -> end();
      default -> {}
    }
  }

  private void review(int key) {
    switch (key) {
      case '\r', '\n', 'w' -> end();
      case 'r', 'p' -> beginMotor(place - 1);
      default -> {}
    }
  }

  /// Whether all has been asked, and the wearer sees what was found.
  boolean isReview() {
    return place == motors.size();
  }

  @Override
  public void advance(long nanos, float[] drives) {
    watch.advance(nanos);
    given = drives[motor()];
    if (!ended && motion.isOver(watch.seconds())) {
      goOn();
    }
  }

  @Override
  public int motor() {
    return motors.get(Math.min(place, motors.size() - 1));
  }

  @Override
  public float wanted() {
    return ended ? 0 : (float) motion.drive(watch.seconds());
  }

  @Override
  public List<String> words() {
    return words;
  }

  @Override
  public boolean isOver() {
    return ended;
  }

  /// The key that means: now.
  private void now() {
    switch (motion) {
      case Motion.Waiting() -> enter(new Motion.Rest(BEFORE_A_MOTOR));
      case Motion.Ramp _ -> take(question.pressed(watch.seconds(), given));
      case Motion.Rest _, Motion.Kick _ -> {}
    }
  }

  private void goOn() {
    switch (motion) {
      case Motion.Rest _ -> enter(question.kick().<Motion>map(it -> it).orElse(question.ramp()));
      case Motion.Kick _ -> enter(question.ramp());
      case Motion.Ramp _ -> take(question.ranOut(given));
      case Motion.Waiting() -> {}
    }
  }

  private void take(Outcome outcome) {
    switch (outcome) {
      case Outcome.Ask(Question next) -> ask(next, BEFORE_A_RAMP);
      case Outcome.Known(MotorCalibration motor) -> {
        found.put(motor(), motor);
        nextMotor(CalibratingWords.found(motor(), motor, type));
      }
      case Outcome.Unanswered(String what) ->
          nextMotor("Motor %d %s It stays as it was.".formatted(motor(), what));
    }
  }

  private void nextMotor(String why) {
    note = why;
    if (place + 1 < motors.size()) {
      beginMotor(place + 1);
    } else {
      place = motors.size();
      motion = new Motion.Waiting();
      words = CalibratingWords.atTheEnd(note, motors, found, type);
    }
  }

  private void beginMotor(int number) {
    place = number;
    ask(Question.first(type, ceiling), BEFORE_A_MOTOR);
  }

  private void ask(Question next, double rest) {
    question = next;
    enter(new Motion.Rest(rest));
  }

  private void enter(Motion next) {
    motion = next;
    watch.begin();
    words =
        CalibratingWords.during(
            MotorSite.of(layout, motor()), place + 1, motors.size(), toDo(), note);
  }

  private String toDo() {
    return motion instanceof Motion.Waiting
        ? "Stopped. Press Enter to go on with what was asked last."
        : question.words();
  }

  private void end() {
    ended = true;
    words = note.isEmpty() ? List.of() : List.of(note);
  }
}
