package dev.lull.controller.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.TypedLine;
import dev.lull.controller.demo.FirmwareSleeve;
import dev.lull.controller.rig.Outsider;
import dev.lull.controller.rig.Program;
import dev.lull.hardware.PseudoTerminal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// `lull sleeves` on the real firmware, and on ports where no sleeve is or may be asked.
final class SleevesIT {
  private FirmwareSleeve firmware;

  @BeforeEach
  void start() throws Exception {
    firmware = FirmwareSleeve.start(Program.firmware(), 6, List.of(), _ -> {});
  }

  @AfterEach
  void end() {
    firmware.close();
  }

  @Test
  void allPortsAreAskedAtOnceAndEachTellsWhatCameOfIt() throws Throwable {
    try (var mute = PseudoTerminal.mute();
        var babbling = PseudoTerminal.babbling("start\necho: Printer ready.\n")) {
      long begun = System.nanoTime();
      TypedLine typed =
          TypedLine.type("sleeves", "--only", firmware.port(), mute.port(), babbling.port());
      double seconds = (System.nanoTime() - begun) / 1e9;
      System.out.print(typed.out());
      List<String> lines = typed.out().lines().toList();
      assertTrue(lines.get(1).endsWith("sleeve LULLHOST, firmware 0.1.0, 6 motors"));
      assertTrue(lines.get(2).contains(mute.port() + " does not answer."));
      assertTrue(lines.get(3).contains(babbling.port() + " talks, but not as a sleeve of Lull's."));
      assertEquals(0, typed.status());
      assertTrue(seconds < 7, "it took %.1f s".formatted(seconds));
    }
  }

  @Test
  void whereNoSleeveAnswersItIsNoSuccess() throws Throwable {
    try (var mute = PseudoTerminal.mute()) {
      assertEquals(1, TypedLine.type("sleeves", "--only", mute.port()).status());
    }
  }

  @Test
  void whoMayNotOpenThePortIsToldTheExactFix() throws Exception {
    var outsider = Outsider.of(Path.of(firmware.port()));
    try (var lull = Program.lullUnder(outsider.starter(), "sleeves", "--only", firmware.port())) {
      lull.awaitLine(it -> it.endsWith(outsider.complaint()));
      assertEquals(1, lull.awaitExit());
    }
    outsider.letIn();
    try (var lull = Program.lullUnder(outsider.starter(), "sleeves", "--only", firmware.port())) {
      lull.awaitLine(it -> it.contains("sleeve LULLHOST"));
      assertEquals(0, lull.awaitExit());
    }
  }
}
