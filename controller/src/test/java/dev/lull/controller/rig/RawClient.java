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

  /// A length has seven bits in each byte, and a bit that says whether more come.
  private static final int MORE = 128;

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

  /// Publishes one message many times at once, with quality of service 0. Waits only if the broker
  /// does not keep up.
  public void publish(String topic, byte[] payload, int times) throws IOException {
    var body = new ByteArrayOutputStream();
    body.writeBytes(text(topic));
    body.write(0);
    body.writeBytes(payload);
    byte[] packet = packet(PUBLISH, body);
    var packets = new ByteArrayOutputStream(times * packet.length);
    for (int i = 0; i < times; i++) {
      packets.writeBytes(packet);
    }
    socket.getOutputStream().write(packets.toByteArray());
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void send(int type, ByteArrayOutputStream body) throws IOException {
    socket.getOutputStream().write(packet(type, body));
  }

  private static byte[] packet(int type, ByteArrayOutputStream body) {
    var packet = new ByteArrayOutputStream();
    packet.write(type);
    int left = body.size();
    for (; left >= MORE; left /= MORE) {
      packet.write(left % MORE + MORE);
    }
    packet.write(left);
    packet.writeBytes(body.toByteArray());
    return packet.toByteArray();
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
