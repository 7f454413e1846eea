package dev.lull.hardware;

import dev.lull.protocol.Signal;
import dev.lull.protocol.SleeveProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The firmware as a process of its own, behind a pseudo terminal, with a record of its motors.
final class SleeveProgram implements AutoCloseable {
  private final SleeveProcess process;
  private final Path link;
  private final Path record;

  SleeveProgram(Path folder, int motors) throws IOException {
    link = folder.resolve("sleeve");
    record = folder.resolve("record");
    process =
        SleeveProcess.start(
            "--motors",
            Integer.toString(motors),
            "--link",
            link.toString(),
            "--record",
            record.toString());
  }

  /// The link to its port.
  String port() {
    return link.toString();
  }

  /// The level a motor had last, 0..1.
  double level(int motor) throws IOException {
    return Files.readAllLines(record).stream()
        .map(line -> line.split(" "))
        .filter(words -> words.length == 3 && words[1].equals(Integer.toString(motor)))
        .mapToDouble(words -> Double.parseDouble(words[2]))
        .reduce(0, (_, later) -> later);
  }

  /// Pulls the cable and puts it in again: the old port is gone, the link leads to another.
  void replug() throws IOException {
    process.signal(Signal.USR1);
  }

  /// Boots it anew.
  void reboot() throws IOException {
    process.signal(Signal.USR2);
  }

  /// Freezes it: its port stays, and nothing answers.
  void freeze() throws IOException {
    process.signal(Signal.STOP);
  }

  void thaw() throws IOException {
    process.signal(Signal.CONT);
  }

  @Override
  public void close() {
    process.close();
  }
}
