package dev.lull.hardware.fault;

import dev.lull.hardware.Link.Refused;
import dev.lull.hardware.PortChoice;
import dev.lull.hardware.SafetyLimits;
import dev.lull.hardware.SerialSettings;
import dev.lull.hardware.Sleeve;
import dev.lull.hardware.Sleeves;
import dev.lull.protocol.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/// A sleeve with the firmware of another version of the wire, and a host that meets it, again and
/// again.
final class OtherVersion implements AutoCloseable {
  private static final long TURN = 1_000_000;
  private static final long PATIENCE = 10_000_000_000L;
  private static final long TRIED = 50_000_000;

  private final Path port;
  private final Program program;
  private final Witness witness = new Witness();

  OtherVersion(Firmware firmware, Path folder) throws IOException {
    port = folder.resolve("other-version");
    program = firmware.startOtherVersion(port);
  }

  /// Meets it, tries to arm it and to play, and says what must not be.
  void meet(Tally tally) throws IOException {
    SerialSettings settings = new SerialSettings(new PortChoice.At(port.toString()), Waves.MOTORS);
    try (Sleeve sleeve = Sleeves.serial(settings, Waves.STRAIGHT, SafetyLimits.DEFAULT)) {
      long begin = System.nanoTime();
      while (!(sleeve.report().link() instanceof Refused)) {
        work(sleeve);
        if (System.nanoTime() - begin > PATIENCE) {
          throw new AssertionError("still " + sleeve.report().link() + " after 10 s");
        }
      }
      play(sleeve);
      if (!(sleeve.report().link() instanceof Refused) || witness.lastChange().isPresent()) {
        tally.wrong("firmware of another version was armed");
      }
    }
  }

  private void play(Sleeve sleeve) throws IOException {
    long begin = System.nanoTime();
    Waves waves = new Waves(begin, TRIED);
    sleeve.arm(begin);
    while (System.nanoTime() - begin < TRIED) {
      work(sleeve);
      waves.play(System.nanoTime(), sleeve);
    }
  }

  private void work(Sleeve sleeve) throws IOException {
    sleeve.doWork(System.nanoTime());
    for (var line = program.nextLine(); line.isPresent(); line = program.nextLine()) {
      witness.take(line.get());
    }
    LockSupport.parkNanos(TURN);
  }

  @Override
  public void close() {
    program.close();
  }
}
