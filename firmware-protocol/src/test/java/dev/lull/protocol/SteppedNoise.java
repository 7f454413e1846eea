package dev.lull.protocol;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/// The noise of `lull-proxy` itself, one way, for tests: a bad line in memory that lives in the
/// virtual time it is given, in microseconds.
///
/// The same bytes through the same settings come out the same as from the program, in whatever
/// portions they went in. Its methods allocate nothing, [#counts] excepted. Any thread may use it,
/// one at a time.
public final class SteppedNoise implements AutoCloseable {

  private static final int EXCHANGE_BYTES = 4096;
  private static final int COUNTS = 8;
  private static final MethodHandle SIZE =
      CoreLibrary.handle("noise_size", FunctionDescriptor.of(JAVA_INT));
  private static final MethodHandle INIT =
      CoreLibrary.handle(
          "noise_init",
          FunctionDescriptor.ofVoid(
              ADDRESS,
              JAVA_INT,
              JAVA_BYTE,
              JAVA_DOUBLE,
              JAVA_DOUBLE,
              JAVA_DOUBLE,
              JAVA_DOUBLE,
              JAVA_LONG,
              JAVA_LONG));
  private static final MethodHandle PUT = exchange("noise_put");
  private static final MethodHandle TAKE = exchange("noise_take");
  private static final MethodHandle CUT =
      CoreLibrary.handle("noise_cut", FunctionDescriptor.ofVoid(ADDRESS));
  private static final MethodHandle MEND =
      CoreLibrary.handle("noise_mend", FunctionDescriptor.ofVoid(ADDRESS));
  private static final MethodHandle COUNT =
      CoreLibrary.handle("noise_counts", FunctionDescriptor.ofVoid(ADDRESS, ADDRESS));

  private final Arena arena = Arena.ofShared();
  private final MemorySegment noise;
  private final MemorySegment exchange = arena.allocate(EXCHANGE_BYTES, Long.BYTES);

  private SteppedNoise(NoiseSettings settings, int way) {
    try {
      noise = arena.allocate((int) SIZE.invokeExact(), Long.BYTES);
      INIT.invokeExact(
          noise,
          settings.seed(),
          (byte) way,
          settings.corrupt(),
          settings.drop(),
          settings.twice(),
          settings.swap(),
          1000L * settings.delayMillis(),
          1000L * settings.jitterMillis());
    } catch (Throwable e) {
      throw CoreLibrary.failed(e);
    }
  }

  /// The way from the host to the sleeve.
  public static SteppedNoise towardDevice(NoiseSettings settings) {
    return new SteppedNoise(settings, 0);
  }

  /// The way from the sleeve to the host.
  public static SteppedNoise towardHost(NoiseSettings settings) {
    return new SteppedNoise(settings, 1);
  }

  /// Puts bytes in and returns how many there was room for.
  public int put(byte[] bytes, int offset, int length, long nowMicros) {
    Ranges.check("length", length, 0, EXCHANGE_BYTES);
    MemorySegment.copy(bytes, offset, exchange, JAVA_BYTE, 0, length);
    try {
      return (int) PUT.invokeExact(noise, exchange, length, nowMicros);
    } catch (Throwable e) {
      throw CoreLibrary.failed(e);
    }
  }

  /// Takes the bytes that are due, as many as fit, and returns how many.
  public int take(byte[] into, long nowMicros) {
    int room = Math.min(into.length, EXCHANGE_BYTES);
    try {
      int count = (int) TAKE.invokeExact(noise, exchange, room, nowMicros);
      MemorySegment.copy(exchange, JAVA_BYTE, 0, into, 0, count);
      return count;
    } catch (Throwable e) {
      throw CoreLibrary.failed(e);
    }
  }

  /// From now on nothing passes, and what is on its way is lost.
  public void cut() {
    command(CUT);
  }

  /// From now on what is put in passes again.
  public void mend() {
    command(MEND);
  }

  /// What it has done.
  public NoiseCounts counts() {
    try {
      COUNT.invokeExact(noise, exchange);
    } catch (Throwable e) {
      throw CoreLibrary.failed(e);
    }
    long[] counts = exchange.asSlice(0, COUNTS * Long.BYTES).toArray(JAVA_LONG);
    return new NoiseCounts(
        counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6], counts[7]);
  }

  @Override
  public void close() {
    arena.close();
  }

  private void command(MethodHandle handle) {
    try {
      handle.invokeExact(noise);
    } catch (Throwable e) {
      throw CoreLibrary.failed(e);
    }
  }

  private static MethodHandle exchange(String name) {
    return CoreLibrary.handle(
        name, FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, JAVA_LONG));
  }
}
