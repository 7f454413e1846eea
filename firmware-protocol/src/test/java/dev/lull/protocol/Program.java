package dev.lull.protocol;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A program of the firmware's build, started for one test; it ends with this process at the
/// latest.
public record Program(Process process) implements AutoCloseable {

  /// What it says and how it exits when it ends by itself.
  public record End(int exit, String words, String complaint) {}

  /// Where the build has put a file.
  public static String built(String name) {
    return Path.of(System.getProperty("lull.home"), "firmware-protocol/target/firmware", name)
        .toString();
  }

  /// Starts it and waits until it says that it is ready.
  public static Program start(String name, String ready, List<String> options) throws IOException {
    Program program = launch(name, options);
    program.awaitLine(ready);
    return program;
  }

  /// Starts it with options that make it end, and waits until it has.
  public static End run(String name, List<String> options)
      throws IOException, InterruptedException {
    Process process = launch(name, options).process();
    return new End(process.waitFor(), text(process.inputReader()), text(process.errorReader()));
  }

  private static String text(BufferedReader reader) throws IOException {
    return reader.readAllAsString();
  }

  private static Program launch(String name, List<String> options) throws IOException {
    List<String> words = new ArrayList<>(List.of(built(name), "--until-eof"));
    words.addAll(options);
    return new Program(new ProcessBuilder(words).start());
  }

  /// The next line it writes that contains a text; those before it are passed over.
  public String awaitLine(String text) throws IOException {
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    String line = lines.readLine();
    while (line != null && !line.contains(text)) {
      line = lines.readLine();
    }
    return Optional.ofNullable(line)
        .orElseThrow(() -> new IOException("it ended without saying \"" + text + "\""));
  }

  /// The next line that it has written, if there is one; it does not wait.
  public Optional<String> nextLine() throws IOException {
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    return lines.ready() ? Optional.ofNullable(lines.readLine()) : Optional.empty();
  }

  /// Gives it a line on its standard input.
  public void say(String line) throws IOException {
    OutputStream input = process.getOutputStream();
    input.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    input.flush();
  }

  /// Sends it a signal.
  public void signal(Signal signal) throws IOException {
    signal.to(process.pid());
  }

  /// Ends its standard input.
  public void endInput() throws IOException {
    process.getOutputStream().close();
  }

  /// Waits until it has ended and returns its exit code.
  public int awaitExit() throws InterruptedException {
    return process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
