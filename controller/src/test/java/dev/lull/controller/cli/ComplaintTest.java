package dev.lull.controller.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lull.controller.TypedLine;
import dev.lull.controller.rig.Mosquitto;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a command cannot do it says on standard error, with status 1 and without a trace.
final class ComplaintTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"play petting", "stop"})
  void whereNoBrokerAnswersIsSaid(String command) throws Exception {
    int port = Mosquitto.freePort();
    assertComplaint(
        ("No broker answers at 127.0.0.1:%d. Start one there (./lull run has one of its own),"
                + " or give the right address.")
            .formatted(port),
        (command + " --broker tcp://127.0.0.1:" + port).split(" ", -1));
  }

  @Test
  void aCertificateThatIsNotThereIsSaid() {
    assertComplaint(
        "\"none.crt\" is no file. Give the path of a PEM file.",
        "stop",
        "--ca=none.crt",
        "--broker=ssl://127.0.0.1");
  }

  @Test
  void aPatternFileThatIsBrokenIsExplainedBeforeAnythingIsSent() {
    String file = "src/test/resources/check/bare-speed.lull.yaml";
    assertComplaint(
        file
            + """
            :4:43: speed "3" has no unit. Write a speed such as "3 cm/s".
                - stroke: {path: wrist -> elbow, speed: 3}
                                                        ^""",
        "play",
        file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no/such.lull.yaml", "no.lull.yaml", "./mine"})
  void aPatternFileThatIsNotThereIsSaid(String file) {
    assertComplaint(file + ": There is no such file. Give the path of one.", "play", file);
  }

  @Test
  void aFolderOfPatternsThatIsNotThereIsSaid() {
    assertComplaint(
        "There is no folder no/such. Give the path of one.", "patterns", "--folder", "no/such");
  }

  @Test
  void aDemoOnALayoutThatIsNotThereNamesTheLayoutsThereAre() {
    assertComplaint(
        "There is no layout \"9x9\". There are: 1x4, 1x6, 2x6, 4x8.", "demo", "--layout", "9x9");
  }

  @Test
  void aBrokenConfigurationIsNotRun() {
    String file = "src/test/resources/check/bare-horizon.yaml";
    assertComplaint(
        file
            + """
            :3:19: horizon "60" has no unit. Write a horizon such as "60 ms".
              player: {horizon: 60}
                                ^""",
        "run",
        "--config",
        file);
  }

  @Test
  void aConfigurationThatIsNotThereIsSaid() {
    assertComplaint(
        "no/such.yaml: There is no such file. Give the path of one.",
        "run",
        "--config",
        "no/such.yaml");
  }

  @Test
  void whoHoldsTheBrokersPortIsSaid() throws Exception {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertComplaint(
          ("Port %d on 127.0.0.1 is in use by java (process %d). Stop that program, or choose"
                  + " another port for the broker.")
              .formatted(other.getLocalPort(), ProcessHandle.current().pid()),
          "run",
          "--config",
          configuration("port: " + other.getLocalPort()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"192.0.2.1", "no-such-machine.invalid"})
  void anAddressOfAnotherMachineCannotBeListenedAt(String host) throws Exception {
    assertComplaint(
        ("This machine has no address \"%s\" that a broker could listen at. Write 127.0.0.1 for"
                + " this machine alone, 0.0.0.0 for all its networks, or the address of one.")
            .formatted(host),
        "run",
        "--config",
        configuration("listen: " + host));
  }

  @Test
  void aFaultOfLullItselfIsToldAsOneWithoutATrace() {
    var command = TypedLine.failing(new IllegalStateException("the spring is broken"));
    assertEquals(
        new TypedLine(
            1,
            "",
            "This is a fault of Lull itself: java.lang.IllegalStateException: the spring is broken. Please report it, with what LULL_TRACE=1 shows.\n"),
        command);
  }

  private String configuration(String broker) throws Exception {
    String text = "lull: 1\nbroker: {" + broker + "}\nsleeve: {port: simulated}\n";
    return Files.writeString(folder.resolve("lull.yaml"), text).toString();
  }

  private static void assertComplaint(String told, String... arguments) {
    assertEquals(new TypedLine(1, "", told + "\n"), TypedLine.type(arguments));
  }
}
