package dev.lull.controller.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lull.patterns.Library;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Intensity and pace, as people and sliders send them.
final class SetReaderTest {
  private static final RequestReader READER = new RequestReader(Library.bundled());

  @ParameterizedTest
  @CsvSource({
    "60 %, 0.6",
    "60%, 0.6",
    "60, 0.6",
    "0, 0",
    "0.0, 0",
    "1, 0.01",
    "0.6 %, 0.006",
    "100, 1",
    "33.3, 0.333",
    "' 60 % \n', 0.6",
    "+60 %, 0.6",
    "0.000000001 %, 0.00000000001"
  })
  void anIntensityIsWrittenInPerCentOrBare(String payload, double share) {
    assertEquals(
        new Asked.Understood(new Request.SetIntensity(share), ""),
        READER.read(Verb.INTENSITY, payload));
  }

  @ParameterizedTest
  @CsvSource({"80 %, 0.8", "80, 0.8", "25, 0.25", "200 %, 2", "112.5, 1.125"})
  void aPaceIsWrittenInPerCentOrBare(String payload, double factor) {
    assertEquals(
        new Asked.Understood(new Request.SetPace(factor), ""), READER.read(Verb.PACE, payload));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          INTENSITY | '' | "" is not a plain number and a unit. Write an intensity such as "60 %".
          INTENSITY | loud | "loud" is not a plain number and a unit. Write an intensity such as "60 %".
          INTENSITY | NaN | "NaN" is not a plain number and a unit. Write an intensity such as "60 %".
          INTENSITY | NaN % | "NaN %" is not a plain number and a unit. Write an intensity such as "60 %".
          INTENSITY | Infinity | "Infinity" is not a plain number and a unit. Write an intensity such as "60 %".
          INTENSITY | 1e308 | "1e308" is not a plain number and a unit. Write an intensity such as "60 %".
          INTENSITY | -1 | "-1 %" is less than the least, 0 %. Write 0 % to 100 %.
          INTENSITY | 0.6 | "0.6" has no unit. Write "60 %" or "0.6 %", whichever is meant.
          INTENSITY | .05 | ".05" has no unit. Write "5 %" or ".05 %", whichever is meant.
          INTENSITY | 0.999 | "0.999" has no unit. Write "99.9 %" or "0.999 %", whichever is meant.
          INTENSITY | -1 % | "-1 %" is less than the least, 0 %. Write 0 % to 100 %.
          INTENSITY | 100.1 | "100.1 %" is more than the most, 100 %. Write 0 % to 100 %.
          INTENSITY | 101 % | "101 %" is more than the most, 100 %. Write 0 % to 100 %.
          INTENSITY | 9999999999 | "9999999999 %" has too many digits: nine before the point and nine behind it are the most.
          INTENSITY | 1.2.3 | "1.2.3 %" is not a plain number and a unit. Write an intensity such as "60 %".
          INTENSITY | . | ". %" is not a plain number and a unit. Write an intensity such as "60 %".
          INTENSITY | 60,5 % | "60,5 %" has a decimal comma. Write it with a point: "60.5 %".
          INTENSITY | 60 s | "60 s" has the unit "s", but is to be in "%". Write an intensity such as "60 %".
          INTENSITY | {"intensity": 60} | "{"intensity": 60}" is not a plain number and a unit. Write an intensity such as "60 %".
          PACE | '' | "" is not a plain number and a unit. Write a pace such as "80 %".
          PACE | 24.9 | "24.9 %" is less than the least, 25 %. Write 25 % to 200 %.
          PACE | 0 | "0 %" is less than the least, 25 %. Write 25 % to 200 %.
          PACE | 201 % | "201 %" is more than the most, 200 %. Write 25 % to 200 %.
          PACE | 0.8 | "0.8" has no unit. Write "80 %" or "0.8 %", whichever is meant.
          PACE | NaN | "NaN" is not a plain number and a unit. Write a pace such as "80 %".
          """)
  void whatIsNoSuchNumberIsRefusedWithWhatToSend(Verb verb, String payload, String why) {
    assertEquals(new Asked.Refused(why, ""), READER.read(verb, payload));
  }
}
