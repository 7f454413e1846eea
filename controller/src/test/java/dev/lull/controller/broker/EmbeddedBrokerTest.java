package dev.lull.controller.broker;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

final class EmbeddedBrokerTest {
  @Test
  void aPortThatIsInUseIsSaidWithTheProgramThatHasIt() throws Exception {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var taken =
          assertThrows(
              PortTaken.class, () -> EmbeddedBroker.start("127.0.0.1", other.getLocalPort()));
      String message = taken.getMessage();
      assertTrue(message.contains("Port " + other.getLocalPort()), message);
      assertTrue(message.contains("by java (process " + ProcessHandle.current().pid()), message);
    }
  }
}
