package dev.lull.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortChoiceTest {
  private static final UsbId UNO = new UsbId(0x2341, 0x0043, Optional.of("7583"));

  @Test
  void aChoiceIsReadAsItIsMeant() {
    assertEquals(Optional.of(new PortChoice.Find()), PortChoice.of("find"));
    assertEquals(Optional.of(new PortChoice.At("./find")), PortChoice.of("./find"));
    assertEquals(Optional.of(new PortChoice.Usb(UNO)), PortChoice.of("usb:2341:0043:7583"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "usb:", "usb:2341", "usb:2341:43", "usb:2341:0043:", "usb:g:1"})
  void whatIsNeitherPathNorDeviceIsNoChoice(String text) {
    assertEquals(Optional.empty(), PortChoice.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dev/tty\0", "\0"})
  void aPathWithAZeroCharacterIsNoChoice(String text) {
    assertEquals(Optional.empty(), PortChoice.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"find", "/dev/ttyACM0", "usb:2341:0043", "usb:1a86:7523:A1 b"})
  void aChoiceIsWrittenAsItIsRead(String text) {
    assertEquals(text, PortChoice.of(text).orElseThrow().toString());
  }

  @Test
  void capitalsMakeNoDifferenceToAUsbDevice() {
    UsbId one = UsbId.of("1A86:7523:ABC").orElseThrow();
    assertTrue(one.includes(UsbId.of("1a86:7523:abc").orElseThrow()));
  }

  @Test
  void aKindOfDeviceIncludesEachOfThemAndOneDeviceOnlyItself() {
    UsbId kind = UsbId.of("2341:0043").orElseThrow();
    assertTrue(kind.includes(UNO));
    assertTrue(kind.includes(kind));
    assertFalse(UNO.includes(kind));
    assertFalse(UNO.includes(UsbId.of("2341:0043:75").orElseThrow()));
    assertFalse(kind.includes(UsbId.of("2341:0042:7583").orElseThrow()));
    assertFalse(kind.includes(UsbId.of("2342:0043:7583").orElseThrow()));
  }

  @Test
  void numbersBeyondUsbAreRefused() {
    assertEquals(
        "vendor is 65536. Write a number from 0 to 65535.",
        assertThrows(OutOfRange.class, () -> new UsbId(65_536, 0, Optional.empty())).getMessage());
  }
}
