package dev.lull.hardware;

import dev.lull.protocol.StatusView;

/// Adds the device's counters, which wrap and begin anew when it boots, to those of the report.
final class Counting {
  private static final int MASK = 0xFFFF;

  private final Reporting reporting;
  private boolean known;
  private int late;
  private int dropped;
  private int broken;

  Counting(Reporting reporting) {
    this.reporting = reporting;
  }

  /// The device booted, or is new: what it counted before does not count.
  void clear() {
    known = false;
  }

  void take(StatusView status) {
    if (known) {
      reporting.late((status.late() - late) & MASK);
      reporting.dropped((status.dropped() - dropped) & MASK);
      reporting.broken((status.broken() - broken) & MASK);
    }
    known = true;
    late = status.late();
    dropped = status.dropped();
    broken = status.broken();
  }
}
