package dev.lull.controller.render;

import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/// The moments at which a pattern is looked at.
final class MomentsLawsTest {
  @Property
  void eachLiesInItsPartAndAfterTheOneBefore(
      @ForAll @LongRange(min = 100_000_000, max = 36_000_000_000_000_000L) long length,
      @ForAll @IntRange(min = 1, max = 50) int parts,
      @ForAll @IntRange(min = 1, max = 50) int each) {
    Moments moments = new Moments(length, parts, each);
    long before = -1;
    for (int i = 0; i < moments.count(); i++) {
      long at = moments.at(i);
      assertTrue(at > before && at < length);
      assertTrue(Math.abs((double) at / length * parts - moments.part(i) - 0.5) < 0.5 + 1e-9);
      before = at;
    }
  }
}
