package dev.lull.hardware;

import dev.lull.hardware.Link.Armed;
import dev.lull.hardware.Link.Arming;
import dev.lull.hardware.Link.Connecting;
import dev.lull.hardware.Link.Faulted;
import dev.lull.hardware.Link.Idle;
import dev.lull.hardware.Link.Refused;
import dev.lull.hardware.Link.Stopping;
import dev.lull.protocol.EndReason;

/// Where host and device stand with each other, and why the device was last disarmed. Every change
/// is reported.
final class Standing {
  private final Reporting reporting;
  private Phase phase = Phase.GREETING;
  private Ended ended;

  /// @param ended why the sleeve was last disarmed, before there was this device
  Standing(Reporting reporting, Ended ended) {
    this.reporting = reporting;
    this.ended = ended;
  }

  Phase phase() {
    return phase;
  }

  boolean is(Phase other) {
    return phase == other;
  }

  Ended ended() {
    return ended;
  }

  /// Why the sleeve was last disarmed if all breaks off now for this reason.
  Ended endedBy(Ended reason) {
    return switch (phase) {
      case ARMING, ARMED, STOPPING -> reason;
      case GREETING, REFUSED, LIMITING, IDLE, FAULTED, CLEARING -> ended;
    };
  }

  void refused(Refused why) {
    enter(Phase.REFUSED, why);
  }

  /// The device was met, for the first time or anew since it booted.
  void met() {
    ended = is(Phase.ARMING) || is(Phase.ARMED) ? Ended.REBOOTED : ended;
    enter(Phase.LIMITING, new Connecting());
  }

  void idle() {
    idle(ended);
  }

  void idle(Ended reason) {
    ended = reason;
    enter(Phase.IDLE, new Idle(reason));
  }

  /// The device is at rest and has no fault, or none any more; if it has booted it tells why.
  void fit(EndReason reason) {
    if (ended == Ended.REBOOTED) {
      idle(Ended.of(reason, false));
    } else if (is(Phase.FAULTED)) {
      idle();
    }
  }

  void faulted(Faulted why) {
    enter(Phase.FAULTED, why);
  }

  void clearing() {
    phase = Phase.CLEARING;
  }

  void arming() {
    enter(Phase.ARMING, new Arming());
  }

  void armed() {
    enter(Phase.ARMED, new Armed());
  }

  void stopping(Ended reason) {
    ended = reason;
    enter(Phase.STOPPING, new Stopping());
  }

  private void enter(Phase next, Link link) {
    phase = next;
    reporting.link(link);
  }
}
