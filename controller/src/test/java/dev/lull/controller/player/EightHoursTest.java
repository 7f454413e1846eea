package dev.lull.controller.player;

import static dev.lull.controller.player.PlayedSleeve.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A whole night on the real driver and firmware, stepped.
@Tag("soak")
final class EightHoursTest {
  private static final int HOURS = 8;
  private static final long MEBI = 1 << 20;

  @Test
  void aWholeNightPlaysWithoutAHitchAndInFlatMemory() {
    try (var sleeve = new PlayedSleeve()) {
      sleeve.play(sleeve.session("night", NIGHT));
      System.out.println("hour  heap MiB  times real time");
      long first = 0;
      long last = 0;
      for (int hour = 1; hour <= HOURS; hour++) {
        long begun = System.nanoTime();
        playAnHour(sleeve);
        double faster = 3600.0 * SECOND / (System.nanoTime() - begun);
        last = heap();
        first = first == 0 ? last : first;
        System.out.printf("%4d  %8d  %15.0f%n", hour, last / MEBI, faster);
      }
      assertEquals(List.of(), sleeve.heard.endings);
      assertTrue(last < first + 8 * MEBI, "heap grew from " + first + " to " + last + " bytes");
    }
  }

  private static void playAnHour(PlayedSleeve sleeve) {
    for (int minute = 0; minute < 60; minute++) {
      sleeve.run(60 * SECOND);
      sleeve.bench.takeSent();
      sleeve.heard.states.clear();
    }
  }

  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static final String NIGHT =
      """
      lull: 1
      name: A whole night
      length: endless
      play:
        - stroke: {path: wrist -> elbow, speed: 3 cm/s, width: 4 cm, pressure: 40 %}
          every: 12 s
          for: 10 min
        - rest: 2 min
      """;
}
