package dev.lull.controller.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.stream.Network.Arrival;
import dev.lull.patterns.Contact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is felt of a stroke that came over a bad network, beside what was sent.
final class JitterTest {
  private static final int MESSAGES = 60 * 60;
  private static final long LAST = Heard.START + (MESSAGES - 1) * SentStroke.PERIOD;
  private static final double FASTEST_PLAYED = 1.5;
  private static final long SETTLED = 3_000 * Heard.MILLI;

  private final Heard heard = new Heard();
  private final List<Double> errors = new ArrayList<>();
  private final List<Double> delays = new ArrayList<>();
  private final List<Double> behind = new ArrayList<>();
  private double farthestStep;
  private double farthestTurn;
  private int silent;

  static Stream<Network> networks() {
    return Stream.of(
        new Network("a cable", 1, 0, 0, 0),
        new Network("a good wireless network", 30, 0.01, 0, 0),
        new Network("0-80 ms jitter, 2 % lost, 5 % doubled, 5 % swapped", 80, 0.02, 0.05, 0.05));
  }

  @ParameterizedTest
  @MethodSource("networks")
  void theStrokeIsFeltWithoutALeapWhereItWasSent(Network network) {
    play(network);
    System.out.printf(
        "%-52s place error %.2f mm median, %.2f mm p99, %.2f mm most;"
            + " behind the sender %.0f ms median, %.0f ms p99; delay %.0f ms to %.0f ms%n",
        network.name(),
        quantile(errors, 0.5),
        quantile(errors, 0.99),
        quantile(errors, 1),
        quantile(behind, 0.5),
        quantile(behind, 0.99),
        Collections.min(delays),
        Collections.max(delays));
    double most = FASTEST_PLAYED * SentStroke.FASTEST * Heard.FRAME;
    assertTrue(farthestStep <= most + 1e-6, farthestStep + " mm in a frame, more than " + most);
    assertTrue(farthestTurn <= 1.5 * 30 * 2 * Math.PI / 8e9 * Heard.FRAME + 1e-6);
    assertTrue(quantile(errors, 1) < 4, "at most 4 mm from where it was sent");
    assertTrue(quantile(behind, 0.99) < 160);
    assertEquals(0, silent, "frames without a touch");
  }

  private void play(Network network) {
    int next = 0;
    List<Arrival> arrivals = network.carry(MESSAGES, 1);
    Contact before = new Contact(0, 0, 0, 0);
    while (heard.now < LAST) {
      for (; next < arrivals.size() && arrivals.get(next).at() <= heard.now + Heard.FRAME; next++) {
        heard.playout.take(arrivals.get(next).message(), arrivals.get(next).at());
      }
      heard.step();
      if (heard.contacts.size() > 0) {
        Contact felt = new Contact(heard.contacts.along(0), heard.contacts.around(0), 40, 0.5);
        compare(felt, before);
        before = felt;
      } else if (heard.now > Heard.START + SETTLED) {
        silent++;
      }
    }
  }

  private void compare(Contact felt, Contact before) {
    if (before.width() > 0) {
      farthestStep = Math.max(farthestStep, Math.abs(felt.along() - before.along()));
      double turn = Math.IEEEremainder(felt.around() - before.around(), 360);
      farthestTurn = Math.max(farthestTurn, Math.abs(turn));
    }
    if (heard.now > Heard.START + SETTLED) {
      double delay = heard.playout.delay();
      long wanted = heard.now - Heard.START - Network.LEAST - (long) delay;
      errors.add(Math.abs(felt.along() - SentStroke.at(wanted).along()));
      delays.add(delay / Heard.MILLI);
      behind.add((heard.now - Heard.START - timeOf(felt)) / (double) Heard.MILLI);
    }
  }

  /// When the finger was last there, going by its two coordinates.
  private long timeOf(Contact felt) {
    double turn =
        Math.atan2((felt.along() - 120) / 80, Math.IEEEremainder(felt.around() - 170, 360) / 30);
    long within = (long) (turn / (2 * Math.PI) * 8e9);
    long round = 8_000_000_000L;
    long now = heard.now - Heard.START;
    return now - Math.floorMod(now - within, round);
  }

  private static double quantile(List<Double> values, double share) {
    List<Double> sorted = values.stream().sorted().toList();
    return sorted.get((int) Math.round(share * (sorted.size() - 1)));
  }
}
