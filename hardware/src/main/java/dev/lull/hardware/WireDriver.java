package dev.lull.hardware;

import java.util.Optional;

/// Speaks with a sleeve on a wire.
final class WireDriver implements Driver {
  private final Reporting reporting;

  private WireDriver(Reporting reporting) {
    this.reporting = reporting;
  }

  static WireDriver on(SerialSettings settings) {
    return new WireDriver(new Reporting(new Link.Connecting(), settings.motors()));
  }

  @Override
  public int doWork(long now) {
    reporting.device(Optional.empty());
    reporting.broken(0);
    reporting.roundTrip(0);
    return 0;
  }

  @Override
  public boolean arm(long now) {
    return false;
  }

  @Override
  public boolean isReady(long now) {
    return false;
  }

  @Override
  public void frame(long now, long at, float[] drive) {}

  @Override
  public void late() {}

  @Override
  public void stop(long now, StopKind kind) {}

  @Override
  public void drives(long now, float[] into) {}

  @Override
  public SleeveReport report() {
    return reporting.report();
  }

  @Override
  public void close() {}
}
