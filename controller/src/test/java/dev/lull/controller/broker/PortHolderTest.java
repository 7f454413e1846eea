package dev.lull.controller.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.rig.Mosquitto;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PortHolderTest {
  private static final String THIS = "java (process " + ProcessHandle.current().pid() + ")";

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "0.0.0.0", "::1", "::"})
  void whoListensIsNamedWhateverTheAddress(String address) throws Exception {
    try (var socket = new ServerSocket(0, 1, InetAddress.getByName(address))) {
      assertEquals(Optional.of(THIS), PortHolder.of(socket.getLocalPort()));
    }
  }

  @Test
  void aProgramOfItsOwnIsCalledByItsName() throws Exception {
    try (var broker = Mosquitto.open()) {
      String holder = PortHolder.of(broker.port()).orElseThrow();
      assertTrue(holder.matches("mosquitto \\(process \\d+\\)"), holder);
    }
  }

  @Test
  void whereNobodyListensNobodyIsNamed() throws Exception {
    int port;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    assertEquals(Optional.empty(), PortHolder.of(port));
  }

  @Test
  void whoOnlyTalksFromAPortDoesNotHoldIt() throws Exception {
    try (var listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var talker = new Socket(listener.getInetAddress(), listener.getLocalPort())) {
      assertEquals(Optional.empty(), PortHolder.of(talker.getLocalPort()));
    }
  }
}
