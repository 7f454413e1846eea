package dev.lull.patterns;

import dev.lull.patterns.place.Surface;
import java.util.Arrays;
import java.util.List;

/// Turns contacts on the skin into an amplitude for each motor of a layout.
///
/// Each motor gets a share of a contact's pressure that falls with its distance d over the skin as
/// a Gaussian, g = exp(−d²/2σ²), so scaled that the energies of all motors add up to that of the
/// contact: A = pressure · g / √Σg². That is the energy model of Israr & Poupyrev (2011), taken
/// from two motors to any number at any places.
///
/// σ² = (0.7 · pitch)² + (width/4)². Pitch is the mean distance of the motors to their nearest
/// neighbours. A uniform disc of that width varies by (width/4)² along each axis, so a wide contact
/// is felt as wide as it is.
///
/// √Σg² counts as e^(−½) at least. So a contact that is farther than σ from every motor fades as
/// the Gaussian does, and one that leaves the sleeve leaves gently.
///
/// Several contacts add up by their energies: A = √ΣA².
///
/// One thread at a time: it works in a buffer of its own.
public final class Renderer {
  private static final double SIGMA_OF_PITCH = 0.7;
  private static final double SPREAD_OF_WIDTH = 0.25;
  private static final double LEAST_NORM = Math.exp(-0.5);

  /// The pitch of a single motor, which has no neighbour, in millimetres.
  private static final double LONELY_PITCH = 35;

  private final Surface surface;
  private final double[] along;
  private final double[] around;
  private final double pitch;
  private final double baseVariance;
  private final double[] weight;
  private final double[] energy;

  /// Prepares to render for a layout.
  public Renderer(Layout layout) {
    List<MotorPlace> motors = layout.motors();
    this.surface = new Surface(layout.arm());
    this.along = motors.stream().mapToDouble(MotorPlace::along).toArray();
    this.around = motors.stream().mapToDouble(MotorPlace::around).toArray();
    this.pitch = toNeighbours();
    this.baseVariance = square(SIGMA_OF_PITCH * pitch);
    this.weight = new double[motors.size()];
    this.energy = new double[motors.size()];
  }

  /// How many amplitudes it renders.
  public int motors() {
    return along.length;
  }

  /// The mean distance of the motors to their nearest neighbours, in millimetres.
  public double pitch() {
    return pitch;
  }

  /// Renders one moment. Allocates nothing.
  ///
  /// @param contacts what touches the skin
  /// @param amplitude receives one amplitude a motor, 0..1; at least [#motors] long
  public void render(Contacts contacts, float[] amplitude) {
    Arrays.fill(energy, 0);
    for (int i = 0; i < contacts.size(); i++) {
      add(contacts, i);
    }
    for (int motor = 0; motor < energy.length; motor++) {
      amplitude[motor] = (float) Math.min(1, Math.sqrt(energy[motor]));
    }
  }

  private void add(Contacts contacts, int contact) {
    double norm = Math.max(LEAST_NORM, weigh(contacts, contact));
    double scale = contacts.pressure(contact) / norm;
    for (int motor = 0; motor < energy.length; motor++) {
      energy[motor] += square(scale * weight[motor]);
    }
  }

  /// Sets the weight of each motor for one contact, and returns √Σg².
  private double weigh(Contacts contacts, int contact) {
    double variance = baseVariance + square(SPREAD_OF_WIDTH * contacts.width(contact));
    double sum = 0;
    for (int motor = 0; motor < weight.length; motor++) {
      double distance =
          surface.distance(
              along[motor], around[motor], contacts.along(contact), contacts.around(contact));
      weight[motor] = Math.exp(-square(distance) / (2 * variance));
      sum += square(weight[motor]);
    }
    return Math.sqrt(sum);
  }

  private double toNeighbours() {
    double sum = 0;
    for (int motor = 0; motor < along.length; motor++) {
      sum += toNearest(motor);
    }
    return along.length == 1 ? LONELY_PITCH : sum / along.length;
  }

  private double toNearest(int motor) {
    double nearest = Double.POSITIVE_INFINITY;
    for (int other = 0; other < along.length; other++) {
      if (other != motor) {
        double distance =
            surface.distance(along[motor], around[motor], along[other], around[other]);
        nearest = Math.min(nearest, distance);
      }
    }
    return nearest;
  }

  private static double square(double x) {
    return x * x;
  }
}
