package dev.lull.patterns;

import java.util.List;

/// The places of a sleeve's motors, in the order of their numbers.
///
/// @param name what people call the sleeve
/// @param about one or two sentences on it; may be empty
/// @param arm the arm it is made for
/// @param motors 1 to 64 places
public record Layout(String name, String about, Arm arm, List<MotorPlace> motors) {
  /// The most motors a sleeve may have.
  public static final int MOST_MOTORS = 64;

  /// Checks the number of motors.
  ///
  /// @throws IllegalArgumentException if there are no motors, or more than [#MOST_MOTORS]
  public Layout {
    motors = List.copyOf(motors);
    if (motors.isEmpty() || motors.size() > MOST_MOTORS) {
      throw new IllegalArgumentException(
          "The layout \"%s\" has %s motors, but has to have 1 to %s."
              .formatted(name, motors.size(), MOST_MOTORS));
    }
  }
}
