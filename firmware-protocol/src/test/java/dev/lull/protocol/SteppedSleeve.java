package dev.lull.protocol;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/// The firmware itself, for tests: a sleeve in memory that lives in the virtual time it is
/// given.
///
/// One tick is a microsecond. Step it about every millisecond, as a port does. Its methods
/// allocate nothing. Any thread may use it, one at a time.
@SuppressWarnings("restricted") // it calls the firmware, which is native code
public final class SteppedSleeve implements AutoCloseable {

  /// A motor's full drive, in the unit of [#level].
  public static final int FULL = Protocol.MAX_LEVEL * 256;

  private static final int EXCHANGE_BYTES = 4096;
  private static final SymbolLookup LIBRARY =
      SymbolLookup.libraryLookup(
          Path.of(
              System.getProperty("lull.home"), "firmware-protocol/target/firmware/liblull-core.so"),
          Arena.global());
  private static final MethodHandle SIZE = handle("size", FunctionDescriptor.of(JAVA_INT));
  private static final MethodHandle BOOT =
      command("boot", ADDRESS, JAVA_BYTE, JAVA_INT, JAVA_BYTE, JAVA_INT);
  private static final MethodHandle RECEIVE =
      command("receive", ADDRESS, ADDRESS, JAVA_INT, JAVA_INT);
  private static final MethodHandle STEP = command("step", ADDRESS, JAVA_INT);
  private static final MethodHandle SENSE =
      command("sense", ADDRESS, JAVA_SHORT, JAVA_SHORT, JAVA_BYTE);
  private static final MethodHandle FREEZE = command("freeze", ADDRESS);
  private static final MethodHandle TAKE =
      handle("take", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
  private static final MethodHandle LEVEL =
      handle("level", FunctionDescriptor.of(JAVA_SHORT, ADDRESS, JAVA_BYTE));
  private static final MethodHandle STATE =
      handle("state", FunctionDescriptor.of(JAVA_BYTE, ADDRESS));
  private static final MethodHandle REASON =
      handle("reason", FunctionDescriptor.of(JAVA_BYTE, ADDRESS));

  private static final MethodHandle FAULTS =
      handle("faults", FunctionDescriptor.of(JAVA_BYTE, ADDRESS));

  private final Arena arena = Arena.ofShared();
  private final MemorySegment sleeve;
  private final MemorySegment exchange = arena.allocate(EXCHANGE_BYTES);
  private final int motors;
  private int boot = 1;

  /// A sleeve that boots at a tick.
  ///
  /// @param motors how many motors it has, 1..64
  /// @param firstTick its clock as it boots
  public SteppedSleeve(int motors, int firstTick) {
    Ranges.check("motors", motors, 1, Protocol.MAX_MOTORS);
    this.motors = motors;
    sleeve = arena.allocate(size(), Long.BYTES);
    boot(firstTick, EndReason.BOOT);
  }

  /// The library is loaded on first use; this tells how many bytes one sleeve takes.
  public static int size() {
    try {
      return (int) SIZE.invokeExact();
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  /// Boots it anew: another boot id, no session, everything forgotten.
  public void reboot(int tick) {
    reboot(tick, EndReason.BOOT);
  }

  /// The same, and why: BOOT, WATCHDOG or BROWN_OUT.
  public void reboot(int tick, EndReason reason) {
    boot++;
    boot(tick, reason);
  }

  /// What its sensors say from now on; it has all of them.
  ///
  /// @param temperature in tenths of a kelvin, 0 for no sensible reading; 3032 at first
  /// @param supply in millivolts, 0 likewise; 5000 at first
  /// @param button whether its stop button is being pressed
  public void sense(int temperature, int supply, boolean button) {
    try {
      SENSE.invokeExact(sleeve, (short) temperature, (short) supply, (byte) (button ? 1 : 0));
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  /// Lets its sensors say nothing any more, until [#sense].
  public void freezeSensors() {
    try {
      FREEZE.invokeExact(sleeve);
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  /// Lets it receive bytes from the host at a tick.
  public void receive(byte[] bytes, int offset, int length, int tick) {
    Ranges.check("length", length, 0, EXCHANGE_BYTES);
    MemorySegment.copy(bytes, offset, exchange, JAVA_BYTE, 0, length);
    try {
      RECEIVE.invokeExact(sleeve, exchange, length, tick);
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  /// Lets time pass up to a tick.
  public void step(int tick) {
    try {
      STEP.invokeExact(sleeve, tick);
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  /// Takes bytes it has to say to the host, as many as fit, and returns how many.
  public int take(byte[] into) {
    int room = Math.min(into.length, EXCHANGE_BYTES);
    try {
      int count = (int) TAKE.invokeExact(sleeve, exchange, room);
      MemorySegment.copy(exchange, JAVA_BYTE, 0, into, 0, count);
      return count;
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  /// What a motor is driven with, as of the last step or message: 0..[#FULL].
  public int level(int motor) {
    try {
      return Short.toUnsignedInt((short) LEVEL.invokeExact(sleeve, (byte) motor));
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  /// Whether no motor is driven.
  public boolean isAtRest() {
    for (int motor = 0; motor < motors; motor++) {
      if (level(motor) != 0) {
        return false;
      }
    }
    return true;
  }

  /// What it is doing.
  public SleeveState state() {
    try {
      return SleeveState.of((byte) STATE.invokeExact(sleeve)).orElseThrow();
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  /// Why its last session ended.
  public EndReason reason() {
    try {
      return EndReason.of((byte) REASON.invokeExact(sleeve)).orElseThrow();
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  /// The bits of its faults; see [Fault].
  public int faults() {
    try {
      return Byte.toUnsignedInt((byte) FAULTS.invokeExact(sleeve));
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  /// The boot id it has now.
  public int bootId() {
    return boot;
  }

  /// How many motors it has.
  public int motors() {
    return motors;
  }

  @Override
  public void close() {
    arena.close();
  }

  private void boot(int tick, EndReason reason) {
    try {
      BOOT.invokeExact(sleeve, (byte) motors, boot, (byte) reason.code(), tick);
    } catch (Throwable e) {
      throw failed(e);
    }
  }

  private static MethodHandle command(String name, MemoryLayout... arguments) {
    return handle(name, FunctionDescriptor.ofVoid(arguments));
  }

  private static MethodHandle handle(String name, FunctionDescriptor descriptor) {
    return Linker.nativeLinker()
        .downcallHandle(LIBRARY.findOrThrow("lull_stepped_" + name), descriptor);
  }

  private static IllegalStateException failed(Throwable cause) {
    return new IllegalStateException("calling the firmware failed", cause);
  }
}
