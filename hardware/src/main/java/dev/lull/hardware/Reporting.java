package dev.lull.hardware;

import static dev.lull.hardware.Nanos.SECOND;

import dev.lull.hardware.SleeveReport.Counters;
import dev.lull.hardware.SleeveReport.Device;
import dev.lull.hardware.SleeveReport.Readings;
import dev.lull.protocol.StatusView;
import java.time.Duration;
import java.util.Optional;

/// Keeps the latest report. What the link does shows at once, counters and readings once a second
/// at most.
///
/// Written by one thread, readable by all.
final class Reporting {
  private final Senses senses = new Senses();
  private volatile SleeveReport report;

  private long sent;
  private long late;
  private long dropped;
  private long broken;
  private long roundTrip;
  private boolean ticking;
  private long countedAt;

  Reporting(Link link, int motors) {
    report =
        new SleeveReport(
            link, motors, Optional.empty(), Counters.NONE, Optional.empty(), Readings.NONE);
  }

  SleeveReport report() {
    return report;
  }

  void link(Link link) {
    if (!link.equals(report.link())) {
      replace(link, report.device());
    }
  }

  void device(Device device) {
    senses.meet(device.sensors());
    replace(report.link(), Optional.of(device));
  }

  void sent() {
    sent++;
  }

  void late(int frames) {
    late += frames;
  }

  void dropped(int frames) {
    dropped += frames;
  }

  void broken(int messages) {
    broken += messages;
  }

  void felt(StatusView status) {
    senses.take(status.temperature(), status.supply());
  }

  void roundTrip(long nanos) {
    roundTrip = nanos;
  }

  /// Shows the counters and the readings if a second has gone by and they have changed.
  void tick(long now) {
    if (!ticking || now - countedAt >= SECOND) {
      ticking = true;
      countedAt = now;
      if (isStale(report.counters()) || !report.readings().equals(readings(report.link()))) {
        replace(report.link(), report.device());
      }
    }
  }

  private boolean isStale(Counters shown) {
    return shown.sent() != sent
        || shown.late() != late
        || shown.dropped() != dropped
        || shown.broken() != broken;
  }

  private void replace(Link link, Optional<Device> device) {
    report =
        new SleeveReport(
            link,
            report.motors(),
            device,
            new Counters(sent, late, dropped, broken),
            roundTrip == 0 ? Optional.empty() : Optional.of(Duration.ofNanos(roundTrip)),
            readings(link));
  }

  private Readings readings(Link link) {
    return switch (link) {
      case Link.Idle _, Link.Arming _, Link.Armed _, Link.Stopping _, Link.Faulted _ ->
          senses.tell();
      case Link.Away _, Link.Connecting _, Link.Refused _ -> Readings.NONE;
    };
  }
}
