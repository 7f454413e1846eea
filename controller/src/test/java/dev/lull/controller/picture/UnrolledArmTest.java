package dev.lull.controller.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.patterns.Arm;
import dev.lull.patterns.Contacts;
import dev.lull.patterns.PatternReader;
import dev.lull.patterns.Side;
import dev.lull.patterns.Timeline;
import java.awt.geom.Point2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The arm as it is seen from outside, the wrist on the left.
final class UnrolledArmTest {
  private static final double TENTH = 1e8;

  @ParameterizedTest
  @CsvSource({"LEFT, 0, below", "RIGHT, 0, above", "LEFT, 180, above", "RIGHT, 180, below"})
  void theThumbIsOnItsSide(Side side, double middle, String where) {
    UnrolledArm arm = arm(side, middle);
    double thumb = arm.place(100, 90).getY();
    assertEquals(where, thumb > arm.place(100, middle).getY() ? "below" : "above");
  }

  @ParameterizedTest
  @CsvSource({"LEFT, 0", "RIGHT, 0", "LEFT, 180", "RIGHT, 180"})
  void whereSomethingIsDrawnIsKnown(Side side, double middle) {
    UnrolledArm arm = arm(side, middle);
    Point2D at = arm.atTurn(70, 33);
    assertEquals(70, arm.along(at.getX()), 1e-9);
    assertEquals(33, arm.turn(at.getX(), at.getY()), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({"LEFT, inner, 0", "RIGHT, inner, 0", "LEFT, outer, 180", "RIGHT, outer, 180"})
  void anFIsTurnedButNotMirrored(Side side, String place, double middle) {
    String text =
        """
        lull: 1
        name: F
        play:
          - stroke:
              drawing: {svg: "M 0 60 L 0 0 L 40 0 M 0 30 L 30 30", unit: 1 mm, place: %s middle}
              speed: 3 cm/s
        """
            .formatted(place);
    UnrolledArm arm = arm(side, middle);
    Timeline timeline = Shown.pattern(PatternReader.read("t", text)).on(arm.arm());
    Point2D foot = drawn(timeline, arm, 2);
    Point2D top = drawn(timeline, arm, 20);
    Point2D end = drawn(timeline, arm, 31);
    assertTrue(top.getX() > foot.getX() + 50, "its top is towards the elbow");
    assertTrue(end.getY() > top.getY() + 30, "on the page it is turned clockwise");
  }

  private static Point2D drawn(Timeline timeline, UnrolledArm arm, int tenths) {
    Contacts contacts = new Contacts();
    timeline.contactsAt(Math.round(tenths * TENTH), contacts);
    return arm.place(contacts.along(0), contacts.around(0));
  }

  private static UnrolledArm arm(Side side, double middle) {
    return new UnrolledArm(new Arm(240, 165, 260, side), middle, 0, 200, 1);
  }
}
