package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lull.protocol.WireText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/// What is asked of a sleeve, and the exact bytes that leave the host for it.
class SentBytesTest {
  @Test
  void aShortSessionSendsTheseBytes() throws IOException {
    try (Stage stage = new Stage()) {
      stage.arm();
      stage.play(150 * MILLI, 0.25f);
      stage.sleeve.stop(stage.now, StopKind.EMERGENCY);
      stage.runToIdle();
      assertEquals(golden("short-session.txt"), readable(stage.bench.takeSent()));
    }
  }

  private static String golden(String name) throws IOException {
    try (var file = SentBytesTest.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /// One line for each message: its text, and its bytes below.
  private static String readable(byte[] sent) {
    StringBuilder text = new StringBuilder();
    int begin = 0;
    for (int i = 0; i < sent.length; i++) {
      if (sent[i] == 0) {
        describe(Arrays.copyOfRange(sent, begin, i + 1), text);
        begin = i + 1;
      }
    }
    return text.toString();
  }

  private static void describe(byte[] bytes, StringBuilder into) {
    HostMessages.in(bytes).forEach(message -> into.append(WireText.format(message)).append('\n'));
    into.append("    ").append(HexFormat.ofDelimiter(" ").formatHex(bytes)).append('\n');
  }
}
