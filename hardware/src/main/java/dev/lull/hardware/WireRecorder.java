package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// Writes down all that passes between a host and its sleeve, for [WireRecording] to read.
///
/// A thread of its own writes the file. Whoever plays the sleeve copies some bytes and never waits
/// for it; when it does not keep up, lines are left out, and the recording says how many.
public final class WireRecorder implements AutoCloseable {
  static final String HEADER = "lull-wire 1";

  private static final VarHandle TIME =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
  private static final int KIND = Long.BYTES;
  private static final int BODY = KIND + 1;
  private static final int SLOTS = 1_024;
  private static final long PAUSE = 20 * MILLI;
  private static final Duration LAST_LINES = Duration.ofSeconds(1);
  private static final int NANO_DIGITS = 9;
  private static final int MICRO_DIGITS = 6;

  private final BufferedWriter file;
  private final Consumer<IOException> onFailure;
  private final LongSupplier clock;
  private final Lane lane = new Lane(SLOTS, BODY + Port.CHUNK);
  private final Thread writer = new Thread(this::write, "lull-wire-recorder");
  private long lost;
  private volatile boolean closing;
  private volatile boolean failed;

  WireRecorder(BufferedWriter file, Consumer<IOException> onFailure, LongSupplier clock) {
    this.file = file;
    this.onFailure = onFailure;
    this.clock = clock;
    writer.setDaemon(true);
  }

  /// Begins a recording.
  ///
  /// @param path a file that is not there yet
  /// @param onFailure is told, once and on another thread, when the file cannot be written any
  ///     more; the sleeve plays on without being recorded
  /// @throws IOException if the file cannot be made, or is there already
  public static WireRecorder to(Path path, Consumer<IOException> onFailure) throws IOException {
    return to(path, onFailure, System::nanoTime);
  }

  static WireRecorder to(Path path, Consumer<IOException> onFailure, LongSupplier clock)
      throws IOException {
    BufferedWriter file = Files.newBufferedWriter(path, StandardOpenOption.CREATE_NEW);
    WireRecorder recorder = new WireRecorder(file, onFailure, clock);
    recorder.writer.start();
    return recorder;
  }

  /// Writes what is left, and ends the recording. Close the sleeve before.
  @Override
  public void close() {
    closing = true;
    LockSupport.unpark(writer);
    try {
      writer.join(LAST_LINES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void opened(String port) {
    byte[] name = port.getBytes(StandardCharsets.UTF_8);
    add(WireEntry.OPEN, name, Math.min(name.length, Port.CHUNK));
  }

  void host(byte[] bytes, int length) {
    add(WireEntry.HOST, bytes, length);
  }

  void sleeve(byte[] bytes, int length) {
    add(WireEntry.SLEEVE, bytes, length);
  }

  private void add(WireEntry kind, byte[] bytes, int length) {
    if (failed) {
      return;
    }
    if (lost > 0) {
      tellLost();
    }
    Slot slot = lost > 0 ? Lane.NONE : lane.toFill();
    if (slot == Lane.NONE) {
      lost++;
      return;
    }
    System.arraycopy(bytes, 0, slot.bytes, BODY, length);
    fill(slot, kind, length);
  }

  private void tellLost() {
    Slot slot = lane.toFill();
    if (slot != Lane.NONE) {
      TIME.set(slot.bytes, BODY, lost);
      fill(slot, WireEntry.LOST, Long.BYTES);
      lost = 0;
    }
  }

  private void fill(Slot slot, WireEntry kind, int length) {
    TIME.set(slot.bytes, 0, clock.getAsLong());
    slot.bytes[KIND] = kind.code();
    slot.length = length;
    lane.filled(slot);
  }

  private void write() {
    try (file) {
      file.write(HEADER + "\n");
      while (!closing) {
        writeAll();
        LockSupport.parkNanos(PAUSE);
      }
      writeAll();
    } catch (IOException e) {
      failed = true;
      onFailure.accept(e);
    }
  }

  private void writeAll() throws IOException {
    Slot slot = lane.toEmpty();
    while (slot != Lane.NONE) {
      file.write(line(slot));
      lane.emptied(slot);
      slot = lane.toEmpty();
    }
    file.flush();
  }

  private static String line(Slot slot) {
    WireEntry kind = WireEntry.of(slot.bytes[KIND]);
    String seconds =
        BigDecimal.valueOf((long) TIME.get(slot.bytes, 0), NANO_DIGITS)
            .setScale(MICRO_DIGITS, RoundingMode.FLOOR)
            .toPlainString();
    return "%s %s %s\n".formatted(seconds, kind.word(), body(kind, slot));
  }

  private static String body(WireEntry kind, Slot slot) {
    return switch (kind) {
      case OPEN -> new String(slot.bytes, BODY, slot.length, StandardCharsets.UTF_8);
      case HOST, SLEEVE -> HexFormat.of().formatHex(slot.bytes, BODY, BODY + slot.length);
      case LOST -> Long.toString((long) TIME.get(slot.bytes, BODY));
    };
  }
}
