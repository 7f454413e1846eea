package dev.lull.controller.rig;

import dev.lull.controller.mqtt.BrokerAddress.Login;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/// An MQTT 5 client that shows the reason codes it is given.
public final class Visitor implements AutoCloseable {
  private static final int CONNECT = 0x10;
  private static final int PUBLISH = 0x32;
  private static final int RETAIN = 0x01;
  private static final int SUBSCRIBE = 0x82;
  private static final int SUBACK = 9;
  private static final int PUBACK = 4;
  private static final int CLEAN_START = 0x02;
  private static final int WILL = 0x04;
  private static final int LOGIN = 0xC0;
  private static final int LONGEST_MILLIS = 15_000;
  private static final int LAST_OF_SEVEN_BITS = 0x7f;

  private final Socket socket;
  private int packet;

  private Visitor(Socket socket) {
    this.socket = socket;
  }

  /// One from this machine.
  public static Visitor here(int port) throws IOException {
    return from("127.0.0.1", port);
  }

  /// One from another address of this machine, that a test takes for elsewhere.
  public static Visitor elsewhere(int port) throws IOException {
    return from("127.0.0.2", port);
  }

  private static Visitor from(String address, int port) throws IOException {
    var socket = new Socket();
    socket.bind(new InetSocketAddress(InetAddress.ofLiteral(address), 0));
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    socket.setSoTimeout(LONGEST_MILLIS);
    return new Visitor(socket);
  }

  /// Connects without a login, and gives the reason code.
  public int connect(String id) throws IOException {
    return connect(connecting(id, Optional.empty(), Optional.empty()));
  }

  public int connect(String id, String user, String password) throws IOException {
    return connect(connecting(id, Optional.of(new Login(user, password)), Optional.empty()));
  }

  public int connectWithWill(String id, String will) throws IOException {
    return connect(connecting(id, Optional.empty(), Optional.of(will)));
  }

  public int connectWithWill(String id, String user, String password, String will)
      throws IOException {
    return connect(connecting(id, Optional.of(new Login(user, password)), Optional.of(will)));
  }

  /// Publishes with quality of service 1, and gives the reason code of the answer.
  public int publish(String topic, String payload, boolean retained) throws IOException {
    var body = new ByteArrayOutputStream();
    body.writeBytes(text(topic));
    body.writeBytes(number(++packet));
    body.write(0);
    body.writeBytes(payload.getBytes(StandardCharsets.UTF_8));
    write(framed(PUBLISH | (retained ? RETAIN : 0), body));
    byte[] answer = answer(PUBACK);
    return answer.length > 2 ? answer[2] & 0xFF : 0;
  }

  /// Subscribes with quality of service 1, and gives the reason code of the answer.
  public int subscribe(String filter) throws IOException {
    var body = new ByteArrayOutputStream();
    body.writeBytes(number(++packet));
    body.write(0);
    body.writeBytes(text(filter));
    body.write(1);
    write(framed(SUBSCRIBE, body));
    byte[] answer = answer(SUBACK);
    return answer[answer.length - 1] & 0xFF;
  }

  /// Publishes with quality of service 0 as fast as it can, until it is closed.
  public void flood(String topic) {
    var body = new ByteArrayOutputStream();
    body.writeBytes(text(topic));
    body.writeBytes(new byte[] {0, '8', '0'});
    byte[] one = framed(PUBLISH & 0xF0, body);
    var many = new ByteArrayOutputStream();
    for (int i = 0; i < 1_000; i++) {
      many.writeBytes(one);
    }
    try {
      while (true) {
        write(many.toByteArray());
      }
    } catch (IOException closed) {
      // That is how it ends.
    }
  }

  /// Sends any bytes.
  public void send(int... bytes) throws IOException {
    var all = new ByteArrayOutputStream();
    for (int it : bytes) {
      all.write(it);
    }
    write(all.toByteArray());
  }

  /// Waits until the other side ends the connection.
  public void awaitEnd() throws IOException {
    try {
      socket.getInputStream().readAllBytes();
    } catch (SocketException reset) {
      // That is an end as well.
    }
  }

  /// What is sent to connect.
  public static byte[] connecting(String id, Optional<Login> login, Optional<String> will) {
    var body = new ByteArrayOutputStream();
    body.writeBytes(text("MQTT"));
    int flags = CLEAN_START | (login.isPresent() ? LOGIN : 0) | (will.isPresent() ? WILL : 0);
    body.writeBytes(new byte[] {5, (byte) flags, 0, 60, 0});
    body.writeBytes(text(id));
    will.ifPresent(
        it -> {
          body.write(0);
          body.writeBytes(text(it));
          body.writeBytes(text("gone"));
        });
    login.ifPresent(
        it -> {
          body.writeBytes(text(it.user()));
          body.writeBytes(text(it.password()));
        });
    return framed(CONNECT, body);
  }

  /// Sends what is to connect as a page in a browser would, and gives the reason code.
  public static int overWebSocket(int port, byte[] connect) throws Exception {
    var answer = new CompletableFuture<Integer>();
    try (var browser = HttpClient.newHttpClient()) {
      WebSocket socket =
          browser
              .newWebSocketBuilder()
              .subprotocols("mqtt")
              .buildAsync(
                  URI.create("ws://127.0.0.1:" + port + "/"),
                  new WebSocket.Listener() {
                    @Override
                    public CompletionStage<?> onBinary(
                        WebSocket from, ByteBuffer data, boolean last) {
                      answer.complete(data.get(3) & 0xFF);
                      return null;
                    }
                  })
              .get(LONGEST_MILLIS, TimeUnit.MILLISECONDS);
      socket.sendBinary(ByteBuffer.wrap(connect), true).get(LONGEST_MILLIS, TimeUnit.MILLISECONDS);
      int code = answer.get(LONGEST_MILLIS, TimeUnit.MILLISECONDS);
      socket.abort();
      return code;
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException unclosed) {
      throw new UncheckedIOException(unclosed);
    }
  }

  private int connect(byte[] bytes) throws IOException {
    write(bytes);
    return answer(2)[1] & 0xFF;
  }

  /// The rest of the next packet of a kind.
  private byte[] answer(int kind) throws IOException {
    InputStream in = socket.getInputStream();
    while (true) {
      int first = in.read();
      if (first < 0) {
        throw new EOFException("the connection ended instead of an answer of the kind " + kind);
      }
      byte[] rest = in.readNBytes(length(in));
      if (first >> 4 == kind) {
        return rest;
      }
    }
  }

  private static int length(InputStream in) throws IOException {
    int low = in.read();
    return low <= LAST_OF_SEVEN_BITS ? low : (low & LAST_OF_SEVEN_BITS) + 128 * in.read();
  }

  private void write(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
  }

  private static byte[] framed(int type, ByteArrayOutputStream body) {
    var packet = new ByteArrayOutputStream();
    packet.write(type);
    if (body.size() > LAST_OF_SEVEN_BITS) {
      packet.write((body.size() & LAST_OF_SEVEN_BITS) | 0x80);
    }
    packet.write(body.size() > LAST_OF_SEVEN_BITS ? body.size() >> 7 : body.size());
    packet.writeBytes(body.toByteArray());
    return packet.toByteArray();
  }

  private static byte[] number(int number) {
    return new byte[] {(byte) (number >> 8), (byte) number};
  }

  private static byte[] text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    var out = new ByteArrayOutputStream();
    out.writeBytes(number(bytes.length));
    out.writeBytes(bytes);
    return out.toByteArray();
  }
}
