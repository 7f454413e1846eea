package dev.lull.controller.service;

import dev.lull.controller.config.Configuration;
import dev.lull.hardware.MotorProfile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The motors that may stay at rest, since they are not allowed the drive that starts them.
final class StillMotors {
  private StillMotors() {}

  /// What to tell the wearer of them, if there are any.
  static Optional<String> words(Configuration configuration) {
    MotorProfile profile = configuration.sleeve().motor();
    double ceiling = configuration.safety().ceiling();
    int motors = configuration.sleeve().layout().motors().size();
    List<Integer> still = profile.needingMore(motors, ceiling);
    return still.isEmpty() ? Optional.empty() : Optional.of(words(still, motors, ceiling));
  }

  private static String words(List<Integer> still, int motors, double ceiling) {
    return String.format(
        Locale.ROOT,
        "%s may need more drive to start than the %.0f %% allowed by sleeve.quiet or safety.ceiling,"
            + " and stay at rest. Allow more, or find out with ./lull motors --calibrate.",
        still.size() == motors ? "All motors" : named(still),
        100 * ceiling);
  }

  private static String named(List<Integer> still) {
    String numbers = still.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return (still.size() == 1 ? "Motor " : "Motors ") + numbers;
  }
}
