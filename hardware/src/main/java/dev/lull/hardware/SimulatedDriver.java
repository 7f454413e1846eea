package dev.lull.hardware;

import dev.lull.hardware.Link.Armed;
import dev.lull.hardware.Link.Idle;

/// Motors without a wire. They agree to arm at once, move linearly between frames, and ramp to rest by
/// themselves when their host is silent, as the firmware does.
final class SimulatedDriver implements Driver {
  private static final long MILLI = 1_000_000;
  private static final int DEPTH = 64;

  private final FrameTrain train;
  private SleeveReport report;

  SimulatedDriver(int motors) {
    train = new FrameTrain(DEPTH, motors);
    report = SleeveReport.of(new Idle(Ended.NOT_BEGUN), motors);
  }

  @Override
  public int doWork(long now) {
    train.advance(now);
    return 0;
  }

  @Override
  public void arm(long now) {
    report = SleeveReport.of(new Armed(), report.motors());
  }

  @Override
  public boolean isReady(long now, long at) {
    return report.link() instanceof Armed && !train.isFull();
  }

  @Override
  public void frame(long now, long at, float[] drive) {
    train.add(at, drive);
  }

  @Override
  public void stop(long now, StopKind kind) {
    train.clear();
    report = SleeveReport.of(new Idle(Ended.STOPPED), report.motors());
  }

  @Override
  public void drives(long now, float[] into) {
    train.at(now, into);
  }

  @Override
  public SleeveReport report() {
    return report;
  }

  @Override
  public void close() {
    train.clear();
  }
}
