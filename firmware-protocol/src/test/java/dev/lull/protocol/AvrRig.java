package dev.lull.protocol;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A chip with the firmware, a host at the other end of its line, and the record of its pins.
final class AvrRig implements AutoCloseable {

  private final AvrChip chip;
  private final Path record;
  private final SleeveProcess process;
  private final AvrHost host;

  private AvrRig(AvrChip chip, Path record, SleeveProcess process, AvrHost host) {
    this.chip = chip;
    this.record = record;
    this.process = process;
    this.host = host;
  }

  /// Starts a variant of the firmware, such as `-ntc`, in a folder for its files.
  static AvrRig start(AvrChip chip, String variant, Path folder) throws IOException {
    Path link = folder.resolve("sleeve");
    Path record = folder.resolve("record");
    List<String> words = new ArrayList<>(chip.options(variant));
    words.addAll(List.of("--link", link.toString(), "--record", record.toString()));
    words.addAll(List.of("--commits", "--heard"));
    SleeveProcess process = SleeveProcess.startAvr(words.toArray(String[]::new));
    return new AvrRig(chip, record, process, new AvrHost(link));
  }

  AvrHost host() {
    return host;
  }

  /// Does something to the chip and returns when.
  long command(String line) throws IOException {
    long now = System.nanoTime();
    process.command(line);
    return now;
  }

  /// What a motor's pin did until now.
  PinRecord pin(int motor) throws IOException {
    return PinRecord.of(record, motor);
  }

  List<PinRecord> pins() throws IOException {
    List<PinRecord> pins = new ArrayList<>();
    for (int motor = 0; motor < chip.motors(); motor++) {
      pins.add(pin(motor));
    }
    return pins;
  }

  Commits commits() throws IOException {
    return Commits.of(record);
  }

  /// How many bytes came for which the receiver had no room.
  long lost() throws IOException {
    return Files.readAllLines(record).stream().filter(line -> line.contains(" lost ")).count();
  }

  int[] all(int level) {
    return IntStream.range(0, chip.motors()).map(_ -> level).toArray();
  }

  /// Arms it and brings all motors to 200, for two seconds if the lease allows; returns when it
  /// was last renewed.
  long driveAll() throws IOException {
    host.armed(1);
    int rise = host.tick() + 50 * AvrChip.TICKS_PER_MILLI;
    host.frame(rise, all(200));
    long said = System.nanoTime();
    host.frame(rise + 1900 * AvrChip.TICKS_PER_MILLI, all(200));
    host.await(rise);
    return said;
  }

  /// Ends it, and returns how many bytes of its stack were never used.
  int end() throws IOException, InterruptedException {
    host.close();
    process.endInput();
    String last = Arrays.asList(Files.readString(record).split("\n")).getLast();
    return Integer.parseInt(last.substring(last.indexOf("stack ") + "stack ".length()));
  }

  @Override
  public void close() throws IOException {
    host.close();
    process.close();
  }
}
