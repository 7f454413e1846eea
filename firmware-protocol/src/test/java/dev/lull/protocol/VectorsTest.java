package dev.lull.protocol;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VectorsTest {

  static Stream<Vector> whole() {
    return Vector.all().stream().filter(vector -> !vector.isBroken());
  }

  static Stream<Vector> broken() {
    return Vector.all().stream().filter(Vector::isBroken);
  }

  @ParameterizedTest
  @MethodSource("whole")
  void bytesAreReadAsTheirMessage(Vector vector) {
    Heard heard = Heard.in(vector.from(), vector.bytes());
    assertEquals(List.of(vector.sequence()), heard.sequences());
    assertEquals(
        List.of(vector.message()), heard.messages().stream().map(WireText::format).toList());
    assertEquals(List.of(), heard.broken());
  }

  static Stream<Vector> written() {
    return whole().filter(vector -> !vector.isOnlyRead());
  }

  @ParameterizedTest
  @MethodSource("written")
  void aMessageIsWrittenAsItsBytes(Vector vector) {
    byte[] bytes = Wire.of(vector.sequence(), WireText.parse(vector.message()));
    assertArrayEquals(vector.bytes(), bytes);
  }

  @ParameterizedTest
  @MethodSource("broken")
  void brokenBytesAreRefusedAsTheirKind(Vector vector) {
    Heard heard = Heard.in(vector.from(), vector.bytes());
    assertEquals(List.of(), heard.messages());
    assertEquals(vector.error().stream().toList(), heard.broken());
  }

  @Test
  void everyTypeOfMessageHasAVector() {
    Set<MessageType> types =
        whole()
            .map(vector -> WireText.parse(vector.message()).type())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(MessageType.class)));
    assertEquals(EnumSet.allOf(MessageType.class), types);
  }

  @Test
  void everyWayToBeBrokenHasAVector() {
    Set<BrokenKind> kinds =
        broken().flatMap(vector -> vector.error().stream()).collect(Collectors.toSet());
    assertTrue(kinds.containsAll(Arrays.asList(BrokenKind.values())), kinds::toString);
  }
}
