package dev.lull.protocol;

import dev.lull.protocol.HostMessage.Arm;
import dev.lull.protocol.HostMessage.Frame;
import dev.lull.protocol.HostMessage.Hello;
import dev.lull.protocol.HostMessage.Ping;
import dev.lull.protocol.SleeveMessage.Ack;
import dev.lull.protocol.SleeveMessage.Pong;
import dev.lull.protocol.SleeveMessage.Status;
import dev.lull.protocol.SleeveMessage.Welcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/// A host that knows the sleeve's clock as well as its quickest ping told.
final class AvrHost implements AutoCloseable {

  static final int MOTORS = 6;
  static final int TICKS_PER_MILLI = 32;

  private final Serial serial;
  private long quickest = Long.MAX_VALUE;
  private long pingNanos;
  private int pingTick;

  AvrHost(Path port) throws IOException {
    serial = Serial.open(port);
  }

  Welcome hello() throws IOException {
    serial.say(new Hello());
    return serial.await(Welcome.class);
  }

  AckResult arm(int session) throws IOException {
    serial.say(new Arm(Protocol.VERSION, hello().boot(), session));
    return serial.await(Ack.class).result();
  }

  /// The sleeve's tick; also how time passes here.
  int tick() throws IOException {
    long asked = System.nanoTime();
    serial.say(new Ping(1));
    int tick = serial.await(Pong.class).tick();
    long took = System.nanoTime() - asked;
    if (took < quickest) {
      quickest = took;
      pingNanos = asked + took / 2;
      pingTick = tick;
    }
    return tick;
  }

  /// When a tick is, on this machine's clock.
  long nanosOf(int tick) {
    return pingNanos + (tick - pingTick) * 1_000_000L / TICKS_PER_MILLI;
  }

  void frame(int tick, int... levels) throws IOException {
    List<MotorLevel> named =
        IntStream.range(0, levels.length)
            .filter(motor -> levels[motor] > 0)
            .mapToObj(motor -> new MotorLevel(motor, levels[motor]))
            .toList();
    serial.say(new Frame(tick, named));
  }

  /// Stops and returns when it was said.
  long stop(int rampMillis) throws IOException {
    long said = System.nanoTime();
    serial.say(new HostMessage.Stop(rampMillis));
    return said;
  }

  /// Listens, saying nothing, until the sleeve is idle.
  Status awaitIdle() throws IOException {
    Status status = serial.await(Status.class);
    while (status.state() != SleeveState.IDLE) {
      status = serial.await(Status.class);
    }
    return status;
  }

  @Override
  public void close() throws IOException {
    serial.close();
  }
}
