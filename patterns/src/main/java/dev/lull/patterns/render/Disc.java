package dev.lull.patterns.render;

import dev.lull.patterns.place.Surface;

/// A contact that is wide: as many narrow ones, all over its disc, that share its energy.
///
/// Three rings of eight stand for all of them. They vary along each axis as much as a uniform disc
/// of that width does, by (w/4)².
///
/// @param grid    where the energies are known
/// @param surface the skin
/// @param motors  how many energies there are at each point
record Disc(Grid grid, Surface surface, int motors) {
  private static final int RINGS = 3;
  private static final int DIRECTIONS = 8;

  /// The energies of contacts of that width at all points of the grid, from those of narrow ones.
  ///
  /// @param width in millimetres
  float[] mean(float[] narrow, double width) {
    if (width == 0) {
      return narrow;
    }
    float[] wide = new float[narrow.length];
    var corners = new Corners();
    for (int point = 0; point < grid.points(); point++) {
      for (int ring = 0; ring < RINGS; ring++) {
        double radius = width / 2 * Math.sqrt((ring + 0.5) / RINGS);
        for (int direction = 0; direction < DIRECTIONS; direction++) {
          find(point, radius, direction, corners);
          add(narrow, corners, wide, point * motors);
        }
      }
    }
    return wide;
  }

  private void find(int point, double radius, int direction, Corners corners) {
    double angle = (direction + 0.5) * 2 * Math.PI / DIRECTIONS;
    double along = grid.along(point) + radius * Math.cos(angle);
    double turn = radius * Math.sin(angle) / surface.girth((grid.along(point) + along) / 2) * 360;
    corners.find(grid, along, grid.around(point) + turn);
  }

  private void add(float[] narrow, Corners corners, float[] wide, int first) {
    for (int corner = 0; corner < Corners.ALL; corner++) {
      float share = (float) (corners.share[corner] / (RINGS * DIRECTIONS));
      int from = corners.point[corner] * motors;
      for (int i = 0; i < motors; i++) {
        wide[first + i] += share * narrow[from + i];
      }
    }
  }
}
