package dev.lull.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.protocol.SleeveMessage.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// How long a million frames take from a host through `lull-proxy` to `lull-sleeve`, in real time;
/// and that none of them is applied wrong.
@Tag("bench")
@Timeout(value = 900, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BadLineCostTest {

  private static final int FRAMES = 1_000_000;
  private static final int PORTION = 1000;
  private static final int APART = 100;

  @Test
  void aMillionFramesThroughTheProgramsAndNoneAppliedWrong(@TempDir Path folder)
      throws IOException, InterruptedException {
    try (BadLineRig rig = BadLineRig.start(folder, NoiseSettings.corrupting(1, 0.01))) {
      BadLineHost host = rig.host();
      host.greet();
      host.keepArmed();
      long began = System.nanoTime();
      for (int i = 0; i < FRAMES; i += PORTION) {
        host.keepArmed();
        host.play(PORTION, APART);
      }
      Status status = host.settle();
      Duration took = Duration.ofNanos(System.nanoTime() - began);
      NoiseCounts noise = rig.proxy().end().towardDevice();
      assertEquals(host.twin().counts(), noise);
      assertEquals(host.twin().broken() & 0xFFFF, status.broken());
      assertEquals(
          host.twin().frames(),
          status.accepted() + allLate(host.twin(), status) + status.dropped());
      RelatedRecord.check(rig.record());
      System.out.println(
          "%,d frames, %,d of %,d bytes corrupted: %,d accepted, %,d late, %,d broken, none applied"
                  .formatted(
                      FRAMES,
                      noise.corrupted(),
                      noise.taken(),
                      status.accepted(),
                      allLate(host.twin(), status),
                      host.twin().broken())
              + " wrong, in %.1f s".formatted(took.toMillis() / 1000.0));
    }
  }

  /// The sleeve's count of late frames wraps after 65,536 of them.
  private static int allLate(LineTwin twin, Status status) {
    int late = twin.frames() - status.accepted() - status.dropped();
    assertTrue(late >= 0, status::toString);
    assertEquals(late & 0xFFFF, status.late());
    return late;
  }
}
