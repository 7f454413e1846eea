package dev.lull.controller.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/// The real firmware, built for this machine, behind a pseudo terminal: a sleeve to be controlled
/// like one on a cable. It ends with this process, however this process ends.
public final class FirmwareSleeve implements AutoCloseable {
  private static final long LONGEST_START_SECONDS = 5;
  private static final long LONGEST_END_SECONDS = 1;

  private final Process process;
  private final Levels levels;
  private final Consumer<RecordLine> listener;
  private final CompletableFuture<String> port = new CompletableFuture<>();

  private FirmwareSleeve(Process process, int motors, Consumer<RecordLine> listener) {
    this.process = process;
    this.levels = new Levels(motors);
    this.listener = listener;
  }

  /// Starts one and waits until it is ready.
  ///
  /// @param program  the built firmware
  /// @param options  more of the program's own options, such as `--link`
  /// @param listener is given every line of the record, on a thread of its own
  /// @throws IOException with a sentence for the user, if it cannot be started
  public static FirmwareSleeve start(
      Path program, int motors, List<String> options, Consumer<RecordLine> listener)
      throws IOException {
    if (!Files.isExecutable(program)) {
      throw new IOException(
          "The firmware is not built: there is no program at %s. Run \"make build\"."
              .formatted(program));
    }
    List<String> command = new ArrayList<>(List.of(program.toString(), "--until-eof"));
    command.addAll(List.of("--motors", Integer.toString(motors), "--record", "-"));
    command.addAll(options);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var sleeve = new FirmwareSleeve(process, motors, listener);
    Thread.ofPlatform().daemon().name("record").start(sleeve::follow);
    sleeve.awaitReady();
    return sleeve;
  }

  /// The path of its port.
  public String port() {
    return port.join();
  }

  public Levels levels() {
    return levels;
  }

  public ProcessHandle process() {
    return process.toHandle();
  }

  /// Does something to it, such as `button pressed`; docs/protocol.md has the list.
  public void does(String what) throws IOException {
    Writer commands = process.outputWriter();
    commands.write(what + "\n");
    commands.flush();
  }

  /// Ends the program and waits until it is gone.
  @Override
  public void close() {
    process.destroy();
    process.onExit().completeOnTimeout(process, LONGEST_END_SECONDS, TimeUnit.SECONDS).join();
    process.destroyForcibly();
  }

  private void awaitReady() throws IOException {
    try {
      port.get(LONGEST_START_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException failed) {
      process.destroy();
      throw new IOException(
          "The firmware did not start: " + failed.getCause().getMessage() + ".", failed);
    } catch (TimeoutException silent) {
      process.destroy();
      throw new IOException(
          "The firmware did not say within %d s that it is ready.".formatted(LONGEST_START_SECONDS),
          silent);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while the firmware was starting.", hurried);
    }
  }

  private void follow() {
    try (BufferedReader lines = process.inputReader()) {
      lines.lines().map(RecordLine::parse).forEach(this::take);
      port.completeExceptionally(new IOException("it ended with status " + process.waitFor()));
    } catch (IOException | UncheckedIOException ended) {
      port.completeExceptionally(ended);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private void take(RecordLine line) {
    switch (line) {
      case RecordLine.Level(_, int motor, float level) -> levels.set(motor, level);
      case RecordLine.Ready(String path) -> port.complete(path);
      case RecordLine.State _, RecordLine.Other _ -> {}
    }
    listener.accept(line);
  }
}
