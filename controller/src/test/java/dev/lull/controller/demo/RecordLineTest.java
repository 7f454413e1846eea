package dev.lull.controller.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RecordLineTest {
  @Test
  void aLevelIsAMomentAMotorAndHowFarItIsDriven() {
    assertEquals(
        new RecordLine.Level(5061.250417, 11, 0.4375f), RecordLine.parse("5061.250417 11 0.4375"));
    assertEquals(new RecordLine.Level(0, 0, 1), RecordLine.parse("0.000000 0 1.000000"));
  }

  @Test
  void aStateIsAMomentAWordAndWhyItCameToRestLast() {
    assertEquals(
        new RecordLine.State(5061.250417, "idle", "lease"),
        RecordLine.parse("5061.250417 state idle 3 lease"));
  }

  @Test
  void aReadySleeveSaysItsPort() {
    assertEquals(
        new RecordLine.Ready("/dev/pts/3"), RecordLine.parse("sleeve ready on /dev/pts/3"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "sleeve ready on ",
        "5061 11 0.4375",
        "5061.2 11",
        "5061.2 11 0.4375 more",
        "5061.2 -1 0.4375",
        "5061.2 11 12.5",
        "5061.2 99999999999 0.5",
        "-5061.2 11 0.5",
        " 5061.2 11 0.5",
        "nan 11 0.5",
        "5061.2 11 nan",
        "unplugged"
      })
  void anythingElseDoesNotBearOnTheMotors(String line) {
    assertEquals(new RecordLine.Other(line), RecordLine.parse(line));
  }

  @Property
  void noLineIsTooOddToBeRead(@ForAll("lines") String line) {
    switch (RecordLine.parse(line)) {
      case RecordLine.Level(double seconds, int motor, float level) ->
          assertTrue(seconds >= 0 && motor >= 0 && level >= 0 && level < 10, line);
      case RecordLine.State(double seconds, String state, String reason) ->
          assertTrue(
              seconds >= 0 && line.contains(" state " + state) && line.endsWith(reason), line);
      case RecordLine.Ready(String port) -> assertTrue(line.contains(" ready on " + port), line);
      case RecordLine.Other(String text) -> assertEquals(line, text);
    }
  }

  @Provide
  Arbitrary<String> lines() {
    Arbitrary<String> number = Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(400);
    Arbitrary<String> word =
        Arbitraries.oneOf(
            number,
            Combinators.combine(number, number).as((whole, part) -> whole + "." + part),
            Arbitraries.of("state", "armed", "sleeve", "ready", "on", "/dev/pts/3", "-", ""),
            Arbitraries.strings().ofMaxLength(3));
    return word.list().ofMaxSize(4).map(words -> String.join(" ", words));
  }
}
