package dev.lull.controller.mqtt;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocket;

/// A connection that is encrypted by the time that it is connected.
final class TlsSocket extends Socket {
  private final Socket line;
  private final Encryption encryption;
  private SSLSocket encrypted;

  /// @param line not connected yet
  TlsSocket(Socket line, Encryption encryption) {
    this.line = line;
    this.encryption = encryption;
  }

  @Override
  public void connect(SocketAddress endpoint) throws IOException {
    connect(endpoint, 0);
  }

  @Override
  public void connect(SocketAddress endpoint, int millis) throws IOException {
    long began = System.nanoTime();
    line.connect(endpoint, millis);
    long spent = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    line.setSoTimeout((int) Math.max(1, millis - spent));
    var broker = (InetSocketAddress) endpoint;
    encrypted = encryption.on(line, broker.getHostString(), broker.getPort());
    line.setSoTimeout(0);
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return encrypted.getInputStream();
  }

  @Override
  public OutputStream getOutputStream() throws IOException {
    return encrypted.getOutputStream();
  }

  @Override
  public void setSoTimeout(int millis) throws SocketException {
    line.setSoTimeout(millis);
  }

  @Override
  public int getSoTimeout() throws SocketException {
    return line.getSoTimeout();
  }

  @Override
  public boolean isConnected() {
    return line.isConnected();
  }

  @Override
  public boolean isClosed() {
    return line.isClosed();
  }

  @Override
  public void shutdownInput() throws IOException {
    line.shutdownInput();
  }

  /// Lets go of the line beneath. MQTT has said goodbye by then, and that of TLS could wait
  /// for ever for a broker that no longer reads.
  @Override
  public void close() throws IOException {
    line.close();
  }
}
