package dev.lull.hardware;

import java.util.List;
import java.util.stream.IntStream;

/// How one type of motor answers drive: measured points from rest to full drive, and how it follows
/// in time.
///
/// Between its points its speed is linear, below the first one in proportion to the drive; above
/// the last one it is not driven.
///
/// @param name what the motor is called
/// @param source who measured it, or where the figures are published
/// @param response how it follows its drive in time
/// @param points at least one, drive and amplitude both strictly rising, the last one (1, 1)
/// @param calibrations what is known of single motors of a sleeve, in their order; those beyond the
///     list are [MotorCalibration#none] other than the type
public record MotorProfile(
    String name,
    String source,
    MotorResponse response,
    List<Point> points,
    List<MotorCalibration> calibrations) {
  /// A coin motor with an eccentric mass, at 3.15 V for full drive.
  ///
  /// Its speeds were measured by Shah et al., 2019: 0.98 V → 102 Hz, 1.37 V → 140 Hz, 1.96 V → 186
  /// Hz, 3.15 V → 241 Hz. Drive is the voltage as a share of 3.15 V, amplitude the square of the
  /// speed as a share of 241 Hz, as the force of a turning mass goes; the accelerations that they
  /// measured come within 7 % of that. How it follows in time is of the order that data sheets of
  /// coin motors give: 50 ms up, 60 ms down, it starts at 1.2 V and holds down to 0.6 V.
  public static final MotorProfile COIN_ERM =
      new MotorProfile(
          "coin ERM",
          "Shah et al., 2019",
          new MotorResponse(2, 0.05, 0.06, 1.2 / 3.15, 0.6 / 3.15),
          List.of(coin(0.98, 102), coin(1.37, 140), coin(1.96, 186), coin(3.15, 241)),
          List.of());

  /// The same motor where nobody knows at which drive a single one starts. Between 1.2 and 2.4 V
  /// all of them do, so each is taken to start at 2.4 V: it is felt, if roughly.
  public static final MotorProfile ANY_COIN_ERM =
      new MotorProfile(
          "coin ERM, not calibrated",
          COIN_ERM.source,
          COIN_ERM.response.startingAt(2.4 / 3.15),
          COIN_ERM.points,
          List.of());

  /// A linear resonant motor of 175 Hz with a Q of 15: it answers in proportion, and follows with
  /// τ = Q / (π · f₀) = 27 ms, as the theory of a lightly damped resonator has it. It does not
  /// stick.
  public static final MotorProfile LRA =
      new MotorProfile(
          "LRA",
          "theory",
          new MotorResponse(1, 0.027, 0.027, 0, 0),
          List.of(new Point(1, 1)),
          List.of());

  /// A motor of which nothing is taken for granted: it is given the amplitudes that are wanted as
  /// they are, as its drives, so that one can find out what it does with them.
  public static final MotorProfile RAW =
      new MotorProfile("raw", "nobody", List.of(new Point(1, 1)));

  /// A motor that follows its drive at once.
  public MotorProfile(String name, String source, List<Point> points) {
    this(name, source, MotorResponse.PROMPT, points, List.of());
  }

  public MotorProfile {
    points = List.copyOf(points);
    calibrations = List.copyOf(calibrations);
    if (points.isEmpty() || !points.getLast().equals(new Point(1, 1))) {
      throw new IllegalArgumentException(
          "Motor profile \"%s\" does not end at drive 1 with amplitude 1. Divide its points by the last."
              .formatted(name));
    }
    for (int i = 1; i < points.size(); i++) {
      if (!points.get(i).isBeyond(points.get(i - 1))) {
        throw new IllegalArgumentException(
            "Motor profile \"%s\": %s does not lie beyond %s. Drive and amplitude must both rise."
                .formatted(name, points.get(i), points.get(i - 1)));
      }
    }
  }

  /// The same type of motor, with what is known of the single ones.
  public MotorProfile calibrated(List<MotorCalibration> calibrations) {
    return new MotorProfile(name, source, response, points, calibrations);
  }

  /// The same motors, if none is to be driven harder than this: what was felt at most is felt with
  /// that drive then, and everything else in proportion. A motor that moves may be asked for more
  /// for an instant, and only [SafetyLimits#quietly] keeps it from that.
  ///
  /// @param drive 0.05..1
  public MotorProfile quietly(double drive) {
    OutOfRange.check("quiet drive", drive, 0.05, 1);
    double most = Math.pow(speedFor(drive), response.power());
    return calibrated(
        IntStream.range(0, SerialSettings.MOST_MOTORS)
            .mapToObj(motor -> calibration(motor).atMost(most))
            .toList());
  }

  /// The motors of a sleeve that may not start, if none is driven harder than this.
  ///
  /// @param motors how many the sleeve has
  /// @param drive 0..1
  public List<Integer> needingMore(int motors, double drive) {
    return IntStream.range(0, motors)
        .filter(motor -> calibration(motor).start() > drive)
        .boxed()
        .toList();
  }

  private static Point coin(double volts, double hertz) {
    double speed = hertz / 241;
    return new Point(volts / 3.15, speed * speed);
  }

  MotorCalibration calibration(int motor) {
    return motor < calibrations.size() ? calibrations.get(motor) : MotorCalibration.none(this);
  }

  /// The amplitude that it settles at, 0..1, with a drive of 0..1, once it turns.
  public double amplitudeAt(double drive) {
    return response.amplitudeAt(speedFor(drive));
  }

  /// The speed that it settles at, 0..1, with a drive of 0..1, once it turns.
  double speedFor(double drive) {
    double before = 0;
    double slowest = 0;
    for (Point point : points) {
      double speed = response.speedOf(point.amplitude);
      if (drive <= point.drive) {
        return slowest + (drive - before) / (point.drive - before) * (speed - slowest);
      }
      before = point.drive;
      slowest = speed;
    }
    return 1;
  }

  /// The drive that keeps it at a speed of 0..1.
  double driveForSpeed(double speed) {
    double before = 0;
    double slowest = 0;
    for (Point point : points) {
      double fastest = response.speedOf(point.amplitude);
      if (speed <= fastest) {
        return before + (speed - slowest) / (fastest - slowest) * (point.drive - before);
      }
      before = point.drive;
      slowest = fastest;
    }
    return 1;
  }

  /// One measurement.
  ///
  /// @param drive share of the drive at the last point, 0.001..1
  /// @param amplitude share of the amplitude at the last point, 0.001..1
  public record Point(double drive, double amplitude) {
    private static final double LEAST = 0.001;

    public Point {
      OutOfRange.check("drive of a motor profile", drive, LEAST, 1);
      OutOfRange.check("amplitude of a motor profile", amplitude, LEAST, 1);
    }

    @Override
    public String toString() {
      return "drive %s, amplitude %s".formatted(drive, amplitude);
    }

    private boolean isBeyond(Point other) {
      return drive > other.drive && amplitude > other.amplitude;
    }
  }
}
