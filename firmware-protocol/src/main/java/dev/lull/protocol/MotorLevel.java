package dev.lull.protocol;

import java.util.List;

/// What a frame asks of one motor, or a limit allows it.
///
/// @param motor 0..63
/// @param level 0..255; [SleeveMessage.Welcome#maxLevel] is full drive
public record MotorLevel(int motor, int level) {
  public MotorLevel {
    Ranges.check("motor", motor, 0, Protocol.MAX_MOTORS - 1);
    Ranges.checkByte("level", level);
  }

  static List<MotorLevel> inOrder(List<MotorLevel> levels) {
    for (int i = 1; i < levels.size(); i++) {
      Ranges.check(
          "motor", levels.get(i).motor(), levels.get(i - 1).motor() + 1, Protocol.MAX_MOTORS - 1);
    }
    return List.copyOf(levels);
  }
}
