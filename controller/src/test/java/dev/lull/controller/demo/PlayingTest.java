package dev.lull.controller.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlayingTest {
  private static final int BAR = 10;

  @Test
  void aStateIsReadAsItIsPublished() {
    assertEquals(
        new Playing(
            "playing",
            Optional.of("Petting"),
            83,
            Optional.of(600),
            60,
            80,
            "The sleeve is armed.",
            Optional.empty()),
        Playing.read(
            """
            {"status":"playing","pattern":"petting","name":"Petting","elapsed":83,"length":600,
             "progress":14,"intensity":60,"pace":80,"link":"The sleeve is armed."}
            """));
  }

  @Test
  void whereNothingPlaysThereIsNoName() {
    Playing idle =
        Playing.read(
            """
            {"status":"idle","intensity":100,"pace":100,"last_ending":"stopped",
             "stopped_by":"cmd/stop","link":"The sleeve is at rest."}
            """);
    assertEquals(
        new Playing(
            "idle",
            Optional.empty(),
            0,
            Optional.empty(),
            100,
            100,
            "The sleeve is at rest.",
            Optional.of("stopped")),
        idle);
    assertTrue(idle.isStopped());
    assertEquals("Nothing plays.", idle.line(BAR));
  }

  @Test
  void onceTheBrokerIsGoneItIsNotSaidThatNothingPlays() {
    assertEquals(
        "The broker is gone, and with it all news of what plays.", Playing.UNHEARD.line(BAR));
    assertFalse(Playing.UNHEARD.isStopped());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 600, Petting  ──────────  0:00 of 10:00",
    "83, 600, Petting  ━─────────  1:23 of 10:00",
    "300, 600, Petting  ━━━━━─────  5:00 of 10:00",
    "600, 600, Petting  ━━━━━━━━━━  10:00 of 10:00",
    "700, 600, Petting  ━━━━━━━━━━  11:40 of 10:00",
    "0, 0, Petting  ──────────  0:00 of 0:00",
    "7325, 43200, Petting  ━━────────  2:02:05 of 12:00:00"
  })
  void theLineShowsHowMuchHasBeenPlayed(int elapsed, int length, String line) {
    assertEquals(line, playing(elapsed, Optional.of(length)).line(BAR));
  }

  @Test
  void whatNeverEndsHasNoBar() {
    assertEquals("Petting  1:01", playing(61, Optional.empty()).line(BAR));
  }

  @ParameterizedTest
  @CsvSource({"stopped, true", "interrupted, true", "finished, false"})
  void whatCameToItsEndByItselfWasNotStopped(String ended, boolean stopped) {
    Playing idle = Playing.read("{\"status\":\"idle\",\"last_ending\":\"" + ended + "\"}");
    assertEquals(stopped, idle.isStopped());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "gone", "{\"name\": }"})
  void whatIsNoStateIsTakenForNothingThatPlays(String text) {
    assertEquals(Playing.NOTHING, Playing.read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "null",
        "3",
        "{\"name\": 3, \"elapsed\": \"x\", \"length\": 1e308, \"pace\": null}",
        "{\"name\": \"A\", \"elapsed\": 99999999999999999999, \"length\": -1}",
        "{\"name\": [\"A\"], \"elapsed\": {}, \"length\": 0.5, \"link\": []}"
      })
  void anOddStateIsShownAsFarAsItGoes(String text) {
    assertFalse(Playing.read(text).line(BAR).isBlank());
  }

  @Property
  void noTextIsTooOddToBeShown(@ForAll String text) {
    assertFalse(Playing.read(text).line(BAR).isBlank());
  }

  private static Playing playing(int elapsed, Optional<Integer> length) {
    return new Playing(
        "playing", Optional.of("Petting"), elapsed, length, 100, 100, "", Optional.empty());
  }
}
