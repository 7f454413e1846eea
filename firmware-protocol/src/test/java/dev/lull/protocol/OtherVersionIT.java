package dev.lull.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lull.protocol.HostMessage.Arm;
import dev.lull.protocol.HostMessage.Hello;
import dev.lull.protocol.SleeveMessage.Ack;
import dev.lull.protocol.SleeveMessage.Welcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The firmware as it will be in another version of the wire.
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OtherVersionIT {
  private static final int TIMES = 1_000;

  @TempDir private Path folder;

  @Test
  void itSaysWhichVersionItIsAndRefusesToArm() throws IOException {
    Path port = folder.resolve("sleeve");
    List<String> options = List.of("--link", port.toString());
    try (Program _ = Program.start("lull-sleeve-other-version", "ready on ", options);
        Serial serial = Serial.open(port)) {
      serial.say(new Hello());
      Welcome welcome = serial.await(Welcome.class);
      assertEquals(Protocol.VERSION + 1, welcome.protocol());
      for (int session = 1; session <= TIMES; session++) {
        serial.say(new Arm(Protocol.VERSION, welcome.boot(), session));
        assertEquals(AckResult.WRONG_PROTOCOL, serial.await(Ack.class).result());
      }
    }
  }
}
