package dev.lull.controller.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.fidelity.Bench;
import dev.lull.controller.fidelity.Chain;
import dev.lull.controller.fidelity.Hand;
import dev.lull.controller.fidelity.Loudness;
import dev.lull.controller.fidelity.Method;
import dev.lull.controller.fidelity.Motors;
import dev.lull.controller.fidelity.Result;
import dev.lull.controller.fidelity.Score;
import dev.lull.controller.fidelity.Shape;
import dev.lull.controller.fidelity.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The plots of the fidelity bench.
final class FidelityPicturesTest {
  private static final Bench BENCH = new Bench(Hand.USUAL);

  private static Picture stroke() {
    return new StrokePicture(
        Stream.of(Method.values())
            .map(it -> new Trial("1x4", Shape.STRAIGHT, 10, Motors.NOMINAL, it, chain(it)))
            .map(BENCH::trace)
            .toList());
  }

  private static Chain chain(Method method) {
    return method == Method.LULL ? Chain.GATED : Chain.COMPENSATED;
  }

  private static Picture position() {
    List<Result> results = new ArrayList<>();
    for (String layout : List.of("1x4", "1x6", "2x6", "4x8", "irregular")) {
      for (Method method : Method.values()) {
        for (double speed : Bench.SPEEDS) {
          Trial trial =
              new Trial(layout, Shape.STRAIGHT, speed, Motors.NOMINAL, method, chain(method));
          results.add(result(trial, layout.equals("4x8") ? 32 : 12));
        }
      }
    }
    return new PositionPicture(results);
  }

  /// The faster, the farther off; at 20 cm/s some are not felt.
  private static Result result(Trial trial, int motors) {
    Score score =
        trial.speed() > 10 && trial.method() == Method.BRUSH
            ? Score.NOT_FELT
            : new Score(0.01 * (1 + trial.speed()), 0, 0, 0, 0, -2.39, 0, 0, 0);
    return new Result(trial, motors, score, score, new Loudness(0, 0));
  }

  @Test
  void noTextLiesOnAnother() throws Exception {
    for (Picture picture : List.of(stroke(), position())) {
      List<SvgText> texts = SvgText.of(picture);
      for (int i = 0; i < texts.size(); i++) {
        SvgText one = texts.get(i);
        assertTrue(one.place().getMaxX() <= picture.width(), one + " leaves the page");
        for (SvgText other : texts.subList(0, i)) {
          assertFalse(one.place().intersects(other.place()), one + " lies on " + other);
        }
      }
    }
  }

  @Test
  void everyWayHasItsNameAndEveryAxisItsUnit() throws Exception {
    List<String> stroke = SvgText.of(stroke()).stream().map(SvgText::text).toList();
    List<String> position = SvgText.of(position()).stream().map(SvgText::text).toList();
    for (Method method : Method.values()) {
      assertTrue(stroke.contains(method.toString()), method.toString());
      assertTrue(position.contains(method.toString()), method.toString());
    }
    assertTrue(
        stroke.containsAll(
            List.of("the path", "(cm)", "beside it", "(mm)", "intensity", "100 %", "seconds")));
    assertTrue(position.containsAll(List.of("(pitches)", "0.01", "0.1", "1", "cm/s", "0.5", "20")));
  }

  @Test
  void everySleeveHasItsTarget() throws Exception {
    List<String> texts = SvgText.of(position()).stream().map(SvgText::text).toList();
    assertEquals(4, texts.stream().filter("0.06"::equals).count());
    assertEquals(1, texts.stream().filter("0.03"::equals).count());
  }
}
