package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static dev.lull.hardware.Nanos.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.hardware.Link.Away;
import dev.lull.hardware.Link.Connecting;
import dev.lull.hardware.Link.Idle;
import dev.lull.hardware.PortFault.Busy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A sleeve that is looked for, in virtual time. Its device is the real firmware; the other ports
/// are mute or in use.
class SoughtPortsTest {
  private static final String MUTE = "/dev/ttyUSB0";
  private static final String BUSY = "/dev/ttyUSB1";
  private static final UsbId UNO = UsbId.of("2341:0043:7583").orElseThrow();

  private final List<Candidate> there = new ArrayList<>();
  private final List<String> opened = new ArrayList<>();
  private final List<Long> openedAt = new ArrayList<>();
  private String sleeveAt = "/dev/ttyACM0";
  private Stage stage = looking(new PortChoice.Find());

  @AfterEach
  void clear() {
    stage.close();
  }

  @Test
  void theSleeveIsFoundAmongOthers() {
    plugIn(MUTE, BUSY, sleeveAt);
    stage.runToIdle();
    assertEquals(List.of(MUTE, BUSY, sleeveAt), opened);
    assertEquals(new Idle(Ended.NOT_BEGUN), stage.link());
  }

  @Test
  void aSleeveWhosePortIsCalledAnotherNameAfterItWasUnpluggedIsFoundAgainIdle() {
    plugIn(sleeveAt);
    stage.armAndPlay();
    stage.bench.unplug();
    there.clear();
    stage.runUntil(() -> stage.link() instanceof Away);
    assertEquals("The sleeve on /dev/bench was unplugged.", away().what());
    stage.run(2 * SECOND);
    assertEquals("There is no serial port that a sleeve could be on.", away().what());
    sleeveAt = "/dev/ttyACM1";
    plugIn(MUTE, sleeveAt);
    stage.bench.plugIn();
    stage.runToIdle();
    assertEquals(new Idle(Ended.UNPLUGGED), stage.link());
    stage.play(SECOND, 1);
    assertTrue(stage.isAtRest());
  }

  @Test
  void thePortWhereItWasMetLastIsTriedFirst() {
    plugIn(BUSY, sleeveAt);
    stage.runToIdle();
    opened.clear();
    stage.bench.unplug();
    stage.runUntil(() -> stage.link() instanceof Away);
    stage.bench.plugIn();
    stage.runToIdle();
    assertEquals(List.of(sleeveAt), opened);
  }

  @Test
  void whatCameOfEachPortIsToldOnceAllWereTriedAndThenStaysTheSame() {
    plugIn(MUTE, BUSY);
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < 60_000; i++) {
      stage.run(MILLI);
      if (links.isEmpty() || !links.getLast().equals(stage.link())) {
        links.add(stage.link());
      }
    }
    assertTrue(opened.size() > 10, "opened " + opened);
    assertEquals(
        List.of(
            new Connecting(),
            new Away(
                "No sleeve was found on 2 ports.",
                "/dev/ttyUSB0 does not answer. Check that the sleeve has power and Lull's"
                    + " firmware; unplug it and plug it in again. /dev/ttyUSB1 is in use by"
                    + " another program. End that program, or set sleeve.port to another port.")),
        links);
  }

  @Test
  void theOnlyPortThereIsTellsItsOwnFault() {
    plugIn(BUSY);
    stage.run(SECOND);
    assertEquals("/dev/ttyUSB1 is in use by another program.", away().what());
  }

  @Test
  void thePausesGrowFromRoundToRoundAndNotFromPortToPort() {
    plugIn(BUSY, BUSY + "0", BUSY + "00");
    stage.run(30 * SECOND);
    List<Long> rounds = new ArrayList<>();
    for (int i = 0; i + 2 < openedAt.size(); i += 3) {
      assertTrue(openedAt.get(i + 2) - openedAt.get(i) < 20 * MILLI, "a round " + openedAt);
      rounds.add((openedAt.get(i) - openedAt.getFirst() + 100 * MILLI) / (500 * MILLI));
    }
    assertEquals(List.of(0L, 1L, 3L, 7L, 15L, 25L, 35L, 45L, 55L), rounds);
  }

  @Test
  void onlyTheUsbDeviceThatIsMeantIsAsked() {
    look(new PortChoice.Usb(UNO));
    there.add(Candidate.at(MUTE));
    there.add(new Candidate(BUSY, Optional.empty(), UsbId.of("2341:0043:1")));
    stage.run(SECOND);
    assertEquals(
        new Away(
            "No USB device 2341:0043:7583 is plugged in.",
            "Plug the sleeve in, or set sleeve.port; `./lull sleeves` tells what there is."),
        stage.link());
    there.add(new Candidate(sleeveAt, Optional.empty(), Optional.of(UNO)));
    stage.runToIdle();
    assertEquals(List.of(sleeveAt), opened);
  }

  @Test
  void onePortIsOpenedAndNotSought() {
    PortOpener line = opener("/dev/ttyACM0");
    PortOpener ports = Sleeves.ports(new PortChoice.At("/dev/ttyACM0"), () -> there, path -> line);
    assertEquals(line, ports);
  }

  private Away away() {
    return (Away) stage.link();
  }

  private void plugIn(String... ports) {
    for (String port : ports) {
      there.add(Candidate.at(port));
    }
  }

  private void look(PortChoice choice) {
    stage.close();
    stage = looking(choice);
  }

  private Stage looking(PortChoice choice) {
    return new Stage(
        new Bench(
            4,
            4,
            Stage.STRAIGHT,
            SafetyLimits.DEFAULT,
            bench -> {
              Candidates listed = () -> List.copyOf(there);
              Candidates meant =
                  choice instanceof PortChoice.Usb(UsbId device) ? listed.on(device) : listed;
              return new SoughtPorts(choice, meant, path -> counted(path, bench), Runnable::run);
            }));
  }

  private PortOpener counted(String path, PortOpener bench) {
    return new PortOpener() {
      @Override
      public Port open() {
        opened.add(path);
        openedAt.add(stage.now);
        return path.equals(sleeveAt) ? bench.open() : opener(path).open();
      }

      @Override
      public String name() {
        return path;
      }
    };
  }

  private static PortOpener opener(String path) {
    BenchPort port = new BenchPort();
    if (path.startsWith(BUSY)) {
      port.fail(new Busy(path, Optional.empty()));
    }
    return new PortOpener() {
      @Override
      public Port open() {
        return port;
      }

      @Override
      public String name() {
        return path;
      }
    };
  }
}
