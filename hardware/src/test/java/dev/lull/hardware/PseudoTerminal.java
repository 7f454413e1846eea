package dev.lull.hardware;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.locks.LockSupport;

/// A serial port of this machine with a device of the test's own behind it: one that never says
/// anything, or one that babbles as fast as the port takes it.
public final class PseudoTerminal implements AutoCloseable {
  private static final Linker LINKER = Linker.nativeLinker();
  private static final MethodHandle OPEN = function("posix_openpt", JAVA_INT, JAVA_INT);
  private static final MethodHandle GRANT = function("grantpt", JAVA_INT, JAVA_INT);
  private static final MethodHandle UNLOCK = function("unlockpt", JAVA_INT, JAVA_INT);
  private static final MethodHandle NAME =
      function("ptsname_r", JAVA_INT, JAVA_INT, ADDRESS, JAVA_LONG);
  private static final MethodHandle WRITE =
      function("write", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG);
  private static final MethodHandle CLOSE = function("close", JAVA_INT, JAVA_INT);

  /// O_RDWR | O_NOCTTY | O_NONBLOCK
  private static final int FLAGS = 0x2 | 0x100 | 0x800;

  private static final int LONGEST_NAME = 64;
  private static final long PAUSE = 100_000;

  private final int device;
  private final String port;
  private final Thread babbler;
  private volatile boolean closing;

  private PseudoTerminal(String babble) throws Throwable {
    device = (int) OPEN.invokeExact(FLAGS);
    if (device < 0 || (int) GRANT.invokeExact(device) < 0 || (int) UNLOCK.invokeExact(device) < 0) {
      throw new IllegalStateException("there is no pseudo terminal to be had");
    }
    port = name(device);
    babbler = Thread.ofPlatform().daemon().unstarted(() -> babble(babble));
  }

  /// A device that says nothing.
  public static PseudoTerminal mute() throws Throwable {
    return new PseudoTerminal("");
  }

  /// A device that says this, again and again.
  public static PseudoTerminal babbling(String words) throws Throwable {
    var babbling = new PseudoTerminal(words);
    babbling.babbler.start();
    return babbling;
  }

  /// Where it can be reached.
  public String port() {
    return port;
  }

  @Override
  public void close() {
    closing = true;
    try {
      babbler.join();
      int _ = (int) CLOSE.invokeExact(device);
    } catch (Throwable impossible) {
      throw new AssertionError(impossible);
    }
  }

  private void babble(String words) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment bytes = arena.allocateFrom(words);
      while (!closing) {
        long written = (long) WRITE.invokeExact(device, bytes, bytes.byteSize() - 1);
        if (written <= 0) {
          LockSupport.parkNanos(PAUSE);
        }
      }
    } catch (Throwable impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static String name(int device) throws Throwable {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment name = arena.allocate(LONGEST_NAME);
      int failed = (int) NAME.invokeExact(device, name, (long) LONGEST_NAME);
      if (failed != 0) {
        throw new IllegalStateException("the pseudo terminal has no name");
      }
      return name.getString(0);
    }
  }

  @SuppressWarnings("restricted") // These functions of the C library do what they are known to do.
  private static MethodHandle function(
      String name, MemoryLayout result, MemoryLayout... arguments) {
    return LINKER.downcallHandle(
        LINKER.defaultLookup().find(name).orElseThrow(), FunctionDescriptor.of(result, arguments));
  }
}
