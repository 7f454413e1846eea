package dev.lull.protocol;

import dev.lull.protocol.HostMessage.Arm;
import dev.lull.protocol.HostMessage.Frame;
import dev.lull.protocol.SleeveMessage.Status;
import java.util.List;

/// A stepped sleeve, its clock, and what it has said.
final class Bench implements AutoCloseable {

  private static final int TICKS_PER_MILLI = 1000;

  private final SteppedSleeve sleeve;
  private final Log log = new Log();
  private final WireReader reader = WireReader.ofSleeve(log);
  private final byte[] wire = new byte[1024];
  private int tick;
  private int sequence;

  Bench(int motors, int firstTick) {
    tick = firstTick;
    sleeve = new SteppedSleeve(motors, firstTick);
    hear();
  }

  void say(HostMessage message) {
    raw(Wire.of(sequence++, message));
  }

  void raw(byte[] bytes) {
    sleeve.receive(bytes, 0, bytes.length, tick);
    hear();
  }

  void arm(int session) {
    say(new Arm(Protocol.VERSION, sleeve.bootId(), session));
  }

  /// A frame in which the first motor has a level and all others rest.
  void frame(int aheadMillis, int level) {
    say(new Frame(tick + aheadMillis * TICKS_PER_MILLI, List.of(new MotorLevel(0, level))));
  }

  void pass(int millis) {
    for (int i = 0; i < millis; i++) {
      tick += TICKS_PER_MILLI;
      sleeve.step(tick);
      hear();
    }
  }

  void reboot() {
    sleeve.reboot(tick);
    hear();
  }

  void forget() {
    log.heard().clear();
  }

  List<Message> heard() {
    return log.heard();
  }

  <M extends Message> M last(Class<M> type) {
    return log.heard().reversed().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  Status status() {
    return last(Status.class);
  }

  int level() {
    return sleeve.level(0);
  }

  boolean isAtRest() {
    return sleeve.isAtRest();
  }

  int bootId() {
    return sleeve.bootId();
  }

  @Override
  public void close() {
    sleeve.close();
  }

  private void hear() {
    int count = sleeve.take(wire);
    reader.push(wire, 0, count);
  }
}
