package dev.lull.controller.render;

import dev.lull.patterns.Contacts;

/// How firm a pattern is in each part of it, the parts being of the same length.
public final class PressureMap {
  private final double[] most;

  private PressureMap(double[] most) {
    this.most = most;
  }

  /// Looks through a pattern.
  public static PressureMap of(Sampler sampler, Moments moments) {
    double[] most = new double[moments.parts()];
    for (int i = 0; i < moments.count(); i++) {
      int part = moments.part(i);
      most[part] = Math.max(most[part], most(sampler.contacts(moments.at(i))));
    }
    return new PressureMap(most);
  }

  private static double most(Contacts contacts) {
    double most = 0;
    for (int i = 0; i < contacts.size(); i++) {
      most = Math.max(most, contacts.pressure(i));
    }
    return most;
  }

  /// How many parts there are.
  public int parts() {
    return most.length;
  }

  /// The pressure of the firmest contact in a part, 0..1.
  public double most(int part) {
    return most[part];
  }
}
