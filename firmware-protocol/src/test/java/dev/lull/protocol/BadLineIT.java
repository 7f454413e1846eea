package dev.lull.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.protocol.SleeveMessage.Status;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Scanner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The program `lull-sleeve` behind the program `lull-proxy`.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@Tag("alone")
class BadLineIT {

  private static final long MILLI = 1_000_000;
  private static final long TOLERANCE = 15 * MILLI;
  private static final int APART = 2000;
  private static final NoiseSettings BAD = new NoiseSettings(4, 0.01, 0.002, 0.002, 0.02, 5, 3);

  @TempDir private Path folder;
  private BadLineRig rig;

  @AfterEach
  void end() throws IOException {
    rig.close();
  }

  @Test
  void nothingIsAppliedWrongOverABadLineAndTheCountersAgree()
      throws IOException, InterruptedException {
    rig = BadLineRig.start(folder, BAD);
    BadLineHost host = rig.host();
    host.greet();
    for (int i = 0; i < 20; i++) {
      host.keepArmed();
      host.play(100, APART);
    }
    Status status = host.settle();
    NoiseCounts noise = rig.proxy().end().towardDevice();
    assertEquals(host.twin().counts(), noise);
    assertEquals(host.twin().frames(), status.accepted() + status.late() + status.dropped());
    assertEquals(host.twin().broken() & 0xFFFF, status.broken());
    assertTrue(status.accepted() > host.twin().frames() / 2, status::toString);
    RelatedRecord record = RelatedRecord.check(rig.record());
    assertTrue(record.moments() > 1000 && record.highest() > 0.5, "hardly moved");
  }

  @Test
  void aCutLineMeansRestWithin400MillisAndAMendedOneResumesNothing()
      throws IOException, InterruptedException {
    rig = BadLineRig.start(folder, BAD);
    BadLineHost host = rig.host();
    host.greet();
    host.keepArmed();
    host.play(100, APART);
    host.hold();
    long cut = rig.proxy().cut();
    awaitIdle();
    rig.proxy().mend();
    host.play(200, APART);
    Status status = host.settle();
    assertEquals(SleeveState.IDLE, status.state());
    assertEquals(EndReason.LEASE, status.reason());
    assertTrue(status.dropped() > 100, status::toString);
    RelatedRecord record = RelatedRecord.check(rig.record());
    long took = record.lastChangeNanos() - cut;
    assertTrue(record.isAtRest());
    assertTrue(took > 0, "it rested before");
    assertTrue(took <= 400 * MILLI + TOLERANCE, () -> "it took " + took / MILLI + " ms");
    System.out.println("LINE CUT BEFORE THE SLEEVE: at rest after " + took / MILLI + " ms");
  }

  private void awaitIdle() throws IOException {
    try (SocketChannel viewer = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      viewer.connect(UnixDomainSocketAddress.of(rig.viewers()));
      Scanner lines = new Scanner(Channels.newInputStream(viewer), StandardCharsets.US_ASCII);
      String line = lines.nextLine();
      while (!line.contains(" state idle ")) {
        line = lines.nextLine();
      }
    }
  }
}
