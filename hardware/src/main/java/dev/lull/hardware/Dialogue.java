package dev.lull.hardware;

import dev.lull.hardware.Link.Refused;
import dev.lull.protocol.AckResult;
import dev.lull.protocol.EndReason;
import dev.lull.protocol.MessageType;
import dev.lull.protocol.SleeveListener;
import dev.lull.protocol.SleeveMessage.Welcome;
import dev.lull.protocol.SleeveState;
import dev.lull.protocol.StatusView;
import java.util.Optional;

/// What is said over one open port: greeting, arming, frames, stopping, and pings all the while.
///
/// Whatever the device reports leads to idle; only [#arm] leads out of it.
final class Dialogue implements SleeveListener {
  private final Reporting reporting;
  private final Outbox outbox;
  private final Inbox inbox;
  private final Acquaintance acquaintance;
  private final Timekeeping time;
  private final Silence silence;
  private final Counting counting;
  private final Requests requests;
  private final Standing standing;
  private final Fitness fitness = new Fitness();

  private long now;
  private boolean understood;

  /// @param motors how many motors are to be played
  /// @param limits what the device itself is to hold
  /// @param ended why the sleeve was last disarmed, before this port was opened
  /// @param seed what the wobble of the pings begins with
  Dialogue(
      Port port,
      int motors,
      DeviceLimits limits,
      Ended ended,
      Reporting reporting,
      long now,
      long seed) {
    standing = new Standing(reporting, ended);
    this.reporting = reporting;
    this.now = now;
    outbox = new Outbox(port);
    acquaintance = new Acquaintance(outbox, motors, limits, now);
    requests = Requests.over(outbox, limits, motors);
    inbox = new Inbox(port, this, reporting);
    time = new Timekeeping(outbox, reporting, now, seed);
    silence = new Silence(now);
    counting = new Counting(reporting);
    outbox.delimiter();
  }

  int doWork(long nowNanos) {
    now = nowNanos;
    int work = inbox.read();
    silence.pass(now);
    return work + speak();
  }

  /// Whether the device has said nothing for longer than one can wait.
  boolean isSilent() {
    return silence.isTooLong(standing.phase());
  }

  /// Whether the device talks, and nothing it says makes sense.
  boolean isBabble() {
    return standing.is(Phase.GREETING) && !understood && inbox.isBabble();
  }

  boolean hasMet() {
    return acquaintance.isMade();
  }

  /// Why the sleeve was last disarmed if the dialogue breaks off now for this reason.
  Ended endedBy(Ended reason) {
    return standing.endedBy(reason);
  }

  boolean arm(long nowNanos) {
    now = nowNanos;
    if (!standing.is(Phase.IDLE)) {
      return false;
    }
    standing.arming();
    silence.begin();
    requests.arm().begin(now);
    return true;
  }

  boolean isReady(long nowNanos) {
    return standing.is(Phase.ARMED)
        && acquaintance.frames().isLeased(nowNanos)
        && acquaintance.frames().hasRoom(nowNanos);
  }

  boolean frame(long nowNanos, long at, float[] drive) {
    return acquaintance.frames().send(nowNanos, at, drive);
  }

  /// A device that is idle is told to stop all the same, once: it costs nothing, and whoever wants
  /// it to stop need not know what it does.
  void stop(long nowNanos, StopKind kind) {
    now = nowNanos;
    switch (standing.phase()) {
      case GREETING, REFUSED -> {}
      case LIMITING, IDLE, FAULTED, CLEARING -> outbox.stop(outbox.next(), kind.rampMillis());
      case ARMING, ARMED -> end(Ended.STOPPED, kind);
      case STOPPING -> hurry(kind);
    }
  }

  /// Asks the device to forget the faults that it has told of.
  void clear(long nowNanos) {
    now = nowNanos;
    if (standing.is(Phase.FAULTED)) {
      standing.clearing();
      requests.clear().begin(now, fitness.faults());
    }
  }

  /// The last thing that is said before the port is let go of, in case it is still heard.
  void partInPeace() {
    outbox.stop(outbox.next(), StopKind.EMERGENCY.rampMillis());
  }

  @Override
  public void welcome(Welcome welcome) {
    silence.heard();
    Optional<Refused> refusal = acquaintance.refuses(welcome);
    if (refusal.isPresent()) {
      standing.refused(refusal.get());
    } else if (standing.is(Phase.REFUSED) || !acquaintance.isWith(welcome)) {
      meet(welcome);
    } else if (standing.is(Phase.IDLE)) {
      requests.arm().learn(welcome.lastSession());
    } else if (standing.is(Phase.ARMING)) {
      requests.arm().learn(welcome.lastSession());
      requests.arm().next(now);
    }
  }

  @Override
  public void ack(MessageType acknowledged, int sequence, AckResult result) {
    silence.heard();
    if (requests.isAnswer(standing.phase(), acknowledged, sequence)) {
      switch (standing.phase()) {
        case LIMITING -> limitsAnswered(result);
        case CLEARING -> clearAnswered(result);
        case ARMING -> armAnswered(result);
        case STOPPING -> standing.idle();
        case GREETING, REFUSED, IDLE, FAULTED, ARMED -> {}
      }
    }
  }

  @Override
  public void status(StatusView status) {
    understood = true;
    if (!acquaintance.isMade()) {
      return;
    }
    silence.heard();
    counting.take(status);
    reporting.felt(status);
    fitness.take(status);
    acquaintance.frames().accepted(status.accepted(), status.frame());
    boolean armed = status.state() == SleeveState.ARMED;
    boolean sameSession = status.session() == requests.arm().session();
    if (standing.is(Phase.ARMED) && !(armed && sameSession)) {
      deviceEnded(status.reason());
    } else if (standing.is(Phase.IDLE) || standing.is(Phase.FAULTED)) {
      checkAtRest(status, armed, sameSession);
    }
  }

  @Override
  public void pong(int token, int tick) {
    silence.heard();
    if (acquaintance.isMade()) {
      time.answered(token, tick, inbox.arrivedAt(), acquaintance.peer().clock());
    }
  }

  private int speak() {
    return switch (standing.phase()) {
      case GREETING, REFUSED -> acquaintance.greet(now);
      case LIMITING -> requests.limits().ask(now, acquaintance.peer().welcome()) + ping();
      case IDLE, FAULTED -> ping();
      case CLEARING -> askToClear() + ping();
      case ARMING -> askToArm() + ping();
      case ARMED -> watchLease() + sendOverdue() + ping();
      case STOPPING -> requests.stop().ask(now) + ping();
    };
  }

  private int ping() {
    return time.ask(now, acquaintance.peer().clock());
  }

  private void meet(Welcome welcome) {
    reporting.device(acquaintance.meet(welcome).description());
    requests.arm().learn(welcome.lastSession());
    counting.clear();
    fitness.forget();
    requests.limits().begin(now);
    standing.met();
  }

  private int askToArm() {
    if (!requests.arm().isHopeless(now)) {
      return requests.arm().ask(now, acquaintance.peer(), fitness.faultsOfPlay());
    }
    end(Ended.NOT_AGREED, StopKind.SOFT);
    return 1;
  }

  private void limitsAnswered(AckResult result) {
    switch (result) {
      case OK -> standing.idle();
      case BUSY -> requests.limits().insist(now);
      case WRONG_PROTOCOL, WRONG_BOOT, STALE_SESSION, FAULTY, NO_SUCH_MOTOR -> outbox.hello();
    }
  }

  private void clearAnswered(AckResult result) {
    if (result == AckResult.OK) {
      fitness.forget();
      standing.idle();
    } else {
      standing.faulted(fitness.link());
    }
  }

  private int askToClear() {
    if (!requests.clear().isHopeless(now)) {
      return requests.clear().ask(now);
    }
    standing.faulted(fitness.link());
    return 1;
  }

  private void armAnswered(AckResult result) {
    switch (result) {
      case OK -> {
        acquaintance.frames().begin(now);
        standing.armed();
      }
      case BUSY -> requests.arm().postpone(now);
      case FAULTY -> end(Ended.NOT_AGREED, StopKind.SOFT);
      case WRONG_PROTOCOL, WRONG_BOOT, STALE_SESSION, NO_SUCH_MOTOR -> outbox.hello();
    }
  }

  private int watchLease() {
    if (acquaintance.frames().isLeased(now)) {
      return 0;
    }
    end(Ended.LEASE, StopKind.SOFT);
    return 1;
  }

  private int sendOverdue() {
    return standing.is(Phase.ARMED) && acquaintance.frames().sendOverdue(now) ? 1 : 0;
  }

  private void end(Ended reason, StopKind kind) {
    requests.stop().begin(now, kind);
    requests.stop().ask(now);
    standing.stopping(reason);
  }

  private void hurry(StopKind kind) {
    if (requests.stop().isSlowerThan(kind)) {
      end(standing.ended(), kind);
    }
  }

  /// A device that moves although nobody armed it is stopped; one with another session than the
  /// last is asked who it is, for it may have booted.
  private void checkAtRest(StatusView status, boolean armed, boolean sameSession) {
    if (armed) {
      end(standing.ended(), StopKind.SOFT);
    } else if (!sameSession) {
      outbox.hello();
    } else if (!fitness.isFit()) {
      standing.faulted(fitness.link());
    } else {
      standing.fit(status.reason());
    }
  }

  private void deviceEnded(EndReason reason) {
    standing.idle(Ended.of(reason, fitness.isStoppedByButton()));
    if (reason.isBoot()) {
      outbox.hello();
    }
  }
}
