package dev.lull.controller.fidelity;

import dev.lull.patterns.Layout;
import dev.lull.patterns.render.Field;
import dev.lull.patterns.render.Spacing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The fidelity bench: strokes rendered in several ways, played on twins of motors, and scored by
/// what is felt.
///
/// It is the same each time: nothing in it is by chance but what a seed decides. It belongs to one
/// thread.
public final class Bench {
  /// The speeds of the whole matrix, in cm/s.
  public static final List<Double> SPEEDS = List.of(0.5, 1.0, 3.0, 5.0, 10.0, 20.0);

  private static final double MM_PER_CM = 10;

  private final Hand hand;
  private final Wearer wearer;
  private final Map<String, Sleeve> sleeves = new LinkedHashMap<>();
  private final Map<Layout, Field> fields = new HashMap<>();

  private record Sleeve(Layout layout, Chart chart, Hull hull, double pitch) {
    static Sleeve of(Layout layout) {
      Chart chart = Chart.of(layout);
      return new Sleeve(layout, chart, Hull.of(chart.points(layout)), Spacing.of(layout).nearest());
    }

    Optional<Stroke> stroke(Shape shape, double speed, Hand hand) {
      return shape.on(hull).map(line -> new Stroke(chart, line, speed * MM_PER_CM, hand));
    }
  }

  /// A bench on which all strokes are made alike.
  public Bench(Hand hand) {
    this(hand, Wearer.USUAL);
  }

  /// A bench on which all strokes are made alike, for a wearer who has set something.
  public Bench(Hand hand, Wearer wearer) {
    this.hand = hand;
    this.wearer = wearer;
    BenchLayouts.names().forEach(name -> sleeves.put(name, Sleeve.of(BenchLayouts.named(name))));
  }

  /// Every sleeve, shape, speed, motor and way of rendering.
  public List<Trial> all() {
    return trials(List.copyOf(sleeves.keySet()), SPEEDS, List.of(Motors.values()));
  }

  /// A few that tell most: three sleeves, all shapes, 3 and 10 cm/s, motors that are as they should
  /// be.
  public List<Trial> some() {
    return trials(
        List.of("1x6", "2x6", "4x8"),
        List.of(3.0, 10.0),
        List.of(Motors.IDEAL, Motors.NOMINAL, Motors.LRA));
  }

  /// Each way as it would be worn, on all sleeves at all speeds: nominal motors, compensated.
  public List<Trial> worn() {
    return trials(List.copyOf(sleeves.keySet()), SPEEDS, List.of(Motors.NOMINAL)).stream()
        .filter(it -> it.chain() != Chain.RAW)
        .toList();
  }

  /// Lull's own as it would be worn, on all sleeves at all speeds and with all motors.
  public List<Trial> own() {
    return all().stream().filter(it -> it.isLull() && it.chain() == Chain.GATED).toList();
  }

  private List<Trial> trials(List<String> layouts, List<Double> speeds, List<Motors> motors) {
    List<Trial> trials = new ArrayList<>();
    for (String layout : layouts) {
      for (Shape shape : Shape.values()) {
        if (sleeves.get(layout).stroke(shape, 1, hand).isEmpty()) {
          continue;
        }
        for (double speed : speeds) {
          motors.forEach(it -> addWays(layout, shape, speed, it, trials));
        }
      }
    }
    return trials;
  }

  private static void addWays(
      String layout, Shape shape, double speed, Motors motors, List<Trial> into) {
    for (Method method : Method.values()) {
      for (Chain chain : chains(motors, method)) {
        into.add(new Trial(layout, shape, speed, motors, method, chain));
      }
    }
  }

  private static List<Chain> chains(Motors motors, Method method) {
    return switch (motors) {
      case IDEAL -> List.of(Chain.RAW);
      case NOMINAL, LRA, MISMATCHED, CALIBRATED ->
          List.of(method == Method.LULL ? Chain.GATED : Chain.COMPENSATED, Chain.RAW);
    };
  }

  /// Plays and scores one stroke.
  ///
  /// @throws IllegalArgumentException if its sleeve is none of the bench's, or has no such shape
  public Result run(Trial trial) {
    Sleeve sleeve = sleeve(trial);
    Stroke stroke = stroke(trial, sleeve);
    int motors = sleeve.layout().motors().size();
    return feel(trial, sleeve, stroke).scored(trial, motors, stroke, sleeve.pitch());
  }

  /// Plays one stroke, and tells what is felt of it over time.
  ///
  /// @throws IllegalArgumentException as [#run]
  public Traces trace(Trial trial) {
    Sleeve sleeve = sleeve(trial);
    Stroke stroke = stroke(trial, sleeve);
    return new Traces(trial, stroke, feel(trial, sleeve, stroke));
  }

  private Percepts feel(Trial trial, Sleeve sleeve, Stroke stroke) {
    Field field = fields.computeIfAbsent(sleeve.layout(), Field::of);
    Rendering rendering = trial.method().of(stroke, sleeve.layout(), field);
    return Play.of(trial, sleeve.layout(), stroke, rendering, wearer);
  }

  private Sleeve sleeve(Trial trial) {
    return Optional.ofNullable(sleeves.get(trial.layout())).orElseThrow(() -> no(trial));
  }

  private Stroke stroke(Trial trial, Sleeve sleeve) {
    return sleeve.stroke(trial.shape(), trial.speed(), hand).orElseThrow(() -> no(trial));
  }

  private IllegalArgumentException no(Trial trial) {
    return new IllegalArgumentException(
        "The bench has no %s on \"%s\". Its sleeves are %s."
            .formatted(trial.shape(), trial.layout(), String.join(", ", sleeves.keySet())));
  }
}
