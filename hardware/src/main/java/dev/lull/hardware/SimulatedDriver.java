package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;

import dev.lull.hardware.Link.Armed;
import dev.lull.hardware.Link.Away;
import dev.lull.hardware.Link.Idle;
import dev.lull.protocol.Protocol;

/// Motors without a wire. They agree to arm at once, move linearly between frames, and ramp to rest
/// by themselves when frames run out, as the firmware does.
final class SimulatedDriver implements Driver {
  private static final int DEPTH = 64;
  private static final long LEASE = Protocol.LEASE_MILLIS * MILLI;
  private static final long RAMP = Protocol.RAMP_MILLIS * MILLI;

  private final FrameTrain train;
  private final Reporting reporting;
  private boolean armed;
  private boolean closed;
  private long leasedAt;

  SimulatedDriver(int motors) {
    train = new FrameTrain(DEPTH, motors);
    reporting = new Reporting(new Idle(Ended.NOT_BEGUN), motors);
  }

  @Override
  public int doWork(long now) {
    train.advance(now);
    reporting.tick(now);
    if (armed && now - leasedAt > LEASE) {
      end(now, Ended.LEASE, RAMP);
      return 1;
    }
    return 0;
  }

  @Override
  public boolean arm(long now) {
    if (armed || closed) {
      return false;
    }
    armed = true;
    leasedAt = now;
    reporting.link(new Armed());
    return true;
  }

  @Override
  public boolean isReady(long now) {
    return armed && now - leasedAt <= LEASE && !train.isFull();
  }

  @Override
  public void frame(long now, long at, float[] drive) {
    reporting.sent();
    if (train.add(now, at, drive)) {
      leasedAt = now;
    } else {
      reporting.dropped(1);
    }
  }

  @Override
  public void late() {
    reporting.late(1);
  }

  @Override
  public void stop(long now, StopKind kind) {
    if (armed) {
      end(now, Ended.STOPPED, kind.ramp());
    }
  }

  /// A sleeve without a wire finds no fault in itself.
  @Override
  public void clear(long now) {}

  @Override
  public void drives(long now, float[] into) {
    train.drives(now, into);
  }

  @Override
  public SleeveReport report() {
    return reporting.report();
  }

  @Override
  public void close(long now) {
    stop(now, StopKind.EMERGENCY);
    closed = true;
    reporting.link(Away.CLOSED);
  }

  private void end(long now, Ended why, long ramp) {
    armed = false;
    train.rest(now, ramp);
    reporting.link(new Idle(why));
  }
}
