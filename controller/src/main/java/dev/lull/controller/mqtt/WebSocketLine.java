package dev.lull.controller.mqtt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/// A WebSocket that is used like any other connection. What is written goes out with each flush.
///
/// Paho has WebSockets of its own, but where a message comes with a pause of a second in it, they
/// take what follows for the beginning of another.
final class WebSocketLine extends Socket {
  private static final String SUBPROTOCOL = "mqtt";

  private final URI address;
  private final HttpClient client;
  private final WebSocketInput input = new WebSocketInput();
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private WebSocket socket;

  WebSocketLine(URI address, Optional<Encryption> encryption) {
    this.address = address;
    var builder = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1);
    encryption.ifPresent(it -> builder.sslContext(it.context()));
    this.client = builder.build();
  }

  @Override
  public void connect(SocketAddress endpoint, int millis) throws IOException {
    if (endpoint instanceof InetSocketAddress broker && broker.isUnresolved()) {
      throw new UnknownHostException(broker.getHostString());
    }
    try {
      socket =
          done(
              client
                  .newWebSocketBuilder()
                  .subprotocols(SUBPROTOCOL)
                  .connectTimeout(Duration.ofMillis(millis))
                  .buildAsync(address, input));
    } catch (IOException refused) {
      client.shutdownNow();
      throw refused;
    }
    if (!socket.getSubprotocol().equals(SUBPROTOCOL)) {
      throw new IOException("a WebSocket, but not for MQTT");
    }
  }

  @Override
  public InputStream getInputStream() {
    return input;
  }

  @Override
  public OutputStream getOutputStream() {
    return new OutputStream() {
      @Override
      public void write(int one) {
        written.write(one);
      }

      @Override
      public void write(byte[] bytes, int from, int length) {
        written.write(bytes, from, length);
      }

      @Override
      public void flush() throws IOException {
        if (written.size() > 0) {
          var message = ByteBuffer.wrap(written.toByteArray());
          written.reset();
          done(socket.sendBinary(message, true));
        }
      }
    };
  }

  @Override
  public void setSoTimeout(int millis) {
    input.patience(millis);
  }

  @Override
  public void shutdownInput() {
    input.end();
  }

  /// Lets go of it. MQTT has said goodbye by then.
  @Override
  public void close() {
    input.end();
    Optional.ofNullable(socket).ifPresent(WebSocket::abort);
    client.shutdownNow();
  }

  private static <T> T done(CompletableFuture<T> future) throws IOException {
    try {
      return future.get();
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof IOException cause ? cause : new IOException(failed);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }
}
