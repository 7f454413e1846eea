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
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// A host that says what a test wants said.
final class AvrHost implements AutoCloseable {

  private final Serial serial;

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

  /// Arms, which must be possible once the sleeve has heard its sensors.
  void armed(int session) throws IOException {
    AckResult result = arm(session);
    while (result == AckResult.BUSY) {
      result = arm(session);
    }
    if (result != AckResult.OK) {
      throw new IllegalStateException("the sleeve does not arm: " + result);
    }
  }

  /// The sleeve's tick.
  int tick() throws IOException {
    serial.say(new Ping(1));
    return serial.await(Pong.class).tick();
  }

  /// Lets time pass until a tick. Pings do not renew the lease.
  void await(int tick) throws IOException {
    while (tick() - tick < 0) {
      Thread.onSpinWait();
    }
  }

  void frame(int tick, int... levels) throws IOException {
    serial.say(frameOf(tick, levels));
  }

  static Frame frameOf(int tick, int... levels) {
    List<MotorLevel> named =
        IntStream.range(0, levels.length)
            .filter(motor -> levels[motor] > 0)
            .mapToObj(motor -> new MotorLevel(motor, levels[motor]))
            .toList();
    return new Frame(tick, named);
  }

  void say(HostMessage message) throws IOException {
    serial.say(message);
  }

  /// Bytes that need not be messages.
  void write(byte[] bytes) throws IOException {
    serial.write(bytes);
  }

  /// Listens, saying nothing, until the sleeve is in a way.
  Status await(Predicate<Status> way) throws IOException {
    Status status = serial.await(Status.class);
    while (!way.test(status)) {
      status = serial.await(Status.class);
    }
    return status;
  }

  Status awaitIdle() throws IOException {
    return await(status -> status.state() == SleeveState.IDLE);
  }

  @Override
  public void close() throws IOException {
    serial.close();
  }
}
