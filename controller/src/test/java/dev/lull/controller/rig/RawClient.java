package dev.lull.controller.rig;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// An MQTT 5 client that sends what a well-behaved one would not.
public final class RawClient implements AutoCloseable {
  private static final int CONNECT = 0x10;
  private static final int PUBLISH = 0x30;
  private static final int CLEAN_START = 0x02;
  private static final int RESPONSE_TOPIC = 0x08;
  private static final int SHORTEST_GREETING = 5;

  private final Socket socket;

  /// Connects to a broker of this machine.
  public RawClient(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    var body = new ByteArrayOutputStream();
    body.writeBytes(text("MQTT"));
    body.writeBytes(new byte[] {5, CLEAN_START, 0, 60, 0});
    body.writeBytes(text("raw"));
    send(CONNECT, body);
    socket.getInputStream().readNBytes(SHORTEST_GREETING);
  }

  /// Publishes with quality of service 0.
  ///
  /// @param response where an answer is wanted, whatever that is
  public void publish(String topic, String response, String payload) throws IOException {
    var body = new ByteArrayOutputStream();
    body.writeBytes(text(topic));
    byte[] wanted = text(response);
    body.write(1 + wanted.length);
    body.write(RESPONSE_TOPIC);
    body.writeBytes(wanted);
    body.writeBytes(payload.getBytes(StandardCharsets.UTF_8));
    send(PUBLISH, body);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  /// A packet of at most 127 bytes.
  private void send(int type, ByteArrayOutputStream body) throws IOException {
    var packet = new ByteArrayOutputStream();
    packet.write(type);
    packet.write(body.size());
    packet.writeBytes(body.toByteArray());
    socket.getOutputStream().write(packet.toByteArray());
    socket.getOutputStream().flush();
  }

  private static byte[] text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    var out = new ByteArrayOutputStream();
    out.write(bytes.length >> 8);
    out.write(bytes.length & 0xFF);
    out.writeBytes(bytes);
    return out.toByteArray();
  }
}
