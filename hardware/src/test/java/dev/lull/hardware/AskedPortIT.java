package dev.lull.hardware;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.lull.hardware.Answer.Met;
import dev.lull.hardware.Answer.Nobody;
import dev.lull.hardware.Link.Away;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who is at one real port: the firmware in another process, or a device that is no sleeve.
class AskedPortIT {
  private static final int BAUD = SerialSettings.USUAL_BAUD;
  private static final String GPS = "$GPGGA,123519,4807.038,N,01131.000,E,1,08,0.9,545.4,M*47\r\n";

  @TempDir Path folder;

  @Test
  void askingAPortTellsWhoIsThere() throws Throwable {
    try (var program = new SleeveProgram(folder, 16);
        var mute = PseudoTerminal.mute();
        var babbling = PseudoTerminal.babbling(GPS)) {
      assertEquals(
          new Met(new SleeveReport.Device("LULLHOST", "0.1.0", 16, SleeveReport.Sensors.NONE)),
          Sleeves.ask(program.port(), BAUD));
      assertEquals(mute.port() + " does not answer.", nobodyAt(mute.port()).what());
      assertEquals(
          babbling.port() + " talks, but not as a sleeve of Lull's.",
          nobodyAt(babbling.port()).what());
      assertEquals("/dev/ttyACM9 is not there.", nobodyAt("/dev/ttyACM9").what());
    }
  }

  @Test
  void aDeviceThatBabblesAsFastAsItCanCostsLittle() throws Throwable {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    try (var babbling = PseudoTerminal.babbling(GPS.repeat(10));
        Sleeve sleeve = sleeveAt(babbling.port())) {
      await()
          .pollInSameThread()
          .until(
              () -> {
                sleeve.doWork(System.nanoTime());
                return sleeve.report().link() instanceof Link.Connecting;
              });
      long begun = System.nanoTime();
      long cpu = threads.getCurrentThreadCpuTime();
      long allocated = threads.getCurrentThreadAllocatedBytes();
      while (!(sleeve.report().link() instanceof Away)) {
        if (sleeve.doWork(System.nanoTime()) == 0) {
          LockSupport.parkNanos(1_000_000);
        }
      }
      cpu = threads.getCurrentThreadCpuTime() - cpu;
      double share = cpu / (double) (System.nanoTime() - begun);
      allocated = threads.getCurrentThreadAllocatedBytes() - allocated;
      System.out.printf("a babbler takes %.1f %% of the loop's time%n", 100 * share);
      assertEquals(
          babbling.port() + " talks, but not as a sleeve of Lull's.",
          ((Away) sleeve.report().link()).what());
      assertTrue(share < 0.25, "share " + share);
      assertTrue(allocated < 1 << 20, "allocated " + allocated);
    }
  }

  private static Nobody nobodyAt(String port) throws InterruptedException {
    return assertInstanceOf(Nobody.class, Sleeves.ask(port, BAUD));
  }

  private static Sleeve sleeveAt(String port) {
    return Sleeves.serial(
        new SerialSettings(new PortChoice.At(port), 16), Stage.STRAIGHT, SafetyLimits.DEFAULT);
  }
}
