package dev.lull.controller.fidelity;

import java.util.Arrays;
import java.util.function.DoublePredicate;

/// What samples are on the whole.
final class Statistics {
  private Statistics() {}

  static double mean(double[] samples) {
    double sum = 0;
    for (double sample : samples) {
      sum += sample;
    }
    return sum / samples.length;
  }

  /// The root of the mean square.
  static double rms(double[] samples) {
    double sum = 0;
    for (double sample : samples) {
      sum += sample * sample;
    }
    return Math.sqrt(sum / samples.length);
  }

  /// The standard deviation of just these samples.
  static double deviation(double[] samples) {
    double mean = mean(samples);
    double sum = 0;
    for (double sample : samples) {
      sum += (sample - mean) * (sample - mean);
    }
    return Math.sqrt(sum / samples.length);
  }

  static double median(double[] samples) {
    double[] sorted = samples.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  /// The share of samples of which something is true, 0..1.
  static double share(double[] samples, DoublePredicate what) {
    return (double) Arrays.stream(samples).filter(what).count() / samples.length;
  }
}
