package dev.lull.hardware;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Another program, which keeps every processor of this machine busy. It ends with this one at the
/// latest.
final class BusyMachine implements AutoCloseable {
  private static final String READY = "busy";

  private final Process process;

  private BusyMachine(Process process) {
    this.process = process;
  }

  static BusyMachine start() throws Exception {
    String java = ProcessHandle.current().info().command().orElseThrow();
    Path classes =
        Path.of(BusyMachine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Process process =
        new ProcessBuilder(
                java, "-XX:+UseSerialGC", "-cp", classes.toString(), BusyMachine.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = Optional.ofNullable(process.inputReader().readLine()).orElse("");
    if (!said.equals(READY)) {
      throw new IOException("the program that keeps the machine busy did not start: " + said);
    }
    return new BusyMachine(process);
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }

  /// The other program: it works, and produces nothing, until its standard input ends.
  public static void main(String[] words) throws IOException {
    for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
      Thread worker = new Thread(BusyMachine::work);
      worker.setDaemon(true);
      worker.start();
    }
    System.out.println(READY);
    while (System.in.read() >= 0) {
      // Nothing is asked of it but to end.
    }
  }

  private static void work() {
    long state = 1;
    while (state != 0) {
      // A generator of random numbers with a period of 2^64 (Knuth's MMIX).
      state = state * 6364136223846793005L + 1442695040888963407L;
    }
  }
}
