package dev.lull.controller.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/// A program that a test runs and listens to: Lull itself, or one from the system.
public final class Program implements AutoCloseable {
  /// Whoever is started in the background of a shell ignores Ctrl-C, and so do all it starts.
  private static final List<String> HEEDING = List.of("env", "--default-signal=INT");

  private final Process process;
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Waiting waiting = new Waiting();
  private volatile boolean ended;

  private Program(Process process) {
    this.process = process;
    Thread.ofPlatform().daemon().start(this::follow);
  }

  /// Starts any program; what it says on both its outputs is one list of lines.
  public static Program start(String... command) throws Exception {
    return new Program(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  /// Starts Lull as a user would, in a virtual machine of its own.
  public static Program lull(String... arguments) throws Exception {
    return lullUnder(List.of(), arguments);
  }

  /// The same, started by another program, which is given first.
  public static Program lullUnder(List<String> starter, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(HEEDING);
    command.addAll(starter);
    command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx96m",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dlull.home=" + home(),
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            "dev.lull.controller.Lull"));
    command.addAll(List.of(arguments));
    return start(command.toArray(String[]::new));
  }

  public static Path home() {
    return Path.of(System.getProperty("lull.home"));
  }

  /// The firmware for this machine.
  public static Path firmware() {
    Path program = home().resolve("firmware-protocol/target/firmware/lull-sleeve");
    if (!Files.isExecutable(program)) {
      throw new IllegalStateException("the firmware is not built: " + program);
    }
    return program;
  }

  public long pid() {
    return process.pid();
  }

  /// Waits for a line; those that came before count too.
  public String awaitLine(Predicate<String> fits) throws Exception {
    return waiting
        .until(
            () -> {
              Optional<String> line = lines.stream().filter(fits).findFirst();
              return line.isPresent() || ended ? Optional.of(line) : Optional.empty();
            },
            () -> "no such line; it said " + lines)
        .orElseThrow(() -> new AssertionError("it ended without such a line; it said " + lines));
  }

  public List<String> lines() {
    return List.copyOf(lines);
  }

  /// Waits for its end and gives its exit status.
  public int awaitExit() throws Exception {
    waiting.until(
        () -> ended ? Optional.of(true) : Optional.empty(),
        () -> "still running; it said " + lines);
    return process.waitFor();
  }

  /// Types something into it.
  public void type(String text) throws IOException {
    process.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
  }

  /// Sends a signal, such as `KILL`.
  public void signal(String name) throws Exception {
    signal(process.toHandle(), name);
  }

  public static void signal(ProcessHandle process, String name) throws Exception {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }

  private void follow() {
    try (var output = process.inputReader()) {
      output.lines().forEach(this::add);
    } catch (IOException | UncheckedIOException closed) {
      add("(its output was closed: " + closed.getMessage() + ")");
    }
    ended = true;
    waiting.changed();
  }

  private void add(String line) {
    lines.add(line);
    waiting.changed();
  }
}
