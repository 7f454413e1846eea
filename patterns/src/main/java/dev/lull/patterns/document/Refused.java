package dev.lull.patterns.document;

/// A file is beyond reading: its syntax is broken, or it is larger than [FileLimits] allow.
final class Refused extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Spot spot;

  Refused(Spot spot, String message) {
    super(message);
    this.spot = spot;
  }

  Spot spot() {
    return spot;
  }
}
