package dev.lull.controller.bench;

/// A way of being a bad network.
///
/// @param jitter  millis that a message may take more than the quickest
/// @param lost    share of the messages that never come
/// @param doubled share that comes twice
/// @param swapped share that comes after the one behind it
record NetworkProfile(String name, int jitter, double lost, double doubled, double swapped) {
  static final NetworkProfile CABLE = new NetworkProfile("a cable", 1, 0, 0, 0);
  static final NetworkProfile WIRELESS =
      new NetworkProfile("a good wireless network", 30, 0.01, 0, 0);
  static final NetworkProfile BAD =
      new NetworkProfile(
          "0–80 ms jitter, 2 % lost, 5 % doubled, 5 % swapped", 80, 0.02, 0.05, 0.05);

  @Override
  public String toString() {
    return name;
  }
}
