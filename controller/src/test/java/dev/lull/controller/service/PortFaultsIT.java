package dev.lull.controller.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.TypedLine;
import dev.lull.controller.command.Verb;
import dev.lull.controller.demo.FirmwareSleeve;
import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.rig.Collected;
import dev.lull.controller.rig.Mosquitto;
import dev.lull.controller.rig.MotorRecord;
import dev.lull.controller.rig.Outsider;
import dev.lull.controller.rig.Program;
import dev.lull.controller.rig.RunningLull;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `lull run` where the port of its sleeve is not to be had. It goes on, says once why and what to
/// do, and takes the port when it is to be had.
final class PortFaultsIT {
  private static final String STROKES =
      """
      lull: 1
      name: Strokes
      length: 10 min
      play:
        - stroke: {path: inner wrist -> inner elbow, speed: 10 cm/s, width: 4 cm, pressure: 60 %}
      """;

  @TempDir private Path folder;

  @Test
  void aSecondControllerIsRefusedAndNamesTheFirstWhichPlaysOn() throws Exception {
    var heard = new Collected();
    try (var broker = Mosquitto.open();
        var first = new RunningLull(folder, broker.address(), "play on");
        var phone = RunningLull.phone(broker.address(), heard)) {
      RunningLull.awaitOnline(heard);
      phone.publish(Outbound.passing(RunningLull.TOPICS.of(Verb.PLAY), STROKES));
      first.record.awaitLevel(0, it -> it.level() > 0.3);
      String port = folder.resolve("sleeve-port").toString();
      String refusal = port + " is in use by java (process " + first.process.pid() + ").";
      try (var second = run(List.of(), port)) {
        second.awaitLine(it -> it.startsWith("WARN  " + refusal));
        TypedLine asked = TypedLine.type("sleeves", "--only", port);
        assertEquals(1, asked.status());
        assertTrue(asked.out().contains(refusal), asked.out());
        first.record.awaitLevel(MotorRecord.now(), it -> it.level() > 0.3);
        first.process.signal("TERM");
        second.awaitLine("INFO  The sleeve is connected."::equals);
        assertEquals(1, count(second, it -> it.contains(refusal)));
      }
    }
  }

  @Test
  void whoMayNotOpenThePortIsToldTheExactFixAndIsConnectedAfterIt() throws Exception {
    try (var firmware = FirmwareSleeve.start(Program.firmware(), 6, List.of(), _ -> {})) {
      var outsider = Outsider.of(Path.of(firmware.port()));
      try (var lull = run(outsider.starter(), firmware.port())) {
        lull.awaitLine(("WARN  " + outsider.complaint())::equals);
        outsider.letIn();
        lull.awaitLine("INFO  The sleeve is connected."::equals);
      }
    }
  }

  @Test
  void aPortOfTheSystemsOwnIsRefusedToTheBrokerWithTheReason() throws Exception {
    Path configuration =
        Files.writeString(
            folder.resolve("system.yaml"),
            "lull: 1\nbroker: {port: 783}\nsleeve: {port: simulated}\n");
    List<String> starter = Outsider.without("-net_bind_service");
    try (var lull = Program.lullUnder(starter, "run", "--config", configuration.toString())) {
      lull.awaitLine(
          ("Port 783 is one of those that only root may listen on. Choose a port from 1024 on for"
                  + " the broker, such as 1883.")
              ::equals);
      assertEquals(1, lull.awaitExit());
    }
  }

  private Program run(List<String> starter, String port) throws Exception {
    Path configuration =
        Files.writeString(
            folder.resolve("other.yaml"),
            """
            lull: 1
            broker: {port: %d}
            sleeve: {port: %s, layout: 1x6}
            """
                .formatted(Mosquitto.freePort(), port));
    return Program.lullUnder(starter, "run", "--config", configuration.toString());
  }

  private static long count(Program program, Predicate<String> fits) {
    return program.lines().stream().filter(fits).count();
  }
}
