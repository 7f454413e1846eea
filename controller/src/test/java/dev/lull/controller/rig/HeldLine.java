package dev.lull.controller.rig;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// A line to a broker that holds everything up while it is told to, as a network does that is gone
/// for a while: nothing is lost and nobody is told.
public final class HeldLine implements AutoCloseable {
  private final ServerSocket door;
  private final int broker;
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition released = lock.newCondition();
  private boolean held;

  /// A line to a broker of this machine.
  public HeldLine(int broker) throws IOException {
    this.broker = broker;
    this.door = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
    Thread.ofPlatform().daemon().start(this::accept);
  }

  /// Where to connect to instead of to the broker.
  public int port() {
    return door.getLocalPort();
  }

  public void hold() {
    set(true);
  }

  public void release() {
    set(false);
  }

  @Override
  public void close() throws IOException {
    door.close();
    for (Socket socket : sockets) {
      socket.close();
    }
    release();
  }

  private void set(boolean now) {
    lock.lock();
    try {
      held = now;
      released.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void accept() {
    try {
      while (true) {
        Socket client = door.accept();
        Socket server = new Socket(InetAddress.getLoopbackAddress(), broker);
        sockets.addAll(List.of(client, server));
        Thread.ofPlatform().daemon().start(() -> carry(client, server));
        Thread.ofPlatform().daemon().start(() -> carry(server, client));
      }
    } catch (IOException closed) {
      // Whoever waits for a line that is closed is told by the other end.
      release();
    }
  }

  private void carry(Socket from, Socket to) {
    byte[] bytes = new byte[16 * 1024];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
        awaitRelease();
        out.write(bytes, 0, read);
      }
    } catch (IOException closed) {
      // One end has hung up, and so does the other by this method's end.
      release();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private void awaitRelease() throws InterruptedException {
    lock.lock();
    try {
      while (held) {
        released.await();
      }
    } finally {
      lock.unlock();
    }
  }
}
