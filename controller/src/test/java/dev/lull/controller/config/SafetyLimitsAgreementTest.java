package dev.lull.controller.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lull.hardware.SafetyLimits;
import dev.lull.patterns.Reading;
import dev.lull.patterns.quantity.Measure;
import dev.lull.patterns.quantity.Parsed;
import dev.lull.patterns.quantity.Share;
import dev.lull.patterns.quantity.Span;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the configuration file takes as a limit, the safety gate takes too, and the other way
/// round.
final class SafetyLimitsAgreementTest {
  private static final double SECOND = 1e9;
  private static final double STEP = 0.001;

  /// A limit by its key, and the limits in which only this one is not as by default. Shares are of
  /// one, times in seconds.
  enum Limit {
    CEILING,
    FULL_SCALE,
    DUTY,
    WINDOW,
    LONGEST_ON,
    LONGEST_SESSION,
    DOSE;

    Measure<?> measure() {
      return switch (this) {
        case CEILING -> ConfigurationNotations.CEILING;
        case FULL_SCALE -> ConfigurationNotations.FULL_SCALE;
        case DUTY -> ConfigurationNotations.DUTY;
        case WINDOW -> ConfigurationNotations.WINDOW;
        case LONGEST_ON -> ConfigurationNotations.LONGEST_ON;
        case LONGEST_SESSION -> ConfigurationNotations.LONGEST_SESSION;
        case DOSE -> ConfigurationNotations.DOSE;
      };
    }

    List<String> bounds() {
      return List.of(measure().limits().split(" to ", 2));
    }

    double least() {
      return value(bounds().getFirst());
    }

    double most() {
      return value(bounds().getLast());
    }

    double value(String text) {
      return switch (measure().parse(text)) {
        case Parsed.Value<?>(Share share) -> share.ofOne();
        case Parsed.Value<?>(Span span) -> span.nanos() / SECOND;
        case Parsed.Value<?> other -> throw new AssertionError(other);
        case Parsed.Fault<?>(String message) -> throw new AssertionError(message);
      };
    }

    SafetyLimits at(double value) {
      SafetyLimits usual = SafetyLimits.DEFAULT;
      Duration time = Duration.ofNanos(Math.round(value * SECOND));
      return new SafetyLimits(
          this == CEILING ? value : usual.ceiling(),
          this == FULL_SCALE ? time : usual.fullScale(),
          this == DUTY ? value : usual.duty(),
          this == WINDOW ? time : usual.window(),
          this == LONGEST_ON ? time : usual.longestOn(),
          this == LONGEST_SESSION ? time : usual.longestSession(),
          this == DOSE ? time : usual.dose());
    }
  }

  record Line(Limit limit, String quantity) {
    @Override
    public String toString() {
      return limit.measure().name() + ": " + quantity;
    }
  }

  @Provide
  Arbitrary<Line> line() {
    return Arbitraries.of(Limit.values())
        .flatMap(limit -> quantity(limit).map(quantity -> new Line(limit, quantity)));
  }

  private static Arbitrary<String> quantity(Limit limit) {
    boolean isShare = limit == Limit.CEILING || limit == Limit.DUTY;
    double scale = isShare ? 100 : 1000;
    return Arbitraries.bigDecimals()
        .between(
            BigDecimal.valueOf(limit.least() * scale), BigDecimal.valueOf(limit.most() * scale))
        .ofScale(6)
        .map(number -> number.toPlainString() + (isShare ? " %" : " ms"));
  }

  @Property
  void whatTheFileMaySayTheSafetyGateTakes(@ForAll("line") Line line) {
    assertEquals(line.limit().at(line.limit().value(line.quantity())), read(line).safety());
  }

  @ParameterizedTest
  @EnumSource
  void whatTheFileMayNotSayTheSafetyGateRefuses(Limit limit) {
    assertThrows(IllegalArgumentException.class, () -> limit.at(limit.least() - STEP));
    assertThrows(IllegalArgumentException.class, () -> limit.at(limit.most() + STEP));
  }

  @ParameterizedTest
  @EnumSource
  void theSafetyGateTakesTheLeastAndTheMostOfTheFile(Limit limit) {
    assertEquals(
        limit.at(limit.least()), read(new Line(limit, limit.bounds().getFirst())).safety());
    assertEquals(limit.at(limit.most()), read(new Line(limit, limit.bounds().getLast())).safety());
  }

  private static Configuration read(Line line) {
    String text = "{lull: 1, sleeve: {port: simulated}, safety: {" + line + "}}";
    return switch (ConfigurationReader.read("lull.yaml", text, Path.of(""))) {
      case Reading.Read<Configuration>(Configuration configuration) -> configuration;
      case Reading.Broken<Configuration>(var problems) -> throw new AssertionError(problems);
    };
  }
}
