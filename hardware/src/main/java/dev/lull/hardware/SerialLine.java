package dev.lull.hardware;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import dev.lull.hardware.PortState.Failed;
import dev.lull.hardware.PortState.Open;
import dev.lull.hardware.PortState.Opening;
import dev.lull.protocol.Protocol;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// A serial line with two threads of its own, so that its user never waits: one opens it and
/// writes, the other reads.
///
/// Whether the line still exists is known by reading, which fails when it is gone. The library
/// itself goes on calling it open. A read or a write that hangs for good cannot be told from a
/// silent device; the user closes the line then, which a third thread does, and both of them
/// return.
final class SerialLine implements Port {
  private static final int MESSAGES = 256;
  private static final int CHUNKS = 64;
  private static final int URGENT = 4;
  private static final int READ_MILLIS = 100;
  private static final long PAUSE = 1_000_000;
  private static final Duration LAST_WORDS = Duration.ofMillis(250);

  private final String name;
  private final int baud;
  private final Lane outgoing = new Lane(MESSAGES, Protocol.MAX_WIRE_BYTES);
  private final Lane urgent = new Lane(URGENT, Protocol.MAX_WIRE_BYTES);
  private final Lane incoming = new Lane(CHUNKS, CHUNK);
  private final AtomicInteger epoch = new AtomicInteger();
  private final Thread writer;
  private final Thread reader;

  private long arrivedAt;

  /// Whoever reads here, and may rest until something comes; nobody yet is this line's own reader.
  private volatile Thread host;

  private volatile PortState state = new Opening();
  private volatile boolean closing;
  private volatile Optional<SerialPort> opened = Optional.empty();

  SerialLine(String name, int baud) {
    this.name = name;
    this.baud = baud;
    writer = thread("lull-port-writer", this::openAndWrite);
    reader = thread("lull-port-reader", this::read);
    host = reader;
  }

  void start() {
    writer.start();
  }

  @Override
  public PortState state() {
    return state;
  }

  @Override
  public int read(byte[] into) {
    if (host != Thread.currentThread()) {
      host = Thread.currentThread();
    }
    Slot slot = incoming.toEmpty();
    if (slot == Lane.NONE) {
      return 0;
    }
    int length = slot.length;
    System.arraycopy(slot.bytes, 0, into, 0, length);
    arrivedAt = slot.arrivedAt;
    incoming.emptied(slot);
    return length;
  }

  @Override
  public long arrivedAt() {
    return arrivedAt;
  }

  @Override
  public boolean write(byte[] message, int length) {
    return offer(outgoing, message, length);
  }

  @Override
  public void overtake(byte[] message, int length) {
    epoch.incrementAndGet();
    // No room means that some wait already, and they say the same: stop.
    offer(urgent, message, length);
  }

  @Override
  public void close() {
    if (!closing) {
      closing = true;
      LockSupport.unpark(writer);
      Thread closer = new Thread(this::letGo, "lull-port-closer");
      closer.start();
    }
  }

  private boolean offer(Lane lane, byte[] message, int length) {
    Slot slot = lane.toFill();
    if (slot == Lane.NONE) {
      return false;
    }
    System.arraycopy(message, 0, slot.bytes, 0, length);
    slot.length = length;
    slot.epoch = epoch.get();
    lane.filled(slot);
    LockSupport.unpark(writer);
    return true;
  }

  private void openAndWrite() {
    Optional<PortFault> fault = open();
    if (fault.isPresent()) {
      state = new Failed(fault.get());
      return;
    }
    SerialPort line = opened.orElseThrow();
    state = new Open();
    reader.start();
    boolean goesOn = true;
    while (goesOn) {
      goesOn = writeNext(line);
    }
    if (closing) {
      line.closePort();
    }
  }

  private Optional<PortFault> open() {
    Optional<PortFault> obstacle = Diagnosis.beforeOpening(name);
    if (obstacle.isPresent()) {
      return obstacle;
    }
    try {
      return open(SerialPort.getCommPort(name));
    } catch (SerialPortInvalidPortException e) {
      return Optional.of(new PortFault.Vanished(name));
    }
  }

  private Optional<PortFault> open(SerialPort line) {
    line.setComPortParameters(baud, 8, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
    line.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, READ_MILLIS, 0);
    if (!line.openPort(0)) {
      return Optional.of(Diagnosis.afterRefusal(name, line.getLastErrorCode()));
    }
    opened = Optional.of(line);
    return Optional.empty();
  }

  /// Writes what comes next, or waits for it; returns whether to go on.
  private boolean writeNext(SerialPort line) {
    if (writeUrgent(line) || writeOutgoing(line)) {
      return state instanceof Open;
    }
    if (closing || !(state instanceof Open)) {
      return false;
    }
    LockSupport.park(this);
    return true;
  }

  private boolean writeUrgent(SerialPort line) {
    Slot slot = urgent.toEmpty();
    if (slot == Lane.NONE) {
      return false;
    }
    write(slot, line);
    urgent.emptied(slot);
    return true;
  }

  /// Whatever was queued before something overtook it is passed over.
  private boolean writeOutgoing(SerialPort line) {
    Slot slot = outgoing.toEmpty();
    if (slot == Lane.NONE) {
      return false;
    }
    if (slot.epoch == epoch.get()) {
      write(slot, line);
    }
    outgoing.emptied(slot);
    return true;
  }

  private void write(Slot slot, SerialPort line) {
    if (line.writeBytes(slot.bytes, slot.length) != slot.length) {
      fail();
    }
  }

  private void read() {
    SerialPort line = opened.orElseThrow();
    Slot slot = Lane.NONE;
    while (state instanceof Open && !closing) {
      slot = slot == Lane.NONE ? incoming.toFill() : slot;
      slot = slot == Lane.NONE ? awaitReader() : fill(line, slot);
    }
  }

  /// All chunks are full because the host pauses: the system's own buffer has to do meanwhile.
  private static Slot awaitReader() {
    LockSupport.parkNanos(PAUSE);
    return Lane.NONE;
  }

  /// Reads into a slot and passes it on; returns it if nothing came.
  ///
  /// No sleeve ever fills a slot within a millisecond. What does is catching up, or babbles, and
  /// would keep the host busy.
  private Slot fill(SerialPort line, Slot slot) {
    int length = line.readBytes(slot.bytes, slot.bytes.length);
    if (length < 0) {
      fail();
    }
    if (length <= 0) {
      return slot;
    }
    slot.length = length;
    slot.arrivedAt = System.nanoTime();
    incoming.filled(slot);
    LockSupport.unpark(host);
    if (length == CHUNK) {
      LockSupport.parkNanos(PAUSE);
    }
    return Lane.NONE;
  }

  private void fail() {
    state = new Failed(new PortFault.Vanished(name));
    LockSupport.unpark(writer);
  }

  private void letGo() {
    try {
      writer.join(LAST_WORDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    opened.ifPresent(SerialPort::closePort);
  }

  private static Thread thread(String called, Runnable work) {
    Thread thread = new Thread(work, called);
    thread.setDaemon(true);
    return thread;
  }
}
