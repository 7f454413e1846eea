package dev.lull.protocol;

import dev.lull.protocol.HostMessage.Frame;
import java.util.ArrayList;
import java.util.List;

/// Levels that follow from a frame's tick and from nothing else, so that one that is wrong shows.
record TickLevels(int motors) {

  /// The level of a motor at a tick, 0..255: by the finalizer of MurmurHash3.
  static int of(int tick, int motor) {
    int mixed = tick * 64 + motor;
    mixed = (mixed ^ (mixed >>> 16)) * 0x85EBCA6B;
    mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
    return (mixed ^ (mixed >>> 16)) & 0xFF;
  }

  void fill(int tick, byte[] levels) {
    for (int motor = 0; motor < motors; motor++) {
      levels[motor] = (byte) of(tick, motor);
    }
  }

  /// The frame of a tick as it must be read.
  Frame frame(int tick) {
    List<MotorLevel> named = new ArrayList<>(motors);
    for (int motor = 0; motor < motors; motor++) {
      if (of(tick, motor) != 0) {
        named.add(new MotorLevel(motor, of(tick, motor)));
      }
    }
    return new Frame(tick, named);
  }
}
