package dev.lull.patterns.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {
  static Stream<Arguments> quantities() {
    return Stream.of(
        Arguments.of(Length.MEASURE, "4 cm", new Length(40)),
        Arguments.of(Length.MEASURE, "0.2m", new Length(200)),
        Arguments.of(Speed.MEASURE, "3 cm/s", new Speed(30)),
        Arguments.of(Span.MEASURE, "300 ms", new Span(300_000_000)),
        Arguments.of(Span.MEASURE, "0.1 s", new Span(100_000_000)),
        Arguments.of(Span.MEASURE, "1.5 h", new Span(5_400_000_000_000L)),
        Arguments.of(Share.MEASURE, "40 %", new Share(0.4)),
        Arguments.of(Share.MEASURE, "-30%", new Share(-0.3)),
        Arguments.of(Angle.MEASURE, "−30°", new Angle(-30)),
        Arguments.of(Angle.MEASURE, "+30 deg", new Angle(30)),
        Arguments.of(Rate.MEASURE, "6 /min", new Rate(0.1)));
  }

  @ParameterizedTest
  @MethodSource("quantities")
  <Q> void aQuantityIsReadInItsUnit(Measure<Q> measure, String text, Q quantity) {
    assertEquals(new Parsed.Value<>(quantity), measure.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "3",
        "cm/s",
        "three cm/s",
        "1e3 cm/s",
        "NaN cm/s",
        "Infinity cm/s",
        "∞ cm/s",
        "0x3 cm/s",
        "1_000 cm/s",
        "1'000 cm/s",
        "3,5 cm/s",
        ".5 cm/s",
        "5. cm/s",
        "3 cm/s 4",
        "3 CM/S",
        "--3 cm/s",
        "٣ cm/s",
        "3 cm/s\0",
        "1000000000 cm/s",
        "3 cm / s"
      })
  void whatIsNoPlainNumberWithAUnitIsRefused(String text) {
    assertInstanceOf(Parsed.Fault.class, Speed.MEASURE.parse(text));
  }

  @Test
  void theMachinesLanguageChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals(new Parsed.Value<>(new Speed(35)), Limits.SPEED.parse("3.5 cm/s"));
      assertEquals(
          "\"99 cm/s\" is more than the most, 50 cm/s. Write 0.1 cm/s to 50 cm/s.",
          ((Parsed.Fault<Speed>) Limits.SPEED.parse("99 cm/s")).message());
      assertEquals("8.334 s", new Span(8_333_333_334L).toString());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Property
  void aSpanThatIsWrittenAndReadAgainIsAtLeastAsLong(
      @ForAll @LongRange(max = 86_400_000_000_000L) long nanos) {
    Span span = new Span(nanos);
    Span again = ((Parsed.Value<Span>) Span.MEASURE.parse(span.toString())).value();
    long most = Math.max(1_000, nanos / 500);
    assertTrue(again.nanos() >= nanos && again.nanos() <= nanos + most, span.toString());
  }

  @Property
  void anyTextIsReadOrRefusedButNeverThrows(@ForAll String text) {
    assertInstanceOf(Parsed.class, Limits.SPEED.parse(text));
    assertInstanceOf(Parsed.class, Limits.AROUND.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"999999999 h", "10000.1 h", "-1 ns", "-0.1 s"})
  void aSpanNoMachineCanCountIsRefused(String text) {
    assertInstanceOf(Parsed.Fault.class, Span.MEASURE.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.1 cm/s", "1 mm/s", "50 cm/s", "0.5 m/s"})
  void theLimitsThemselvesAreAllowed(String text) {
    assertInstanceOf(Parsed.Value.class, Limits.SPEED.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.999999999 mm/s", "50.000000001 cm/s", "-3 cm/s", "0 cm/s"})
  void whatIsBeyondTheLimitsIsRefused(String text) {
    assertInstanceOf(Parsed.Fault.class, Limits.SPEED.parse(text));
  }
}
