package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static dev.lull.hardware.Nanos.SECOND;

import dev.lull.hardware.Link.Away;
import dev.lull.hardware.Link.Connecting;
import dev.lull.protocol.Protocol;
import java.util.Optional;

/// A sleeve at the other end of a wire: opens the port, talks, and opens it anew when it was lost.
///
/// A port that fell silent is not waited for: it is closed by whatever means it has, and another
/// opening of it is tried.
final class WireDriver implements Driver {
  private static final long PATIENCE_TO_OPEN = 10 * SECOND;
  private static final int SHOWN = 512;

  private final PortOpener opener;
  private final DeviceLimits limits;
  private final long seed;
  private final Reporting reporting;
  private final FrameTrain shown;
  private final Retry reopening = new Retry(500 * MILLI, 5 * SECOND);

  private Optional<Port> port = Optional.empty();
  private Optional<Dialogue> dialogue = Optional.empty();
  private Ended ended = Ended.NOT_BEGUN;
  private boolean begun;
  private boolean closed;
  private long openedAt;

  /// @param motors how many motors are to be played, 1..64
  /// @param limits what the device itself is to hold
  /// @param seed what the wobble of the pings begins with
  WireDriver(PortOpener opener, int motors, DeviceLimits limits, long seed) {
    this.opener = opener;
    this.limits = limits;
    this.seed = seed;
    reporting = new Reporting(new Connecting(), motors);
    shown = new FrameTrain(SHOWN, motors);
  }

  @Override
  public int doWork(long now) {
    reporting.tick(now);
    shown.advance(now);
    if (closed) {
      return 0;
    }
    return port.isPresent() ? attend(now, port.get()) : reopen(now);
  }

  @Override
  public boolean arm(long now) {
    return dialogue.isPresent() && dialogue.get().arm(now);
  }

  @Override
  public boolean isReady(long now) {
    return dialogue.isPresent() && dialogue.get().isReady(now) && !shown.isFull();
  }

  @Override
  public void frame(long now, long at, float[] drive) {
    if (dialogue.isPresent() && dialogue.get().frame(now, at, drive)) {
      shown.add(now, at, drive);
      reporting.sent();
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
    shown.rest(now, kind.ramp());
    if (dialogue.isPresent()) {
      dialogue.get().stop(now, kind);
    }
  }

  @Override
  public void clear(long now) {
    if (dialogue.isPresent()) {
      dialogue.get().clear(now);
    }
  }

  @Override
  public void drives(long now, float[] into) {
    shown.drives(now, into);
  }

  @Override
  public SleeveReport report() {
    return reporting.report();
  }

  @Override
  public void close(long now) {
    shown.rest(now, StopKind.EMERGENCY.ramp());
    letGo();
    closed = true;
    reporting.link(Away.CLOSED);
  }

  private int reopen(long now) {
    if (!begun) {
      begun = true;
      reopening.begin(now);
    }
    if (!reopening.isDue(now)) {
      return 0;
    }
    reopening.done(now);
    openedAt = now;
    port = Optional.of(opener.open());
    return 1;
  }

  private int attend(long now, Port present) {
    return switch (present.state()) {
      case PortState.Opening _ -> awaitOpening(now);
      case PortState.Open _ -> talk(now, present);
      case PortState.Failed failed -> lose(now, failed.fault(), Ended.UNPLUGGED);
    };
  }

  private int awaitOpening(long now) {
    return now - openedAt > PATIENCE_TO_OPEN ? loseSilent(now) : 0;
  }

  private int talk(long now, Port present) {
    if (dialogue.isEmpty()) {
      int motors = reporting.report().motors();
      dialogue = Optional.of(new Dialogue(present, motors, limits, ended, reporting, now, seed));
    }
    int work = dialogue.get().doWork(now);
    return dialogue.get().isSilent() ? loseSilent(now) : work;
  }

  private int loseSilent(long now) {
    return lose(now, new PortFault.Silent(opener.name()), Ended.SILENT);
  }

  private int lose(long now, PortFault fault, Ended reason) {
    if (dialogue.isPresent()) {
      ended = dialogue.get().endedBy(reason);
      if (dialogue.get().hasMet()) {
        reopening.begin(now);
        reopening.done(now);
      }
    }
    letGo();
    shown.rest(now, Protocol.RAMP_MILLIS * MILLI);
    reporting.link(new Away(fault.what(), fault.remedy()));
    return 1;
  }

  private void letGo() {
    if (dialogue.isPresent()) {
      dialogue.get().partInPeace();
    }
    if (port.isPresent()) {
      port.get().close();
    }
    port = Optional.empty();
    dialogue = Optional.empty();
  }
}
