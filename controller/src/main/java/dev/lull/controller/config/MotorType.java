package dev.lull.controller.config;

import dev.lull.hardware.MotorProfile;
import java.util.Arrays;

/// The types of motors that a sleeve may have.
public enum MotorType {
  COIN_ERM("coin ERM"),
  LRA("LRA");

  private final String word;

  MotorType(String word) {
    this.word = word;
  }

  /// What files call it.
  public String word() {
    return word;
  }

  /// A motor that is as its type.
  public MotorProfile nominal() {
    return switch (this) {
      case COIN_ERM -> MotorProfile.COIN_ERM;
      case LRA -> MotorProfile.LRA;
    };
  }

  /// A motor of this type of which nothing else is known.
  public MotorProfile uncalibrated() {
    return switch (this) {
      case COIN_ERM -> MotorProfile.ANY_COIN_ERM;
      case LRA -> MotorProfile.LRA;
    };
  }

  /// Whether such a motor stands still until it is given enough to start.
  public boolean sticks() {
    return nominal().response().start() > 0;
  }

  /// The type that files call so; the schemas promise that there is one.
  static MotorType of(String word) {
    return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst().orElseThrow();
  }
}
