package dev.lull.controller.render;

import dev.lull.patterns.Contacts;

/// How much of a pattern is felt on a sleeve, by the energies: less than all where it touches and
/// the sleeve has no motors.
public final class Felt {
  private Felt() {}

  /// The strength that the motors have, as a share of that of the contacts, 0..1; 1 if nothing
  /// touches.
  public static double share(Sampler sampler, Moments moments) {
    double asked = 0;
    double felt = 0;
    for (int i = 0; i < moments.count(); i++) {
      asked += pressure(sampler.contacts(moments.at(i)));
      felt += strength(sampler.frame(moments.at(i)));
    }
    return asked == 0 ? 1 : Math.min(1, felt / asked);
  }

  private static double pressure(Contacts contacts) {
    double energy = 0;
    for (int i = 0; i < contacts.size(); i++) {
      energy += contacts.pressure(i) * contacts.pressure(i);
    }
    return Math.sqrt(energy);
  }

  private static double strength(float[] amplitudes) {
    double energy = 0;
    for (float amplitude : amplitudes) {
      energy += amplitude * amplitude;
    }
    return Math.sqrt(energy);
  }
}
