package dev.lull.controller.mqtt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.SocketTimeoutException;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What comes over a WebSocket is a stream of bytes, however it was cut.
final class WebSocketInputTest {
  private final AtomicLong asked = new AtomicLong();
  private final WebSocket socket =
      (WebSocket)
          Proxy.newProxyInstance(
              WebSocket.class.getClassLoader(),
              new Class<?>[] {WebSocket.class},
              (_, _, arguments) -> asked.addAndGet((long) arguments[0]));
  private final WebSocketInput input = new WebSocketInput();

  @BeforeEach
  void open() {
    input.onOpen(socket);
  }

  @Test
  void whatComesInPiecesIsReadAsOne() throws IOException {
    comes(1, 2, 3);
    comes();
    comes(4, 255);
    input.end();
    assertEquals(1, input.read());
    assertArrayEquals(new byte[] {2, 3, 4, (byte) 255}, input.readAllBytes());
    assertEquals(-1, input.read());
  }

  @Test
  void aPauseInTheMiddleOfAMessageLosesNothing() throws IOException {
    input.patience(1);
    comes(1, 2);
    assertArrayEquals(new byte[] {1, 2}, input.readNBytes(2));
    assertThrows(SocketTimeoutException.class, input::read);
    comes(3);
    assertEquals(3, input.read());
  }

  @Test
  void noMoreIsAskedForThanIsRead() throws IOException {
    assertEquals(1, asked.get());
    comes(1, 2);
    comes(3);
    assertEquals(1, asked.get());
    assertEquals(1, input.read());
    assertEquals(2, asked.get());
    assertEquals(2, input.read());
    assertEquals(3, input.read());
    assertEquals(3, asked.get());
  }

  @Test
  void itEndsWhenTheOtherSideSaysSoOrFails() throws IOException {
    comes(7);
    input.onClose(socket, WebSocket.NORMAL_CLOSURE, "");
    assertEquals(7, input.read());
    assertEquals(-1, input.read());
    var other = new WebSocketInput();
    other.onError(socket, new IOException("reset"));
    assertEquals(-1, other.read());
  }

  private void comes(int... bytes) {
    var data = ByteBuffer.allocate(bytes.length);
    for (int one : bytes) {
      data.put((byte) one);
    }
    input.onBinary(socket, data.flip(), true);
  }
}
