package dev.lull.hardware;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The firmware as a process of its own, behind a pseudo terminal; it ends when this does.
final class SleeveProgram implements AutoCloseable {
  private static final Path PROGRAM =
      Path.of(System.getProperty("lull.home"), "firmware-protocol/target/firmware/lull-sleeve");

  private final Process process;
  private final Path link;
  private final Path record;

  SleeveProgram(Path folder, int motors) {
    link = folder.resolve("sleeve");
    record = folder.resolve("record");
    try {
      process =
          new ProcessBuilder(
                  PROGRAM.toString(),
                  "--until-eof",
                  "--motors",
                  Integer.toString(motors),
                  "--link",
                  link.toString(),
                  "--record",
                  record.toString())
              .redirectErrorStream(true)
              .start();
      awaitReady();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The link to its port.
  String port() {
    return link.toString();
  }

  /// What it wrote down: one line for each change of a motor or of its state.
  List<String> record() {
    try {
      return Files.readAllLines(record);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The level a motor had last, 0..1.
  double level(int motor) {
    return record().stream()
        .map(line -> line.split(" "))
        .filter(words -> words.length == 3 && words[1].equals(Integer.toString(motor)))
        .mapToDouble(words -> Double.parseDouble(words[2]))
        .reduce(0, (_, later) -> later);
  }

  /// Pulls the cable and puts it in again: the old port is gone, the link leads to another.
  void replug() {
    signal("USR1");
  }

  /// Boots it anew.
  void reboot() {
    signal("USR2");
  }

  /// Freezes it: its port stays, and nothing answers.
  void freeze() {
    signal("STOP");
  }

  void thaw() {
    signal("CONT");
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private void awaitReady() throws IOException {
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = said.readLine();
    if (line == null || !line.startsWith("sleeve ready")) {
      throw new IllegalStateException(PROGRAM + " said: " + line);
    }
  }

  private void signal(String name) {
    try {
      new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
