package dev.lull.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lull.protocol.HostMessage.Arm;
import dev.lull.protocol.SleeveMessage.Status;

/// A host that sends frames, a bad line, and a stepped sleeve whose levels are looked at whenever
/// an accepted frame is to be felt.
final class BadLineBench implements AutoCloseable {

  private static final int PERIOD = 5_000;
  private static final int AHEAD = 10 * PERIOD;
  private static final int MOTORS = 8;

  private final SteppedSleeve sleeve = new SteppedSleeve(MOTORS, 0);
  private final SteppedNoise noise;
  private final TickLevels wanted = new TickLevels(MOTORS);
  private final FrameJudge judge = new FrameJudge(wanted, PERIOD);
  private final WireReader atTheSleeve = WireReader.of(Origin.HOST, judge);
  private final Log said = new Log();
  private final WireReader atTheHost = WireReader.ofSleeve(said);
  private final WireWriter writer = new WireWriter();
  private final Untouched untouched = new Untouched();
  private final byte[] levels = new byte[MOTORS];
  private final byte[] wire = new byte[Protocol.MAX_WIRE_BYTES];
  private final byte[] heard = new byte[1024];
  private final int step;
  private long micros;

  /// A sleeve that is armed.
  ///
  /// @param stepMicros how often it is stepped and the line looked at; frames are 5 ms apart
  BadLineBench(NoiseSettings settings, int stepMicros) {
    noise = SteppedNoise.towardDevice(settings);
    step = stepMicros;
    byte[] arm = Wire.of(0, new Arm(Protocol.VERSION, sleeve.bootId(), 1));
    sleeve.receive(arm, 0, arm.length, 0);
  }

  void frames(int count) {
    for (int i = 0; i < count; i++) {
      frame();
      pass(PERIOD);
    }
  }

  private void frame() {
    int tick = (int) (micros + AHEAD);
    wanted.fill(tick, levels);
    int length = writer.frame(judge.sent(), tick, levels, MOTORS, wire);
    judge.sent(tick);
    noise.put(wire, 0, length, micros);
    int count = deliver();
    untouched.crossed(wire, heard, Math.min(length, count));
  }

  private int deliver() {
    int count = noise.take(heard, micros);
    atTheSleeve.push(heard, 0, count);
    sleeve.receive(heard, 0, count, (int) micros);
    return count;
  }

  /// Lets time pass without a frame.
  void pass(int forMicros) {
    for (int passed = 0; passed < forMicros; passed += step) {
      micros += step;
      judge.passTo((int) micros);
      sleeve.step((int) micros);
      feel();
      deliver();
      hear();
    }
  }

  private void feel() {
    if (judge.isFelt((int) micros)) {
      for (int motor = 0; motor < MOTORS; motor++) {
        assertEquals(256 * TickLevels.of((int) micros, motor), sleeve.level(motor));
      }
    }
  }

  private void hear() {
    said.heard().clear();
    int count = sleeve.take(wire);
    while (count > 0) {
      atTheHost.push(wire, 0, count);
      count = sleeve.take(wire);
    }
  }

  /// Lets everything arrive and be felt, and returns what the sleeve says then.
  Status finish() {
    pass(AHEAD + 60_000);
    while (true) {
      pass(step);
      if (!said.heard().isEmpty() && said.heard().getLast() instanceof Status status) {
        return status;
      }
    }
  }

  void cut() {
    noise.cut();
  }

  void mend() {
    noise.mend();
  }

  boolean isAtRest() {
    return sleeve.isAtRest();
  }

  FrameJudge judge() {
    return judge;
  }

  /// Means something only on a line that takes no time and does nothing but corrupt.
  Untouched untouched() {
    return untouched;
  }

  NoiseCounts counts() {
    return noise.counts();
  }

  @Override
  public void close() {
    noise.close();
    sleeve.close();
  }
}
