package dev.lull.controller.mqtt;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// What comes over a WebSocket, as a stream. Whatever has not been read yet keeps more from coming.
final class WebSocketInput extends InputStream implements WebSocket.Listener {
  private static final ByteBuffer END = ByteBuffer.allocate(0);
  private static final int NOTHING_MORE = -1;

  private final BlockingQueue<ByteBuffer> pieces = new LinkedBlockingQueue<>();
  private ByteBuffer piece = END;
  private volatile boolean ended;
  private volatile int patience;
  private volatile WebSocket socket;

  /// How long a read waits, in milliseconds; 0 for ever.
  void patience(int millis) {
    patience = millis;
  }

  /// Lets what reads know that nothing more will come.
  void end() {
    ended = true;
    pieces.add(END);
  }

  @Override
  public int read() throws IOException {
    return awaitPiece() ? Byte.toUnsignedInt(piece.get()) : NOTHING_MORE;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!awaitPiece()) {
      return NOTHING_MORE;
    }
    int read = Math.min(length, piece.remaining());
    piece.get(into, from, read);
    return read;
  }

  @Override
  public int available() {
    return piece.remaining();
  }

  @Override
  public void onOpen(WebSocket opened) {
    socket = opened;
    opened.request(1);
  }

  @Override
  public CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean isLast) {
    var copy = ByteBuffer.allocate(data.remaining());
    pieces.add(copy.put(data).flip());
    return null;
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
    from.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
    end();
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    end();
  }

  /// Whether there is something to read in this piece.
  private boolean awaitPiece() throws IOException {
    while (!piece.hasRemaining()) {
      if (ended && pieces.isEmpty()) {
        return false;
      }
      piece = next();
      if (!ended) {
        socket.request(1);
      }
    }
    return true;
  }

  private ByteBuffer next() throws IOException {
    try {
      if (patience == 0) {
        return pieces.take();
      }
      ByteBuffer next = pieces.poll(patience, TimeUnit.MILLISECONDS);
      if (next == null) {
        throw new SocketTimeoutException("nothing came within " + patience + " ms");
      }
      return next;
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }
}
