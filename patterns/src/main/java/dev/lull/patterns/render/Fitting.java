package dev.lull.patterns.render;

import dev.lull.patterns.Layout;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/// Finds the weights of all points of a grid: those for which a contact is felt where it is, by
/// both observers, as far as the motors allow and as long as nothing changes abruptly from one
/// point to the next.
///
/// What is made least is the sum over all points of the squared residuals of its [Bell], of the
/// squared weights, and of the squared differences from the weights of the four points around.
/// Steps of Gauss and Newton at all points at once, from a coarse grid to the finest.
///
/// Everything is added in an order that is the same in the mirror. Beyond the ends of a sleeve the
/// steps make much of rounding, and a touch there would not be felt on both sides of the arm alike.
final class Fitting {
  private static final int[] SWEEPS = {40, 12, 8};

  /// What a weight costs: the more, the less a contact near the edge of the sleeve is forced.
  private static final double[] COST = {0.02, 0.02, 0.03, 0.03, 0.01, 0.01, 0.01, 0.01};

  /// What a difference between neighbouring points of the finest grid costs.
  private static final double EVENNESS = 0.001;

  /// How fast less is asked for at the ends of a sleeve.
  private static final double LESS_AT_ENDS = 3;

  private static final double DAMPING = 1e-3;
  private static final double LONGEST_STEP = 0.3;
  private static final double SHARE_OF_STEP = 0.8;

  private final Layout layout;
  private final Spacing spacing;
  private final Reach reach;
  private final Strength strength;
  private final Bell bell = new Bell();
  private final DMatrixRMaj matrix = new DMatrixRMaj(View.TERMS, View.TERMS);
  private final DMatrixRMaj right = new DMatrixRMaj(View.TERMS, 1);
  private final DMatrixRMaj change = new DMatrixRMaj(View.TERMS, 1);
  private final LinearSolverDense<DMatrixRMaj> solver =
      LinearSolverFactory_DDRM.symmPosDef(View.TERMS);

  /// @param width of the contacts, in millimetres
  Fitting(Layout layout, Spacing spacing, double width) {
    this.layout = layout;
    this.spacing = spacing;
    this.reach = Reach.of(spacing, width);
    this.strength = new Strength(layout, reach);
  }

  /// The weights of each point.
  double[][] weights(Grid finest) {
    Grid middle = finest.coarser();
    Grid[] grids = {middle.coarser(), middle, finest};
    double[][] weights = new double[grids[0].points()][View.TERMS];
    for (int level = 0; level < grids.length; level++) {
      Grid grid = grids[level];
      double[][] from = weights;
      Grid before = grids[Math.max(0, level - 1)];
      weights = level == 0 ? weights : finer(before, from, grid);
      double evenness = EVENNESS * square(finest.step() / grid.step());
      weights = swept(grid, weights, evenness, SWEEPS[level]);
    }
    return weights;
  }

  View view(Grid grid, int point) {
    return View.from(layout, reach, grid.along(point), grid.around(point));
  }

  private static double[][] finer(Grid from, double[][] weights, Grid to) {
    double[][] finer = new double[to.points()][View.TERMS];
    var corners = new Corners();
    for (int point = 0; point < finer.length; point++) {
      int row = point / to.turns();
      int turn = point % to.turns();
      corners.between(from, row / 2.0, turn / 2.0);
      for (int term = 0; term < View.TERMS; term++) {
        finer[point][term] = row(weights, corners, 0, term) + row(weights, corners, 2, term);
      }
    }
    return finer;
  }

  private static double row(double[][] weights, Corners corners, int first, int term) {
    return corners.share[first] * weights[corners.point[first]][term]
        + corners.share[first + 1] * weights[corners.point[first + 1]][term];
  }

  private double[][] swept(Grid grid, double[][] weights, double evenness, int sweeps) {
    View[] views = new View[grid.points()];
    Arrays.setAll(views, point -> view(grid, point));
    double[] matters = new double[grid.points()];
    Arrays.setAll(matters, point -> square(strengthAt(grid, point)));
    double[] spreads = spreads(views, matters);
    double[][] now = weights;
    double[][] next = new double[weights.length][View.TERMS];
    for (int sweep = 0; sweep < sweeps; sweep++) {
      for (int point = 0; point < views.length; point++) {
        improve(grid, views[point], now, next, point, matters[point], evenness, spreads[point]);
      }
      double[][] free = now;
      now = next;
      next = free;
    }
    return now;
  }

  double strengthAt(Grid grid, int point) {
    return strength.of(grid.along(point), grid.around(point));
  }

  /// What the sum of the amplitudes should be at each point: what plain Gaussians have on average
  /// where the sleeve is. Where they have less, which is at its ends, there is no more to be had
  /// than from motors far around the arm, and less is asked for.
  private double[] spreads(View[] views, double[] matters) {
    double[] none = new double[View.TERMS];
    double[] spreads = new double[views.length];
    for (int point = 0; point < views.length; point++) {
      bell.shape(views[point], none);
      spreads[point] = bell.spread();
    }
    double mean =
        IntStream.range(0, spreads.length)
            .filter(point -> matters[point] == 1)
            .mapToDouble(point -> spreads[point])
            .sorted()
            .average()
            .orElse(1);
    Arrays.setAll(
        spreads, point -> mean * Math.pow(Math.min(1, spreads[point] / mean), LESS_AT_ENDS));
    return spreads;
  }

  private void improve(
      Grid grid,
      View view,
      double[][] now,
      double[][] next,
      int point,
      double matter,
      double evenness,
      double spread) {
    double[] weights = now[point];
    bell.shape(view, weights);
    bell.compare(view, spacing.nearest(), spread);
    for (int a = 0; a < View.TERMS; a++) {
      double uneven = 4 * weights[a] - around(grid, now, point, a);
      double gradient = square(COST[a]) * weights[a] + evenness * uneven;
      for (int r = 0; r < Bell.RESIDUALS; r++) {
        gradient += matter * bell.slope[r][a] * bell.residual[r];
      }
      right.set(a, 0, -gradient);
      for (int b = 0; b < View.TERMS; b++) {
        matrix.set(a, b, matter * curvature(a, b));
      }
      matrix.add(a, a, square(COST[a]) + 4 * evenness + DAMPING);
    }
    step(weights, next[point]);
  }

  private double curvature(int a, int b) {
    double sum = 0;
    for (int r = 0; r < Bell.RESIDUALS; r++) {
      sum += bell.slope[r][a] * bell.slope[r][b];
    }
    return sum;
  }

  private static double around(Grid grid, double[][] weights, int point, int term) {
    int row = point / grid.turns();
    int turn = point % grid.turns();
    int before = Math.max(0, row - 1);
    int after = Math.min(grid.rows() - 1, row + 1);
    int left = (turn + grid.turns() - 1) % grid.turns();
    int right = (turn + 1) % grid.turns();
    return weights[grid.point(before, turn)][term]
        + weights[grid.point(after, turn)][term]
        + (weights[grid.point(row, left)][term] + weights[grid.point(row, right)][term]);
  }

  private void step(double[] from, double[] to) {
    if (!solver.setA(matrix)) {
      throw new IllegalStateException("a sum of squares with damping is positive definite");
    }
    solver.solve(right, change);
    double longest = 0;
    for (int term = 0; term < View.TERMS; term++) {
      longest = Math.max(longest, Math.abs(change.get(term, 0)));
    }
    double share = SHARE_OF_STEP * Math.min(1, LONGEST_STEP / Math.max(longest, 1e-9));
    for (int term = 0; term < View.TERMS; term++) {
      to[term] = from[term] + share * change.get(term, 0);
    }
  }

  private static double square(double x) {
    return x * x;
  }
}
