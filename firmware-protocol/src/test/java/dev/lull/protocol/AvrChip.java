package dev.lull.protocol;

import java.util.List;

/// The chips that the firmware runs on, with the numbers of their data sheets.
enum AvrChip {
  UNO("328p", "LULL328P", 6, 2),
  MEGA("2560", "LULL2560", 14, 11);

  static final int TICKS_PER_MILLI = 32;

  private static final int WIDE_TOP = 499;

  private final String word;
  private final String id;
  private final int motors;
  private final int wide;

  AvrChip(String word, String id, int motors, int wide) {
    this.word = word;
    this.id = id;
    this.motors = motors;
    this.wide = wide;
  }

  String id() {
    return id;
  }

  int motors() {
    return motors;
  }

  /// The rig's options for it, with a variant of its firmware such as `-ntc`.
  List<String> options(String variant) {
    String elf = Program.built("lull-sleeve-" + word + variant + ".elf");
    return List.of("--chip", word, "--elf", elf);
  }

  /// The compare value that drives a motor fully: the first motors are on timers of 16 bits.
  int top(int motor) {
    return motor < wide ? WIDE_TOP : Protocol.MAX_LEVEL;
  }
}
