package dev.lull.controller.render;

import dev.lull.patterns.Arm;
import dev.lull.patterns.Contacts;
import dev.lull.patterns.place.Surface;

/// How firmly each place of the skin is touched, at the most.
///
/// A contact is firmest in its middle, and falls from there as a Gaussian of a quarter of its
/// width.
public final class SkinMap {
  private static final int COLUMNS = 120;
  private static final int ROWS = 180;
  private static final double DEGREES = 360.0 / ROWS;
  private static final double LEAST = 1e-3;
  private static final double SPREAD_OF_WIDTH = 0.25;
  private static final double QUARTER = 90;
  private static final double CLEARLY = 1.5;
  private static final double FARTHEST = 3;

  private final Surface surface;
  private final double cell;
  private final float[][] pressure = new float[COLUMNS][ROWS];
  private final float[][] firmest = new float[COLUMNS][ROWS];
  private final float[][] width = new float[COLUMNS][ROWS];

  private SkinMap(Arm arm) {
    this.surface = new Surface(arm);
    this.cell = arm.length() / COLUMNS;
  }

  /// Looks through a pattern.
  public static SkinMap of(Sampler sampler, Arm arm, Moments moments) {
    SkinMap map = new SkinMap(arm);
    for (int i = 0; i < moments.count(); i++) {
      Contacts contacts = sampler.contacts(moments.at(i));
      for (int contact = 0; contact < contacts.size(); contact++) {
        map.press(contacts, contact);
      }
    }
    return map;
  }

  private void press(Contacts contacts, int i) {
    double along = contacts.along(i);
    double firm = contacts.pressure(i);
    if (firm < LEAST || isKnown(contacts, i)) {
      return;
    }
    double sigma = Math.max(cell, SPREAD_OF_WIDTH * contacts.width(i));
    int first = Math.max(0, (int) ((along - FARTHEST * sigma) / cell));
    int last = Math.min(COLUMNS - 1, (int) ((along + FARTHEST * sigma) / cell));
    for (int column = first; column <= last; column++) {
      press(column, along, contacts.around(i), sigma, firm);
    }
  }

  /// Whether one as firm and as wide was there before: what repeats itself needs no second look.
  private boolean isKnown(Contacts contacts, int i) {
    int column = (int) Math.clamp(contacts.along(i) / cell, 0, COLUMNS - 1);
    int row = row(contacts.around(i));
    boolean firmer = contacts.pressure(i) > firmest[column][row];
    boolean known = !firmer && contacts.width(i) <= width[column][row];
    if (firmer) {
      firmest[column][row] = (float) contacts.pressure(i);
      width[column][row] = (float) contacts.width(i);
    }
    return known;
  }

  private void press(int column, double along, double around, double sigma, double firm) {
    double middle = (column + 0.5) * cell;
    double perRow = surface.girth(middle) / ROWS;
    int reach = Math.min(ROWS / 2, (int) Math.ceil(FARTHEST * sigma / perRow));
    int nearest = row(around);
    for (int by = -reach; by < reach; by++) {
      int row = Math.floorMod(nearest + by, ROWS);
      double arc = Surface.turn(around, angle(row)) / DEGREES * perRow;
      double square = (along - middle) * (along - middle) + arc * arc;
      float felt = (float) (firm * Math.exp(-square / (2 * sigma * sigma)));
      pressure[column][row] = Math.max(pressure[column][row], felt);
    }
  }

  private static int row(double around) {
    return Math.floorMod((int) Math.floor((around + 180) / DEGREES), ROWS);
  }

  private static double angle(int row) {
    return (row + 0.5) * DEGREES - 180;
  }

  /// How firmly that place is touched at the most, 0..1.
  ///
  /// @param along millimetres from the wrist crease
  /// @param around degrees from the middle of the inner side
  public double at(double along, double around) {
    double column = Math.clamp(along / cell - 0.5, 0, COLUMNS - 1);
    double row = (around + 180) / DEGREES - 0.5;
    int left = (int) Math.min(column, COLUMNS - 2.0);
    int below = (int) Math.floor(row);
    double near = between(left, below, row - below);
    return near + (column - left) * (between(left + 1, below, row - below) - near);
  }

  private double between(int column, int row, double share) {
    float from = pressure[column][Math.floorMod(row, ROWS)];
    return from + share * (pressure[column][Math.floorMod(row + 1, ROWS)] - from);
  }

  /// The middle of the side that is touched: 180 for the outer, if it is so clearly, else 0 for the
  /// inner.
  public double side() {
    double inner = 0;
    double outer = 0;
    for (float[] column : pressure) {
      for (int row = 0; row < ROWS; row++) {
        if (Math.abs(angle(row)) < QUARTER) {
          inner += column[row];
        } else {
          outer += column[row];
        }
      }
    }
    return outer > CLEARLY * inner ? 2 * QUARTER : 0;
  }

  /// The firmest of all places, 0..1.
  public double most() {
    double most = 0;
    for (float[] column : pressure) {
      for (float place : column) {
        most = Math.max(most, place);
      }
    }
    return most;
  }
}
