package dev.lull.hardware;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.locks.LockSupport;

/// A serial port of this machine with a device of the test's own behind it: one that says what the
/// test says, or one that babbles as fast as the port takes it.
public final class PseudoTerminal implements AutoCloseable {
  private static final Linker LINKER = Linker.nativeLinker();
  private static final MethodHandle OPEN = function("posix_openpt", JAVA_INT, JAVA_INT);
  private static final MethodHandle GRANT = function("grantpt", JAVA_INT, JAVA_INT);
  private static final MethodHandle UNLOCK = function("unlockpt", JAVA_INT, JAVA_INT);
  private static final MethodHandle NAME =
      function("ptsname_r", JAVA_INT, JAVA_INT, ADDRESS, JAVA_LONG);
  private static final MethodHandle READ =
      function("read", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG);
  private static final MethodHandle WRITE =
      function("write", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG);
  private static final MethodHandle GET_SETTINGS =
      function("tcgetattr", JAVA_INT, JAVA_INT, ADDRESS);
  private static final MethodHandle MAKE_RAW =
      function("cfmakeraw", FunctionDescriptor.ofVoid(ADDRESS));
  private static final MethodHandle SET_SETTINGS =
      function("tcsetattr", JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS);
  private static final MethodHandle CLOSE = function("close", JAVA_INT, JAVA_INT);

  /// O_RDWR | O_NOCTTY
  private static final int WAITING = 0x2 | 0x100;

  /// The same with O_NONBLOCK.
  private static final int HURRIED = WAITING | 0x800;

  private static final int LONGEST_NAME = 64;

  /// More than a struct termios has, in bytes.
  private static final int MOST_SETTINGS = 256;

  private static final int MOST_AT_ONCE = 4_096;
  private static final long PAUSE = 100_000;

  private final int device;
  private final String port;
  private final Thread babbler;
  private final MemorySegment heard = Arena.ofAuto().allocate(MOST_AT_ONCE);
  private final MemorySegment said = Arena.ofAuto().allocate(MOST_AT_ONCE);
  private volatile boolean closing;

  private PseudoTerminal(int flags, String babble) throws Throwable {
    device = (int) OPEN.invokeExact(flags);
    if (device < 0 || (int) GRANT.invokeExact(device) < 0 || (int) UNLOCK.invokeExact(device) < 0) {
      throw new IllegalStateException("there is no pseudo terminal to be had");
    }
    port = name(device);
    makeRaw(device);
    babbler = Thread.ofPlatform().daemon().unstarted(() -> babble(babble));
  }

  /// A device that says nothing of its own.
  public static PseudoTerminal mute() throws Throwable {
    return new PseudoTerminal(WAITING, "");
  }

  /// A device that says this, again and again.
  public static PseudoTerminal babbling(String words) throws Throwable {
    var babbling = new PseudoTerminal(HURRIED, words);
    babbling.babbler.start();
    return babbling;
  }

  /// Waits for what the host says next. One thread at a time.
  ///
  /// @return how many bytes came; less than 1 if nobody has the port open any more
  public int hear(byte[] into) {
    try {
      int most = Math.min(into.length, MOST_AT_ONCE);
      int count = (int) (long) READ.invokeExact(device, heard, (long) most);
      MemorySegment.copy(heard, JAVA_BYTE, 0, into, 0, Math.max(0, count));
      return count;
    } catch (Throwable impossible) {
      throw new AssertionError(impossible);
    }
  }

  /// Says something to the host. One thread at a time.
  ///
  /// @param length how many of the bytes, at most 4096
  public void say(byte[] bytes, int length) {
    try {
      MemorySegment.copy(bytes, 0, said, JAVA_BYTE, 0, length);
      long _ = (long) WRITE.invokeExact(device, said, (long) length);
    } catch (Throwable impossible) {
      throw new AssertionError(impossible);
    }
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

  /// Otherwise it would say back to the device what that says before a host has come.
  private static void makeRaw(int device) throws Throwable {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment settings = arena.allocate(MOST_SETTINGS);
      int read = (int) GET_SETTINGS.invokeExact(device, settings);
      MAKE_RAW.invokeExact(settings);
      int set = (int) SET_SETTINGS.invokeExact(device, 0, settings);
      if (read != 0 || set != 0) {
        throw new IllegalStateException("the pseudo terminal is no terminal");
      }
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

  private static MethodHandle function(
      String name, MemoryLayout result, MemoryLayout... arguments) {
    return function(name, FunctionDescriptor.of(result, arguments));
  }

  @SuppressWarnings("restricted") // These functions of the C library do what they are known to do.
  private static MethodHandle function(String name, FunctionDescriptor descriptor) {
    return LINKER.downcallHandle(LINKER.defaultLookup().find(name).orElseThrow(), descriptor);
  }
}
