package dev.lull.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;

/// Reads the very bytes that a sleeve gets, and says by PROTOCOL.md what is to become of each
/// frame; a frame that was not sent as it is read fails the test.
final class FrameJudge implements MessageListener {

  private static final int LEASE = Protocol.LEASE_MILLIS * 1000;

  private final TickLevels levels;
  private final int period;
  private final Deque<Integer> toBeFelt = new ArrayDeque<>();
  private int now;
  private int sent;
  private int lastTick;
  private int newest;
  private int renewed;
  private boolean ended;
  private int accepted;
  private int late;
  private int dropped;
  private int broken;

  /// A judge of a session that begins at tick 0.
  ///
  /// @param period ticks between frames, each of a microsecond
  FrameJudge(TickLevels levels, int period) {
    this.levels = levels;
    this.period = period;
  }

  void passTo(int tick) {
    now = tick;
  }

  /// A frame was sent, with the next sequence number.
  void sent(int tick) {
    sent++;
    lastTick = tick;
  }

  @Override
  public void message(int sequence, Message message) {
    int tick = ((HostMessage.Frame) message).tick();
    int back = lastTick - tick;
    assertTrue(back >= 0 && back % period == 0 && back / period < sent, () -> "wrong " + message);
    assertEquals(sent - 1 - back / period & 0xFF, sequence);
    assertEquals(levels.frame(tick), message);
    judge(tick);
  }

  private void judge(int tick) {
    ended |= now - renewed >= LEASE;
    if (ended) {
      dropped++;
    } else if (tick - now <= 0) {
      late++;
    } else if (accepted > 0 && tick - newest <= 0) {
      dropped++;
    } else {
      accepted++;
      newest = tick;
      renewed = now;
      toBeFelt.add(tick);
    }
  }

  @Override
  public void broken(BrokenKind kind) {
    broken++;
  }

  /// Whether a frame of this tick was accepted; ticks must be asked for in order.
  boolean isFelt(int tick) {
    boolean felt = !toBeFelt.isEmpty() && toBeFelt.peek() == tick;
    if (felt) {
      toBeFelt.remove();
    }
    return felt;
  }

  /// Whether a frame that was accepted has not been asked for.
  boolean awaitsMore() {
    return !toBeFelt.isEmpty();
  }

  int sent() {
    return sent;
  }

  int accepted() {
    return accepted;
  }

  int late() {
    return late;
  }

  int dropped() {
    return dropped;
  }

  int broken() {
    return broken;
  }
}
