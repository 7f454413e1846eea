package dev.lull.hardware.fault;

import dev.lull.hardware.Ended;
import dev.lull.hardware.fault.Witness.Felt;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// One fault, from the moment of its injection on.
final class Trial {
  private static final long EXACT = 10_000_000;
  private static final double TOLERANCE = 0.03;

  /// What became of it.
  ///
  /// @param silence nanos from the fault to the last change of any motor, after which all rest
  /// @param told    nanos from the fault to when the host knew
  /// @param wrong   what must not be, in words; empty if all went well
  record Outcome(Fault fault, long silence, long told, List<String> wrong) {}

  private final Fault fault;
  private final List<String> wrong = new ArrayList<>();
  private long from = System.nanoTime();
  private OptionalLong toldAt = OptionalLong.empty();
  private long movesFrom = from;
  private boolean vague;

  Trial(Fault fault) {
    this.fault = fault;
  }

  /// The fault has been injected.
  void injected() {
    vague = System.nanoTime() - from > EXACT;
  }

  /// Whether it is not known when the fault was injected, because this machine was held up.
  boolean isVague() {
    return vague;
  }

  /// The host knows of it; said once or again.
  void told(long now) {
    if (toldAt.isEmpty()) {
      toldAt = OptionalLong.of(now);
    }
  }

  /// Whether the line was cut just now, later than it was asked for; the fault counts from then on.
  boolean isCut(OptionalLong at) {
    boolean later = at.isPresent() && at.getAsLong() - from > 0;
    if (later) {
      from = at.getAsLong();
      movesFrom = from;
    }
    return later;
  }

  /// Whether it could be armed while the fault lasted.
  void armed(boolean could) {
    if (could) {
      wrong.add("armed in spite of the fault");
    }
  }

  void mended() {
    if (fault == Fault.HANG) {
      movesFrom = System.nanoTime();
    }
  }

  Outcome end(TriedSleeve sleeve, Ended reason) {
    Witness witness = sleeve.witness;
    if (toldAt.isEmpty()) {
      wrong.add("the host was not told");
    }
    if (!fault.isTold(reason)) {
      wrong.add("the host was told that it " + reason.words());
    }
    witness.felt().stream()
        .filter(felt -> isTooMuch(felt, sleeve.around()))
        .findFirst()
        .ifPresent(this::tooMuch);
    long last = witness.lastChange().orElseThrow();
    long told = toldAt.orElse(from);
    return new Outcome(
        fault, past(last - movesFrom, sleeve), past(told - from, sleeve), List.copyOf(wrong));
  }

  private long past(long nanos, TriedSleeve sleeve) {
    return Math.max(0, nanos - fault.unnoticed(sleeve));
  }

  private void tooMuch(Felt felt) {
    wrong.add("motor %d was driven with %.5f".formatted(felt.motor(), felt.level()));
  }

  private static boolean isTooMuch(Felt felt, long around) {
    return felt.level() > Waves.mostAround(felt.nanos(), around, felt.motor()) + TOLERANCE;
  }
}
