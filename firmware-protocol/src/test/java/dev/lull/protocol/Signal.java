package dev.lull.protocol;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;

/// What Linux can send to a process, at once and without a program in between.
public enum Signal {
  KILL(9),
  USR1(10),
  USR2(12),
  TERM(15),
  CONT(18),
  STOP(19);

  private static final MethodHandle SEND = send();

  private static final int NOTHING = 0;

  private final int number;

  Signal(int number) {
    this.number = number;
  }

  /// The first call takes long; whoever counts the time from a signal on makes it beforehand.
  public static void getReady() {
    call((int) ProcessHandle.current().pid(), NOTHING);
  }

  /// Sends it to one process.
  public void to(long pid) throws IOException {
    if (call((int) pid, number) != 0) {
      throw new IOException("there is no process %d to send %s to".formatted(pid, this));
    }
  }

  private static int call(int pid, int number) {
    try {
      return (int) SEND.invokeExact(pid, number);
    } catch (Throwable e) {
      throw new IllegalStateException("kill could not be called", e);
    }
  }

  @SuppressWarnings("restricted") // it calls the system, which is native code
  private static MethodHandle send() {
    Linker linker = Linker.nativeLinker();
    return linker.downcallHandle(
        linker.defaultLookup().findOrThrow("kill"),
        FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));
  }
}
