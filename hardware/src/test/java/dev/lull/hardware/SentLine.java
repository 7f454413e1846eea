package dev.lull.hardware;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.protocol.DeviceClock;
import dev.lull.protocol.FirmwareVersion;
import dev.lull.protocol.HostMessage;
import dev.lull.protocol.HostMessage.Frame;
import dev.lull.protocol.MotorLevel;
import dev.lull.protocol.Protocol;
import dev.lull.protocol.SleeveMessage.Welcome;
import java.util.ArrayList;
import java.util.List;

/// Frames given to a sender, kept beside those that it sent: the line that the device follows.
final class SentLine {
  private static final int MOTORS = 6;
  private static final int DEPTH = 255;
  private static final double FULL = Protocol.MAX_LEVEL;

  private final BenchPort port = new BenchPort();
  private final FrameSender sender;
  private final List<Long> times = new ArrayList<>();
  private final List<float[]> given = new ArrayList<>();
  private final List<Frame> sent = new ArrayList<>();

  SentLine() {
    DeviceClock clock = new DeviceClock(1_000_000);
    clock.sample(0, 0, 0);
    Welcome device =
        new Welcome(
            Protocol.VERSION,
            new FirmwareVersion(1, 0, 0),
            1,
            "TEST",
            MOTORS,
            Protocol.MAX_LEVEL,
            DEPTH,
            1_000_000,
            0,
            0,
            Protocol.MAX_LEVEL,
            9_000);
    sender = new FrameSender(new Outbox(port), clock, device, MOTORS);
    sender.begin(0);
  }

  int motors() {
    return MOTORS;
  }

  void give(long now, long at, float... drive) {
    assertTrue(sender.send(now, at, drive));
    times.add(at);
    given.add(drive.clone());
    collect();
  }

  /// Lets time go by without a frame.
  void work(long now) {
    sender.sendOverdue(now);
    collect();
  }

  List<Frame> sent() {
    return sent;
  }

  int given() {
    return given.size();
  }

  /// The moments of what was sent, in milliseconds.
  List<Long> sentMillis() {
    return sent.stream().map(frame -> frame.tick() / 1_000L).toList();
  }

  /// How long the device has something to do that is no rest; for ever if it rests then.
  long reserve(long now) {
    return sent.getLast().levels().isEmpty()
        ? Long.MAX_VALUE
        : sent.getLast().tick() * 1_000L - now;
  }

  /// How far the line goes above what was given at most, in levels.
  double mostAbove() {
    return mostBeside(1);
  }

  /// How far the line goes below what was given at most, in levels.
  double mostBelow() {
    return mostBeside(-1);
  }

  private double mostBeside(int side) {
    double most = 0;
    int segment = 0;
    long last = sent.getLast().tick();
    for (int i = 0; i < times.size() && times.get(i) / 1_000 <= last; i++) {
      while (segment < sent.size() - 1 && sent.get(segment + 1).tick() < times.get(i) / 1_000) {
        segment++;
      }
      for (int motor = 0; motor < MOTORS; motor++) {
        double level = levelAt(segment, times.get(i) / 1_000, motor);
        most = Math.max(most, side * (level - given.get(i)[motor] * FULL));
      }
    }
    return most;
  }

  private double levelAt(int segment, long tick, int motor) {
    Frame from = sent.get(segment);
    Frame to = sent.get(Math.min(segment + 1, sent.size() - 1));
    double share =
        from.tick() == to.tick() ? 0 : (double) (tick - from.tick()) / (to.tick() - from.tick());
    return level(from, motor) + share * (level(to, motor) - level(from, motor));
  }

  private static int level(Frame frame, int motor) {
    return frame.levels().stream()
        .filter(level -> level.motor() == motor)
        .mapToInt(MotorLevel::level)
        .findFirst()
        .orElse(0);
  }

  private void collect() {
    for (HostMessage message : HostMessages.in(port.transmit(Integer.MAX_VALUE))) {
      sent.add((Frame) message);
      sender.accepted(sent.size(), (sent.size() - 1) & 0xFF);
    }
  }
}
