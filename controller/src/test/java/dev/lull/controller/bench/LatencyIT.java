package dev.lull.controller.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.rig.BrokerKind;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The short form of [LatencyTest], without times.
final class LatencyIT {
  private static final int TIMES = 4;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(BrokerKind.class)
  void commandsLeaveTheirTracesOnTheLine(BrokerKind broker) throws Exception {
    Latency.Result commands = Latency.of(broker, folder, TIMES);
    assertEquals(2 * TIMES, commands.echo().count());
    assertTrue(commands.arm().count() > 0, "no play armed the sleeve");
    assertTrue(commands.frame().count() > 0, "no play came to a frame");
    assertTrue(commands.stop().count() > 0, "no stop was on the line");
  }

  @ParameterizedTest
  @EnumSource(BrokerKind.class)
  void contactsLeaveTheLineBeforeTheyAreToBeFelt(BrokerKind broker) throws Exception {
    ContactLatency.Result contacts = ContactLatency.of(broker, folder, TIMES);
    assertEquals(TIMES, contacts.echo().count());
    assertTrue(contacts.frame().count() > 0, "no contact moved a motor");
    assertTrue(contacts.spare().most() > 0, "every frame was too late");
  }
}
