package dev.lull.protocol;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The program `lull-sleeve`, or the microcontroller's firmware on its rig, started for one test;
/// it ends with this process at the latest.
public final class SleeveProcess implements AutoCloseable {

  /// What it says and how it exits when it refuses to start.
  public record Refusal(int exit, String words) {}

  /// No process at all.
  public static final SleeveProcess NONE = new SleeveProcess(Optional.empty());

  private final Optional<Process> process;

  private SleeveProcess(Optional<Process> process) {
    this.process = process;
  }

  /// Starts it and waits until it is ready.
  public static SleeveProcess start(String... options) throws IOException {
    return ready(launch("lull-sleeve", options));
  }

  /// Starts the firmware of a microcontroller on a simulated chip and waits until it is ready.
  static SleeveProcess startAvr(String... options) throws IOException {
    return ready(launch("lull-avr-rig", options));
  }

  private static SleeveProcess ready(Process process) throws IOException {
    SleeveProcess sleeve = new SleeveProcess(Optional.of(process));
    sleeve.awaitLine("sleeve ready on ");
    return sleeve;
  }

  /// Starts it with options that it must refuse.
  public static Refusal refusal(String... options) throws IOException, InterruptedException {
    Process process = launch("lull-sleeve", options);
    String words = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Refusal(process.waitFor(), words);
  }

  static String built(String name) {
    return Path.of(System.getProperty("lull.home"), "firmware-protocol/target/firmware", name)
        .toString();
  }

  private static Process launch(String program, String... options) throws IOException {
    List<String> words = new ArrayList<>(List.of(built(program), "--until-eof"));
    words.addAll(List.of(options));
    return new ProcessBuilder(words).start();
  }

  /// The next line it writes that contains a text; those before it are passed over.
  public String awaitLine(String text) throws IOException {
    BufferedReader lines = process.orElseThrow().inputReader();
    String line = lines.readLine();
    while (line != null && !line.contains(text)) {
      line = lines.readLine();
    }
    return Optional.ofNullable(line)
        .orElseThrow(() -> new IOException("it ended without saying \"" + text + "\""));
  }

  /// Gives it a line on its standard input.
  public void command(String line) throws IOException {
    OutputStream input = process.orElseThrow().getOutputStream();
    input.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    input.flush();
  }

  /// Sends it a signal by name, such as `USR1`.
  public void signal(String name) throws IOException, InterruptedException {
    String pid = Long.toString(process.orElseThrow().pid());
    int exit = new ProcessBuilder("kill", "-" + name, pid).start().waitFor();
    if (exit != 0) {
      throw new IOException("kill -" + name + " " + pid + " exited with " + exit);
    }
  }

  /// Ends its standard input and returns its exit code.
  public int endInput() throws IOException, InterruptedException {
    process.orElseThrow().getOutputStream().close();
    return awaitExit();
  }

  /// Waits until it has ended and returns its exit code.
  public int awaitExit() throws InterruptedException {
    return process.orElseThrow().waitFor();
  }

  @Override
  public void close() {
    process.ifPresent(running -> running.destroyForcibly().onExit().join());
  }
}
