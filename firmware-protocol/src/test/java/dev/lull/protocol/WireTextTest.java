package dev.lull.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          halt | message is "halt"; it can be hello, arm, stop, frame, ping, \
          limits, clear, welcome, ack, status, pong
          stop | stop needs the field "ramp"
          stop ramp=soft | ramp is "soft"; write a whole number
          stop ramp=65536 | ramp is 65536; the wire carries 0 to 65535
          stop ramp=1 ramp=2 | "ramp" is there twice
          stop ramp=1 speed=2 | stop has no field "speed"
          stop 300 | "300" is not a field; write name=value
          ping token=4294967296 | token is "4294967296"; write a whole number
          frame tick=1 64=1 | motor is 64; the wire carries 0 to 63
          frame tick=1 3=256 | level is 256; the wire carries 0 to 255
          frame tick=1 3=1 2=1 | motor is 2; the wire carries 4 to 63
          ack type=frame sequence=1 result=ok | a sleeve acknowledges ARM, STOP, \
          LIMITS and CLEAR, not FRAME
          ack type=arm sequence=1 result=no | result is "no"; it can be ok, wrong-protocol, \
          wrong-boot, stale-session, busy, faulty, no-such-motor
          clear faults=cold | "cold" is unknown; it can be button, overrun, hot, supply, sensor, \
          bit5, bit6, bit7
          limits 0=10 | limits needs the field "longest"
          limits longest=1 3=1 2=1 | motor is 2; the wire carries 4 to 63
          """)
  void whatCannotBeReadSaysWhy(String text, String why) {
    UnreadableText refused = assertThrows(UnreadableText.class, () -> WireText.parse(text));
    assertEquals("\"" + text + "\": " + why, refused.getMessage());
  }
}
