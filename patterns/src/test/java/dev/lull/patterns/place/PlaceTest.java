package dev.lull.patterns.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lull.patterns.Arm;
import dev.lull.patterns.quantity.Parsed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {
  @ParameterizedTest
  @CsvSource({
    "wrist, 0, 0",
    "elbow, 240, 0",
    "inner middle, 120, 0",
    "outer elbow, 240, 180",
    "thumb side 12 cm, 120, 90",
    "little-finger side 25 %, 60, -90",
    "middle at 30°, 120, 30",
    "12.5 cm at -30 deg, 125, -30",
    "' outer   wrist ', 0, 180"
  })
  void aPlaceIsReadAsItIsSaid(String said, double along, double around) {
    Place place = place(said);
    assertEquals(along, place.along().on(Arm.STANDARD), 1e-9);
    assertEquals(around, place.around(), 1e-9);
  }

  private static Place place(String said) {
    return switch (Place.NOTATION.parse(said)) {
      case Parsed.Value<Place>(Place place) -> place;
      case Parsed.Fault<Place>(String message) -> throw new AssertionError(message);
    };
  }
}
