package dev.lull.controller.motors;

/// What a motor is driven with for a while, by the seconds since it began.
sealed interface Motion {
  /// The longest that a wearer is taken to need from what they feel to the key, in seconds.
  double REACTION = 0.6;

  /// What is wanted, 0..1.
  double drive(double seconds);

  boolean isOver(double seconds);

  /// Rest, until somebody presses a key.
  record Waiting() implements Motion {
    @Override
    public double drive(double seconds) {
      return 0;
    }

    @Override
    public boolean isOver(double seconds) {
      return false;
    }
  }

  /// Rest for so many seconds.
  record Rest(double length) implements Motion {
    @Override
    public double drive(double seconds) {
      return 0;
    }

    @Override
    public boolean isOver(double seconds) {
      return seconds >= length;
    }
  }

  /// So much drive as surely starts the motor, long enough for it to turn, and then what a ramp is
  /// to begin with, until the kick is forgotten.
  record Kick(double drive, double then) implements Motion {
    private static final double LENGTH = 0.3;
    private static final double FORGOTTEN = 0.9;

    @Override
    public double drive(double seconds) {
      return seconds < LENGTH ? drive : then;
    }

    @Override
    public boolean isOver(double seconds) {
      return seconds >= FORGOTTEN;
    }
  }

  /// From one drive to another, by the same share of itself each second, so that what a slow key
  /// makes of it is the same share as well. It stays at its end for as long as a reaction takes.
  ///
  /// @param from more than 0, up to 1
  /// @param to   more than 0, up to 1
  /// @param pace by which share of itself it changes a second, such as 0.1
  record Ramp(double from, double to, double pace) implements Motion {
    @Override
    public double drive(double seconds) {
      double free = from * Math.exp(rate() * seconds);
      return from < to ? Math.min(to, free) : Math.max(to, free);
    }

    @Override
    public boolean isOver(double seconds) {
      return seconds >= Math.abs(Math.log(to / from)) / pace + REACTION;
    }

    /// What it was at a drive that the wearer answered to: as long ago as the slowest reaction
    /// takes, but not before it began.
    double beforeReaction(double drive) {
      double earlier = drive * Math.exp(-rate() * REACTION);
      return from < to ? Math.max(from, earlier) : Math.min(from, earlier);
    }

    private double rate() {
      return from < to ? pace : -pace;
    }
  }
}
