package dev.lull.controller.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.player.LatchWords;
import dev.lull.controller.rig.Mosquitto;
import dev.lull.controller.rig.Program;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `lull demo` as users start it, in a process of its own and without a terminal.
final class DemoIT {
  private static final double LONGEST_GOODBYE_SECONDS = 3;
  private static final Pattern TOUCH =
      Pattern.compile("\\|[ .:=+*#%@-]*[.:=+*#%@-][ .:=+*#%@-]*\\|  Slow forearm stroke  .*");

  @TempDir private Path folder;

  @Test
  void itPlaysASlowStrokeOnABrokerOfItsOwnAndSaysHowToTriggerIt() throws Exception {
    int port = Mosquitto.freePort();
    try (var demo = demo(port)) {
      demo.awaitLine(TOUCH.asMatchPredicate());
      List<String> said = demo.lines();
      assertTrue(
          said.contains("Lull: 32 motors on the real firmware, a broker of its own, port " + port));
      assertTrue(said.contains("  ./lull play breathing --broker tcp://127.0.0.1:" + port));
      assertTrue(
          said.contains("  mosquitto_pub -p " + port + " -t lull/sleeve/cmd/play -m breathing"));
      assertTrue(said.contains("  mosquitto_pub -p " + port + " -t lull/sleeve/cmd/stop -n"));
    }
  }

  @Test
  void whatItSaysTriggersIt() throws Exception {
    int port = Mosquitto.freePort();
    try (var demo = demo(port)) {
      demo.awaitLine(TOUCH.asMatchPredicate());
      typed(command(demo, "./lull play "));
      demo.awaitLine(line -> line.contains("  Breathing with someone  "));
      typed(command(demo, "mosquitto_pub .*cmd/stop"));
      demo.awaitLine(line -> line.startsWith("Nothing plays. The sleeve "));
    }
  }

  @Test
  void itUsesTheBrokerThatAnswersAlreadyAndSaysSo() throws Exception {
    try (var broker = Mosquitto.open();
        var demo = demo(broker.port())) {
      demo.awaitLine(TOUCH.asMatchPredicate());
      demo.awaitLine(
          line -> line.endsWith("the broker that was already at 127.0.0.1:" + broker.port()));
    }
  }

  @Test
  void anEmergencyStopIsSaidWithWhatLiftsItAndSoItIsAfterANewStart() throws Exception {
    int port = Mosquitto.freePort();
    Path stop = folder.resolve("lull/lull.sleeve.stopped");
    String held = "Nothing plays. " + LatchWords.ANSWER;
    try (var demo = kept("demo", "--port", "" + port)) {
      demo.awaitLine(TOUCH.asMatchPredicate());
      typed("mosquitto_pub -p " + port + " -t lull/sleeve/cmd/estop -n");
      demo.awaitLine(held::equals);
      Awaitility.await().until(() -> Files.exists(stop));
    }
    try (var demo = kept("demo", "--port", "" + port)) {
      demo.awaitLine(held::equals);
      try (var rearm = kept("rearm")) {
        assertEquals(0, rearm.awaitExit(), () -> rearm.lines().toString());
      }
      demo.awaitLine("Nothing plays. The sleeve has not been armed yet."::equals);
      typed(command(demo, "./lull play "));
      demo.awaitLine(line -> line.contains("  Breathing with someone  "));
    }
  }

  @Test
  void whenItsBrokerIsGoneItSaysSoAndHowToStopTheSleeve() throws Exception {
    try (var broker = Mosquitto.open();
        var demo = demo(broker.port())) {
      demo.awaitLine(TOUCH.asMatchPredicate());
      broker.kill();
      demo.awaitLine(
          ("The broker is gone, and with it all news of what plays. Ctrl-C ends the demo, and stops"
                  + " the sleeve.")
              ::equals);
      demo.signal("INT");
      assertEquals(130, demo.awaitExit());
    }
  }

  @Test
  void aSecondOneOnTheSameBrokerGivesWay() throws Exception {
    try (var broker = Mosquitto.open();
        var first = demo(broker.port())) {
      first.awaitLine(TOUCH.asMatchPredicate());
      try (var second = demo(broker.port())) {
        second.awaitLine(line -> line.startsWith("A controller already answers for "));
        assertEquals(1, second.awaitExit());
      }
    }
  }

  @Test
  void whoHoldsThePortWithoutBeingABrokerIsSaid() throws Exception {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var demo = demo(other.getLocalPort())) {
      assertEquals(1, demo.awaitExit());
      assertEquals(
          List.of(
              ("Port %d on 127.0.0.1 is in use by java (process %d). Stop that program, or"
                      + " choose another port for the broker.")
                  .formatted(other.getLocalPort(), ProcessHandle.current().pid())),
          demo.lines());
    }
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143", "KILL, 137"})
  void howeverItEndsTheFirmwareEndsWithIt(String signal, int status) throws Exception {
    try (var demo = demo(Mosquitto.freePort())) {
      demo.awaitLine(TOUCH.asMatchPredicate());
      List<ProcessHandle> firmware =
          ProcessHandle.of(demo.pid()).orElseThrow().descendants().toList();
      assertEquals(1, firmware.size());
      long told = System.nanoTime();
      demo.signal(signal);
      assertEquals(status, demo.awaitExit());
      firmware.getFirst().onExit().get(10, TimeUnit.SECONDS);
      double seconds = (System.nanoTime() - told) / 1e9;
      assertFalse(firmware.getFirst().isAlive());
      System.out.printf("demo, SIG%s: gone after %.2f s%n", signal, seconds);
      assertTrue(seconds < LONGEST_GOODBYE_SECONDS, "it took %.2f s".formatted(seconds));
      assertEquals(List.of(), traces(demo));
    }
  }

  private static Program demo(int port) throws Exception {
    return Program.lull("demo", "--port", Integer.toString(port));
  }

  /// Lull with its state kept in the folder of this test.
  private Program kept(String... arguments) throws Exception {
    return Program.lullUnder(List.of("env", "XDG_STATE_HOME=" + folder), arguments);
  }

  private static String command(Program demo, String pattern) {
    return demo.lines().stream()
        .map(String::strip)
        .filter(line -> Pattern.compile("^" + pattern).matcher(line).find())
        .findFirst()
        .orElseThrow();
  }

  /// Does what a user does who copies a line of the guide.
  private static void typed(String line) throws Exception {
    String[] words = line.split(" ", -1);
    try (var program =
        words[0].equals("./lull")
            ? Program.lull(List.of(words).subList(1, words.length).toArray(String[]::new))
            : Program.start(words)) {
      assertEquals(0, program.awaitExit(), () -> program.lines().toString());
    }
  }

  private static List<String> traces(Program program) {
    return program.lines().stream().filter(line -> line.startsWith("\tat ")).toList();
  }
}
