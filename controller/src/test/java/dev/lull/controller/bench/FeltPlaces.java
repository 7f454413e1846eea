package dev.lull.controller.bench;

import static dev.lull.controller.bench.Clock.MILLI;
import static dev.lull.controller.bench.Clock.SECOND;

import dev.lull.controller.rig.TappedLull;
import dev.lull.controller.rig.WireTap;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Layouts;
import dev.lull.protocol.HostMessage.Frame;
import dev.lull.protocol.MotorLevel;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Where a touch is felt along one row of LRAs, going by the frames on the line: the motors go in a
/// straight line from one to the next, follow with their lag, and are felt by their energies.
final class FeltPlaces {
  private static final double FULL = 255;

  /// As in the profile of the motors.
  private static final double LAG = 0.027 * SECOND;

  private static final double LEAST_ENERGY = 0.01;
  private static final Layout LAYOUT = Layouts.bundled("1x6").orElseThrow();
  private static final int MOTORS = LAYOUT.motors().size();

  private final TreeMap<Long, double[]> knots = new TreeMap<>();
  private final TreeMap<Long, Double> places = new TreeMap<>();

  /// @param wire what a controller said
  FeltPlaces(TappedLull lull, Collection<WireTap.Said> wire) {
    for (WireTap.Said said : wire) {
      if (said.message() instanceof Frame frame) {
        knots.put(lull.feltAt(frame), levels(frame));
      }
    }
    follow();
  }

  /// Places in millimetres along the arm by the moments at which they are felt, one a millisecond,
  /// while anything is.
  NavigableMap<Long, Double> places() {
    return places;
  }

  private static double[] levels(Frame frame) {
    double[] levels = new double[MOTORS];
    for (MotorLevel level : frame.levels()) {
      levels[level.motor()] = level.level() / FULL;
    }
    return levels;
  }

  private void follow() {
    double[] felt = new double[MOTORS];
    double share = 1 - Math.exp(-MILLI / LAG);
    for (long at = knots.firstKey(); at < knots.lastKey(); at += MILLI) {
      double[] driven = driven(at);
      double energy = 0;
      double moment = 0;
      for (int motor = 0; motor < MOTORS; motor++) {
        felt[motor] += (driven[motor] - felt[motor]) * share;
        energy += felt[motor] * felt[motor];
        moment += felt[motor] * felt[motor] * LAYOUT.motors().get(motor).along();
      }
      if (energy > LEAST_ENERGY) {
        places.put(at, moment / energy);
      }
    }
  }

  private double[] driven(long at) {
    var from = knots.floorEntry(at);
    var to = knots.higherEntry(at);
    double share = (double) (at - from.getKey()) / (to.getKey() - from.getKey());
    double[] between = new double[MOTORS];
    for (int motor = 0; motor < MOTORS; motor++) {
      double start = from.getValue()[motor];
      between[motor] = start + share * (to.getValue()[motor] - start);
    }
    return between;
  }
}
