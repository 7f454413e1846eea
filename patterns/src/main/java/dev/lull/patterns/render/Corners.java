package dev.lull.patterns.render;

/// The four points of a grid around a place, and how near each is. A buffer that is used again and
/// again.
final class Corners {
  static final int ALL = 4;

  final int[] point = new int[ALL];

  /// They add up to 1.
  final double[] share = new double[ALL];

  /// Finds those of a place.
  ///
  /// @return whether the place is on the grid; beyond its ends, the shares are those of its ends
  boolean find(Grid grid, double along, double around) {
    double row = (along - grid.first()) / grid.step();
    double held = Math.clamp(row, 0, grid.rows() - 1.0);
    between(grid, held, (around + 180) / 360 * grid.turns());
    return row == held;
  }

  /// Finds those of a place that is counted in rows and turns.
  void between(Grid grid, double row, double turn) {
    int before = Math.min((int) row, grid.rows() - 2);
    double left = Math.floor(turn);
    put(grid, before, row - before, Math.floorMod((int) left, grid.turns()), turn - left);
  }

  private void put(Grid grid, int row, double down, int turn, double round) {
    int next = turn + 1 == grid.turns() ? 0 : turn + 1;
    point[0] = grid.point(row, turn);
    point[1] = grid.point(row, next);
    point[2] = grid.point(row + 1, turn);
    point[3] = grid.point(row + 1, next);
    share[0] = (1 - down) * (1 - round);
    share[1] = (1 - down) * round;
    share[2] = down * (1 - round);
    share[3] = down * round;
  }
}
