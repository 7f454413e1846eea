package dev.lull.hardware.fault;

import dev.lull.hardware.Ended;
import dev.lull.hardware.Link;
import dev.lull.hardware.Link.Armed;
import dev.lull.hardware.Link.Faulted;
import dev.lull.hardware.Link.Idle;
import java.io.IOException;
import java.util.Optional;
import java.util.Random;

/// One fault after the other on one sleeve: it is armed, played for a while, broken, watched,
/// mended, and watched again until it could be armed anew.
///
/// It is stepped, as a sleeve is, so that one thread can try many sleeves at a time.
final class Trials implements AutoCloseable {
  private static final long MILLI = 1_000_000;
  private static final int LEAST_PLAYED = 200;
  private static final int MOST_PLAYED = 600;
  private static final long WATCHED = 550 * MILLI;
  private static final long MORE_TO_BE_TOLD = 1_000 * MILLI;
  private static final long WATCHED_AFTER = 150 * MILLI;

  /// A sleeve at rest tells how things stand once a second.
  private static final long UNTIL_IT_KNOWS = 1_500 * MILLI;

  private static final long MOST_PAUSE = 100 * MILLI;
  private static final long MOST_LAG = 30 * MILLI;
  private static final long PATIENCE = 20_000 * MILLI;
  private static final long BETWEEN_CLEARS = 100 * MILLI;

  private enum Stage {
    WAITING,
    ARMING,
    PLAYING,
    BROKEN,
    MENDED,
    OVER
  }

  private final TriedSleeve sleeve;
  private final Plan plan;
  private final Tally tally;
  private final Random random;

  private Stage stage = Stage.WAITING;
  private Fault fault = Fault.CABLE_PULLED;
  private Trial trial = new Trial(fault);
  private long since = System.nanoTime();
  private long until;
  private long stepped = System.nanoTime();
  private boolean heldUp;
  private long clearedAt = System.nanoTime();

  Trials(TriedSleeve sleeve, Plan plan, Tally tally, long seed) {
    this.sleeve = sleeve;
    this.plan = plan;
    this.tally = tally;
    random = new Random(seed);
  }

  boolean isOver() {
    return stage == Stage.OVER;
  }

  void step(long now) throws IOException {
    heldUp |= now - stepped > MOST_PAUSE;
    stepped = now;
    sleeve.work(now);
    Link link = sleeve.link();
    switch (stage) {
      case WAITING -> arm(now, link);
      case ARMING -> play(now, link);
      case PLAYING -> breakIt(now, link);
      case BROKEN -> watch(now, link);
      case MENDED -> watchAgain(now, link);
      case OVER -> {}
    }
    if (now - since > PATIENCE && !isOver()) {
      throw new AssertionError(fault + ": still " + stage + " and " + link + " after 20 s");
    }
  }

  private void arm(long now, Link link) throws IOException {
    if (!(link instanceof Idle)) {
      return;
    }
    Optional<Fault> next = plan.next();
    if (next.isEmpty()) {
      enter(Stage.OVER, now);
      return;
    }
    fault = next.get();
    fault.prepare(sleeve);
    sleeve.witness.begin();
    sleeve.arm(now);
    enter(Stage.ARMING, now);
  }

  private void play(long now, Link link) {
    if (link instanceof Armed) {
      until = now + (LEAST_PLAYED + random.nextInt(MOST_PLAYED - LEAST_PLAYED)) * MILLI;
      enter(Stage.PLAYING, now);
    } else if (link instanceof Idle) {
      sleeve.arm(now);
    }
  }

  private void breakIt(long now, Link link) throws IOException {
    if (!(link instanceof Armed)) {
      plan.again(fault);
      fault.mend(sleeve);
      enter(Stage.WAITING, now);
    } else if (now - until >= 0 && !sleeve.witness.isAtRest()) {
      inject(now);
    }
  }

  private void inject(long now) throws IOException {
    heldUp = false;
    trial = new Trial(fault);
    fault.inject(sleeve, random);
    trial.injected();
    until = now + WATCHED + fault.unnoticed(sleeve);
    enter(Stage.BROKEN, now);
  }

  private void watch(long now, Link link) throws IOException {
    if (!(link instanceof Armed)) {
      trial.told(now);
    }
    if (trial.isCut(sleeve.cutAt())) {
      until = sleeve.cutAt().orElseThrow() + WATCHED;
    }
    if (now - until < (link instanceof Armed ? MORE_TO_BE_TOLD : 0)) {
      return;
    }
    if (link instanceof Faulted) {
      sleeve.arm(now);
      trial.armed(!(sleeve.link() instanceof Faulted));
    }
    fault.mend(sleeve);
    trial.mended();
    until = now + WATCHED_AFTER;
    enter(Stage.MENDED, now);
  }

  private void watchAgain(long now, Link link) {
    if (link instanceof Faulted && now - clearedAt > BETWEEN_CLEARS) {
      clearedAt = now;
      sleeve.clear(now);
    }
    if (link instanceof Armed) {
      throw new AssertionError(fault + ": it is armed, and nobody armed it anew");
    }
    boolean knowsWhy = link instanceof Idle(Ended why) && fault.isTold(why);
    if (now - until >= (knowsWhy ? 0 : UNTIL_IT_KNOWS) && link instanceof Idle(Ended reason)) {
      end(now, reason);
    }
  }

  /// A host that lost its sleeve before the fault could be noticed was held up itself, and so was a
  /// simulated chip that lags behind. A record that nobody reads holds the sleeve up.
  private void end(long now, Ended reason) {
    boolean lost = !fault.isTold(reason) && (reason == Ended.LEASE || reason == Ended.SILENT);
    if (!sleeve.witness.isAtRest()) {
      tally.wrong(fault + ": it is not at rest");
    }
    if (lost || heldUp || trial.isVague() || sleeve.witness.lag() > MOST_LAG) {
      plan.again(fault);
    } else {
      tally.add(trial.end(sleeve, reason));
    }
    enter(Stage.WAITING, now);
  }

  private void enter(Stage next, long now) {
    stage = next;
    since = now;
  }

  @Override
  public void close() {
    sleeve.close();
  }
}
