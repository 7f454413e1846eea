package dev.lull.controller.motors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.player.PlayerSettings;
import dev.lull.hardware.MotorProfile;
import dev.lull.hardware.SafetyLimits;
import dev.lull.hardware.Sleeve;
import dev.lull.hardware.Sleeves;
import dev.lull.hardware.StopKind;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Layouts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// A guide at a sleeve without a wire.
final class StandTest {
  private static final Layout LAYOUT = Layouts.bundled("1x6").orElseThrow();
  private static final long MILLI = 1_000_000;

  private final List<String> said = new ArrayList<>();
  private final Set<Integer> moved = new TreeSet<>();
  private final Sleeve sleeve = Sleeves.simulated(6, MotorProfile.COIN_ERM, SafetyLimits.DEFAULT);
  private long now = 1;

  private final Stand.Showing showing =
      new Stand.Showing() {
        @Override
        public void words(List<String> lines) {
          said.addAll(lines);
        }

        @Override
        public void drives(float[] drives) {
          for (int motor = 0; motor < drives.length; motor++) {
            if (drives[motor] > 0) {
              moved.add(motor);
            }
          }
        }
      };

  @Test
  void theMotorsOfTheGuideMoveAndNoOther() {
    Stand stand = stand(new InTurn(LAYOUT, List.of(4, 2)));
    run(stand, 10_000);
    assertTrue(stand.isOver());
    assertEquals(Optional.empty(), stand.trouble());
    assertEquals(Set.of(2, 4), moved);
    assertEquals(
        List.of(
            "motor 4: 17.4 cm from the wrist, inner side",
            "motor 2: 10.2 cm from the wrist, inner side"),
        said);
  }

  @Test
  void keysReachTheGuide() {
    Stand stand = stand(new Choosing(LAYOUT));
    run(stand, 10);
    stand.press('5');
    run(stand, 1_000);
    assertEquals(Set.of(5), moved);
    assertFalse(stand.isOver());
  }

  @Test
  void aSleeveThatIsStoppedByAnotherEndsItWithTheReason() {
    Stand stand = stand(new Choosing(LAYOUT));
    run(stand, 500);
    sleeve.stop(now, StopKind.SOFT);
    run(stand, 10);
    assertTrue(stand.isOver());
    assertEquals(Optional.of("The sleeve is at rest."), stand.trouble());
  }

  @Test
  void aPauseOfTheComputerEndsItWithTheReason() {
    Stand stand = stand(new Choosing(LAYOUT));
    run(stand, 500);
    now += 400 * MILLI;
    run(stand, 10);
    assertEquals(
        Optional.of("The sleeve was given no frame for longer than its lease."), stand.trouble());
  }

  private Stand stand(Guide guide) {
    return new Stand(sleeve, guide, PlayerSettings.STANDARD, showing);
  }

  private void run(Stand stand, int millis) {
    for (int i = 0; i < millis && !stand.isOver(); i++) {
      now += MILLI;
      stand.doWork(now);
    }
  }
}
