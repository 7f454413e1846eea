package dev.lull.patterns.render;

import dev.lull.patterns.Arm;
import dev.lull.patterns.Layout;
import dev.lull.patterns.MotorPlace;

/// Points all over the skin around a sleeve, at which contacts are rendered beforehand.
///
/// @param first how far along the arm the first row of points lies, in millimetres
/// @param step from one row to the next, in millimetres
/// @param rows how many rows of points there are along the arm
/// @param turns how many points there are around it, in each row; the first lies at −180°
record Grid(double first, double step, int rows, int turns) {
  /// So many steps from one motor to the next, so that the points fall on the motors of a regular
  /// layout.
  private static final int STEPS = 7;

  /// The points lie on the motors of rows that are a multiple of 45° apart.
  private static final int OCTANTS = 8;

  private static final int MOST_TURNS = 128;
  private static final int MOST_ROWS = 400;

  /// The finest grid for a layout.
  ///
  /// @param margin how far it goes beyond the first and the last motor, in millimetres
  static Grid of(Layout layout, Spacing spacing, double margin) {
    double least = layout.motors().stream().mapToDouble(MotorPlace::along).min().orElseThrow();
    double most = layout.motors().stream().mapToDouble(MotorPlace::along).max().orElseThrow();
    double step = Math.max(spacing.along() / STEPS, (most - least + 2 * margin) / MOST_ROWS);
    int before = (int) Math.ceil(margin / step);
    int within = (int) Math.ceil((most - least) / step);
    return new Grid(
        least - before * step, step, before + within + before + 1, turns(layout.arm(), spacing));
  }

  private static int turns(Arm arm, Spacing spacing) {
    double girth = (arm.wristGirth() + arm.elbowGirth()) / 2;
    int needed = (int) Math.ceil(girth / spacing.around() * STEPS / OCTANTS) * OCTANTS;
    return Math.clamp(needed, 2 * OCTANTS, MOST_TURNS);
  }

  /// One with half as many points either way.
  Grid coarser() {
    return new Grid(first, 2 * step, (rows + 2) / 2, Math.max(turns / 2, 1));
  }

  int points() {
    return rows * turns;
  }

  int point(int row, int turn) {
    return row * turns + turn;
  }

  /// How far along the arm a point lies, in millimetres.
  double along(int point) {
    int row = point / turns;
    return first + row * step;
  }

  /// How far around the arm a point lies, in degrees: just as far as the one across from it lies on
  /// the other side.
  double around(int point) {
    int turn = point % turns;
    return (360 * turn - 180 * turns) / (double) turns;
  }
}
