package dev.lull.controller.cli;

import dev.lull.controller.motors.Stand;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/// The keys of somebody who has no terminal, or of a program, from standard input: a character
/// each, and `q`, or the end of it, ends.
final class TypedKeys {
  private TypedKeys() {}

  /// Reads until the end.
  ///
  /// @param end comes to zero with it
  static void read(Stand stand, CountDownLatch end) {
    try {
      for (int key = System.in.read(); key >= 0 && key != 'q'; key = System.in.read()) {
        stand.press(key);
      }
    } catch (IOException _) {
      // Whoever can press no more keys cannot go on, whatever the cause.
    } finally {
      end.countDown();
    }
  }
}
