package dev.lull.controller.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// How long something took, each time. For more than one thread.
public final class Times {
  private static final double NANOS_PER_MILLI = 1e6;

  private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());

  public void add(long taken) {
    nanos.add(taken);
  }

  public void addAll(Times others) {
    nanos.addAll(List.copyOf(others.nanos));
  }

  public int count() {
    return nanos.size();
  }

  /// What so large a share of them stays within, in milliseconds.
  ///
  /// @param share 0..1; 1 gives the longest
  public double millis(double share) {
    List<Long> sorted = nanos.stream().sorted().toList();
    if (sorted.isEmpty()) {
      throw new IllegalStateException("nothing was timed");
    }
    int rank = (int) Math.ceil(share * sorted.size()) - 1;
    return sorted.get(Math.max(0, rank)) / NANOS_PER_MILLI;
  }

  /// Median, 99th percentile and the longest, in milliseconds, as cells of a table; dashes if
  /// nothing was timed.
  public String cells() {
    return nanos.isEmpty()
        ? "– | – | –"
        : String.format(Locale.ROOT, "%.1f | %.1f | %.1f", p50(), p99(), most());
  }

  public double p50() {
    return millis(0.5);
  }

  public double p99() {
    return millis(0.99);
  }

  public double most() {
    return millis(1);
  }
}
