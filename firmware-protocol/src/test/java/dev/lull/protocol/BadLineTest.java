package dev.lull.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.protocol.SleeveMessage.Status;
import org.junit.jupiter.api.Test;

/// The firmware's core behind the noise of `lull-proxy`, in virtual time. That a CRC of 32 bits
/// takes noise for a message is possible, once in about 10,000 runs of this kind; the seeds are
/// fixed, so that it happens never or always.
class BadLineTest {

  private static final int MILLION = 1_000_000;

  @Test
  void ofAMillionFramesOverALineThatCorruptsOneByteInAHundredNoneIsAppliedWrong() {
    try (BadLineBench bench = new BadLineBench(NoiseSettings.corrupting(1, 0.01), 5_000)) {
      bench.frames(MILLION);
      Status status = bench.finish();
      assertCountersAgree(bench, status, SleeveState.ARMED);
      assertEquals(bench.untouched().messages(), status.accepted());
      assertEquals(bench.untouched().broken(), bench.judge().broken());
      assertEquals(0, status.late() + status.dropped());
      assertTrue(bench.untouched().messages() < 900_000, "hardly any noise");
      System.out.println(
          "A MILLION FRAMES, 1 BYTE IN 100 CORRUPTED: %d accepted, %d broken, none applied wrong"
              .formatted(status.accepted(), bench.judge().broken()));
    }
  }

  @Test
  void framesLateLostTwiceAndOvertakenAreAppliedOnceAndInOrder() {
    NoiseSettings settings = new NoiseSettings(2, 0.01, 0.002, 0.002, 0.1, 20, 40);
    try (BadLineBench bench = new BadLineBench(settings, 1000)) {
      bench.frames(MILLION / 20);
      Status status = bench.finish();
      assertCountersAgree(bench, status, SleeveState.ARMED);
      assertTrue(status.late() > 100, status::toString);
      assertTrue(status.dropped() > 100, status::toString);
    }
  }

  @Test
  void aCutLineMeansRestWithin400MillisAndAMendedOneResumesNothing() {
    try (BadLineBench bench = new BadLineBench(NoiseSettings.corrupting(1, 0), 1000)) {
      bench.frames(100);
      assertFalse(bench.isAtRest());
      bench.cut();
      bench.frames(80);
      assertTrue(bench.isAtRest());
      bench.mend();
      bench.frames(100);
      assertTrue(bench.isAtRest());
      Status status = bench.finish();
      assertCountersAgree(bench, status, SleeveState.IDLE);
      assertEquals(EndReason.LEASE, status.reason());
      assertEquals(100, status.dropped());
    }
  }

  @Test
  void nothingThatASleeveSaysOverABadLineIsReadWrong() {
    try (BadEarBench bench = new BadEarBench(NoiseSettings.corrupting(3, 0.01))) {
      bench.listen(MILLION / 10);
      assertEquals(bench.untouched().messages(), bench.heard());
      assertEquals(bench.untouched().broken(), bench.broken());
      assertTrue(bench.heard() < 90_000, "hardly any noise");
    }
  }

  /// The sleeve counts what an independent reader of the same bytes makes of them, each frame it
  /// accepted has been looked at as it was felt, and no byte is unaccounted for.
  private static void assertCountersAgree(BadLineBench bench, Status status, SleeveState state) {
    FrameJudge judge = bench.judge();
    assertEquals(state, status.state());
    assertEquals(judge.accepted(), status.accepted());
    assertEquals(judge.late() & 0xFFFF, status.late());
    assertEquals(judge.dropped() & 0xFFFF, status.dropped());
    assertEquals(judge.broken() & 0xFFFF, status.broken());
    assertFalse(judge.awaitsMore());
    NoiseCounts counts = bench.counts();
    assertEquals(
        counts.taken() + counts.doubled(), counts.passed() + counts.dropped() + counts.cut());
  }
}
