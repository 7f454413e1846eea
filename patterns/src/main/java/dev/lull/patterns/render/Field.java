package dev.lull.patterns.render;

import dev.lull.patterns.Layout;

/// How much of a contact's energy each motor of a layout has, for contacts anywhere and of any
/// width: worked out once, and looked up after that.
///
/// Between the points of its grid, and between the widths that it knows, energies are taken
/// linearly. So what the observer of energies feels moves as evenly between two points as the
/// contact does. Unchanging; may be used by many threads.
public final class Field {
  /// In millimetres. Between two of these, energies are taken linearly in w², as the variance of a
  /// contact of width w goes.
  private static final double[] WIDTHS = {20, 40, 80, 200};

  /// How far from every motor, in spacings, a contact is no longer felt.
  private static final double MARGIN = 3;

  private static final double WIDEST = WIDTHS[WIDTHS.length - 1];

  private final Grid grid;
  private final int motors;
  private final float[][] energies;

  private Field(Grid grid, int motors, float[][] energies) {
    this.grid = grid;
    this.motors = motors;
    this.energies = energies;
  }

  /// Works out that of a layout.
  public static Field of(Layout layout) {
    Spacing spacing = Spacing.of(layout);
    double margin = MARGIN * spacing.along() + WIDEST / 2;
    Grid grid = Grid.of(layout, spacing, margin);
    float[][] energies = new float[WIDTHS.length][];
    for (int i = 0; i < WIDTHS.length; i++) {
      energies[i] = energies(layout, spacing, grid, WIDTHS[i]);
    }
    return new Field(grid, layout.motors().size(), energies);
  }

  private static float[] energies(Layout layout, Spacing spacing, Grid grid, double width) {
    int motors = layout.motors().size();
    float[] energies = new float[grid.points() * motors];
    var fitting = new Fitting(layout, spacing, width);
    double[][] weights = fitting.weights(grid);
    var bell = new Bell();
    for (int point = 0; point < grid.points(); point++) {
      View view = fitting.view(grid, point);
      bell.shape(view, weights[point]);
      double felt = square(fitting.strengthAt(grid, point));
      for (int i = 0; i < view.motors.length; i++) {
        energies[point * motors + view.motors[i]] = (float) (felt * square(bell.amplitude[i]));
      }
    }
    return energies;
  }

  /// How many motors there are.
  public int motors() {
    return motors;
  }

  Grid grid() {
    return grid;
  }

  /// How many widths it knows.
  int widths() {
    return energies.length;
  }

  /// The energies of contacts of one width, by point and motor; not to be changed.
  float[] energies(int width) {
    return energies[width];
  }

  /// Adds the energies of one contact to those of the motors. Allocates nothing.
  ///
  /// @param energy   the square of its pressure
  /// @param corners  a buffer
  /// @param into     one number a motor, at least as many as there are
  void add(
      double along, double around, double width, double energy, Corners corners, float[] into) {
    if (!corners.find(grid, along, around)) {
      return;
    }
    int wider = 1;
    while (wider < WIDTHS.length - 1 && WIDTHS[wider] < width) {
      wider++;
    }
    double least = square(WIDTHS[wider - 1]);
    double share = Math.clamp((square(width) - least) / (square(WIDTHS[wider]) - least), 0, 1);
    add(energies[wider - 1], (1 - share) * energy, corners, into);
    add(energies[wider], share * energy, corners, into);
  }

  private void add(float[] table, double energy, Corners corners, float[] into) {
    float a = (float) (energy * corners.share[0]);
    float b = (float) (energy * corners.share[1]);
    float c = (float) (energy * corners.share[2]);
    float d = (float) (energy * corners.share[3]);
    int first = corners.point[0] * motors;
    int second = corners.point[1] * motors;
    int third = corners.point[2] * motors;
    int fourth = corners.point[3] * motors;
    for (int i = 0; i < motors; i++) {
      into[i] +=
          a * table[first + i]
              + b * table[second + i]
              + c * table[third + i]
              + d * table[fourth + i];
    }
  }

  private static double square(double x) {
    return x * x;
  }
}
