package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static dev.lull.hardware.Nanos.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.hardware.SleeveReport.Readings;
import dev.lull.hardware.SleeveReport.Sensors;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What a sleeve reports of its device's sensors, with the real firmware.
class ReadingsTest {
  private static final int WARM = 3_047;
  private static final int HOT = 3_147;
  private static final int SUPPLY = 4_900;

  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  private void feel(int temperature, int supply) {
    stage.bench.device().sense(temperature, supply, false);
  }

  private Readings readings() {
    return stage.sleeve.report().readings();
  }

  private static Readings both(double temperature, double supply) {
    return new Readings(OptionalDouble.of(temperature), OptionalDouble.of(supply));
  }

  @Test
  void aDeviceTellsItsSensorsAndWhatTheySay() {
    feel(WARM, SUPPLY);
    stage.runToIdle();
    stage.run(2 * SECOND);
    assertEquals(new Sensors(true, true), stage.sleeve.report().device().orElseThrow().sensors());
    assertEquals(both(31.5, 4.9), readings());
  }

  @Test
  void theyAreFollowedAtRestAndWhileItPlays() {
    stage.runToIdle();
    feel(WARM, SUPPLY);
    stage.run(2 * SECOND);
    stage.armAndPlay();
    feel(WARM + 20, SUPPLY - 200);
    stage.play(2 * SECOND, 0.5f);
    assertEquals(both(33.5, 4.7), readings());
  }

  @Test
  void theyAreToldOnceASecondAtMost() {
    stage.runToIdle();
    stage.arm();
    Readings told = readings();
    long toldAt = stage.now;
    int times = 0;
    for (int i = 0; i < 600; i++) {
      feel(WARM + i % 80, SUPPLY);
      stage.play(10 * MILLI, 0.5f);
      if (!readings().equals(told)) {
        assertTrue(times == 0 || stage.now - toldAt >= 990 * MILLI, () -> "told too soon");
        told = readings();
        toldAt = stage.now;
        times++;
      }
    }
    assertTrue(times >= 4, "told " + times + " times in 6 s");
  }

  @Test
  void aSensorThatSaysNothingSensibleIsNotToldAndTheOtherIs() {
    stage.runToIdle();
    feel(0, SUPPLY);
    stage.run(2 * SECOND);
    assertEquals(new Readings(OptionalDouble.empty(), OptionalDouble.of(4.9)), readings());
    assertInstanceOf(Link.Faulted.class, stage.link());
  }

  @Test
  void aDeviceThatIsTooWarmSaysHowWarm() {
    stage.runToIdle();
    feel(HOT, SUPPLY);
    stage.run(2 * SECOND);
    assertInstanceOf(Link.Faulted.class, stage.link());
    assertEquals(both(41.5, 4.9), readings());
  }

  @Test
  void theyAreGoneWithTheLinkAndComeBackWithIt() {
    feel(WARM, SUPPLY);
    stage.runToIdle();
    stage.run(2 * SECOND);
    stage.bench.unplug();
    stage.runUntil(() -> stage.link() instanceof Link.Away);
    assertEquals(Readings.NONE, readings());
    assertNotEquals(Sensors.NONE, stage.sleeve.report().device().orElseThrow().sensors());
    stage.run(2 * SECOND);
    assertEquals(Readings.NONE, readings());
    stage.bench.plugIn();
    stage.runToIdle();
    stage.run(2 * SECOND);
    assertEquals(both(31.5, 4.9), readings());
  }

  @Test
  void theyAreGoneWhenTheSleeveIsClosed() {
    stage.runToIdle();
    stage.run(2 * SECOND);
    stage.sleeve.close();
    assertEquals(Readings.NONE, readings());
  }
}
