package dev.lull.protocol;

import java.io.IOException;
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

  private static final String READY = "sleeve ready on ";

  private final Optional<Program> program;

  private SleeveProcess(Optional<Program> program) {
    this.program = program;
  }

  /// Starts it and waits until it is ready.
  public static SleeveProcess start(String... options) throws IOException {
    return started("lull-sleeve", List.of(options));
  }

  /// Starts the firmware of the Arduino Uno on a simulated chip and waits until it is ready.
  public static SleeveProcess startUno(String... options) throws IOException {
    List<String> words = new ArrayList<>(AvrChip.UNO.options(""));
    words.addAll(List.of(options));
    return startAvr(words.toArray(String[]::new));
  }

  /// Starts the firmware of a microcontroller on a simulated chip and waits until it is ready.
  static SleeveProcess startAvr(String... options) throws IOException {
    return started("lull-avr-rig", List.of(options));
  }

  private static SleeveProcess started(String name, List<String> options) throws IOException {
    return new SleeveProcess(Optional.of(Program.start(name, READY, options)));
  }

  /// Starts it with options that it must refuse.
  public static Refusal refusal(String... options) throws IOException, InterruptedException {
    Program.End end = Program.run("lull-sleeve", List.of(options));
    return new Refusal(end.exit(), end.complaint());
  }

  /// The next line it writes that contains a text; those before it are passed over.
  public String awaitLine(String text) throws IOException {
    return program.orElseThrow().awaitLine(text);
  }

  /// Gives it a line on its standard input.
  public void command(String line) throws IOException {
    program.orElseThrow().say(line);
  }

  /// Sends it a signal.
  public void signal(Signal signal) throws IOException {
    program.orElseThrow().signal(signal);
  }

  /// Ends its standard input and returns its exit code.
  public int endInput() throws IOException, InterruptedException {
    program.orElseThrow().endInput();
    return awaitExit();
  }

  /// Waits until it has ended and returns its exit code.
  public int awaitExit() throws InterruptedException {
    return program.orElseThrow().awaitExit();
  }

  @Override
  public void close() {
    program.ifPresent(Program::close);
  }
}
