package dev.lull.controller.rig;

import dev.lull.controller.mqtt.BrokerAddress;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// A real mosquitto on a port of this machine, for one test.
public final class Mosquitto implements AutoCloseable {
  private static final List<Path> PROGRAMS =
      List.of(Path.of("/usr/sbin/mosquitto"), Path.of("/usr/bin/mosquitto"));

  private static final String RIGHTS_PLUGIN = "mosquitto_dynamic_security.so";

  private final Process process;
  private final int port;

  private Mosquitto(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /// Starts one that lets anybody in.
  public static Mosquitto open() throws Exception {
    return start(freePort(), "allow_anonymous true");
  }

  /// Starts one that lets anybody in and sends each message at once. As it comes it does not: it
  /// holds a small packet back until the one before is acknowledged, and clients that send
  /// something themselves take up to 40 ms for that.
  public static Mosquitto prompt() throws Exception {
    return start(freePort(), "allow_anonymous true\nset_tcp_nodelay true");
  }

  /// Starts one on a given port that lets anybody in.
  public static Mosquitto openOn(int port) throws Exception {
    return start(port, "allow_anonymous true");
  }

  /// Starts one that knows nobody, so that every login is refused.
  public static Mosquitto closed() throws Exception {
    return start(freePort(), "allow_anonymous false");
  }

  /// Starts one that takes everybody for who they say they are, and lets them do what a file of
  /// rights says.
  ///
  /// @param rights what stands in its `acl_file`
  public static Mosquitto withRights(String rights) throws Exception {
    return readingOnce(readable(".acl", rights), "acl_file %s"::formatted);
  }

  /// Starts one that lets everybody say everything and subscribe to nothing. It refuses that, where
  /// one with a file of rights only passes nothing on.
  public static Mosquitto deafening() throws Exception {
    Path plugin = rightsPlugin();
    return readingOnce(
        readable(
            ".json",
            """
            {"defaultACLAccess": {"publishClientSend": true, "publishClientReceive": true,
              "subscribe": false, "unsubscribe": true}}
            """),
        file -> "plugin %s\nplugin_opt_config_file %s".formatted(plugin, file));
  }

  private static Path readable(String ending, String text) throws IOException {
    Path file = Files.writeString(Files.createTempFile("mosquitto", ending), text);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
  }

  private static Mosquitto readingOnce(Path file, Function<Path, String> rule) throws Exception {
    Mosquitto broker = start(freePort(), "allow_anonymous true\n" + rule.apply(file));
    Files.delete(file);
    return broker;
  }

  /// Starts one that is configured by a test.
  ///
  /// @param rules what its configuration says besides where it listens
  public static Mosquitto with(String rules) throws Exception {
    return with(rules, freePort());
  }

  /// The same, on a given port.
  public static Mosquitto with(String rules, int port) throws Exception {
    return start(port, rules);
  }

  /// Starts one that speaks MQTT over WebSocket.
  public static Mosquitto overWebSocket(String rules) throws Exception {
    // It does not start without a port that it speaks MQTT on.
    return with(rules + "\nprotocol websockets\nlistener %d 127.0.0.1\n".formatted(freePort()));
  }

  public static int freePort() throws IOException {
    try (var probe = new ServerSocket(0)) {
      return probe.getLocalPort();
    }
  }

  public int port() {
    return port;
  }

  public BrokerAddress address() {
    return BrokerAddress.local("127.0.0.1", port);
  }

  /// As if the machine it runs on lost its power.
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }

  private static Mosquitto start(int port, String rule) throws Exception {
    Path configuration = Files.createTempFile("mosquitto", ".conf");
    Files.writeString(
        configuration,
        """
        listener %d 127.0.0.1
        %s
        persistence false
        log_dest stderr
        """
            .formatted(port, rule));
    Process process =
        new ProcessBuilder(program().toString(), "-c", configuration.toString())
            .redirectErrorStream(true)
            .start();
    var running = new CompletableFuture<Void>();
    Thread.ofPlatform().daemon().start(() -> follow(process, running));
    running.get(10, TimeUnit.SECONDS);
    Files.delete(configuration);
    return new Mosquitto(process, port);
  }

  private static Path rightsPlugin() throws IOException {
    try (var files = Files.find(Path.of("/usr/lib"), 2, Mosquitto::isRightsPlugin)) {
      return files
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("mosquitto came without " + RIGHTS_PLUGIN));
    }
  }

  private static boolean isRightsPlugin(Path file, BasicFileAttributes attributes) {
    return file.endsWith(RIGHTS_PLUGIN);
  }

  private static Path program() {
    return PROGRAMS.stream()
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("mosquitto is missing: apt-get install mosquitto"));
  }

  private static void follow(Process process, CompletableFuture<Void> running) {
    try (BufferedReader lines = process.inputReader()) {
      lines
          .lines()
          .filter(line -> line.endsWith(" running"))
          .findFirst()
          .ifPresentOrElse(
              _ -> running.complete(null),
              () -> running.completeExceptionally(new IOException("mosquitto ended")));
      lines.lines().forEach(_ -> {});
    } catch (IOException | RuntimeException ended) {
      running.completeExceptionally(ended);
    }
  }
}
