package dev.lull.protocol;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The program `lull-proxy`, a bad line before a sleeve, started for one test; it ends with this
/// process at the latest.
public final class ProxyProcess implements AutoCloseable {

  /// What it did, each way.
  public record Counts(NoiseCounts towardDevice, NoiseCounts towardHost) {}

  /// No process at all.
  public static final ProxyProcess NONE = new ProxyProcess(Optional.empty());

  private final Optional<Program> program;

  private ProxyProcess(Optional<Program> program) {
    this.program = program;
  }

  /// Starts it and waits until it is ready.
  ///
  /// @param sleeve the port of the sleeve
  /// @param link where the host finds its end
  public static ProxyProcess start(Path sleeve, Path link, NoiseSettings noise) throws IOException {
    List<String> options =
        new ArrayList<>(List.of("--to", sleeve.toString(), "--link", link.toString()));
    options.addAll(noise.options());
    return new ProxyProcess(Optional.of(Program.start("lull-proxy", "proxy ready on ", options)));
  }

  /// Cuts the line both ways and returns when that was, as [System#nanoTime()] tells it.
  public long cut() throws IOException {
    return turn(Signal.USR1, " cut");
  }

  /// Mends the line and returns when that was, as [System#nanoTime()] tells it.
  public long mend() throws IOException {
    return turn(Signal.USR2, " mended");
  }

  private long turn(Signal signal, String word) throws IOException {
    program.orElseThrow().signal(signal);
    program.orElseThrow().awaitLine("toward device" + word);
    String line = program.orElseThrow().awaitLine("toward host" + word);
    String seconds = line.substring(0, line.indexOf(' '));
    return 1000 * Long.parseLong(seconds.replace(".", ""));
  }

  /// Ends it and returns what it did.
  public Counts end() throws IOException, InterruptedException {
    Program proxy = program.orElseThrow();
    proxy.endInput();
    NoiseCounts towardDevice = NoiseCounts.of(proxy.awaitLine("toward device: "));
    NoiseCounts towardHost = NoiseCounts.of(proxy.awaitLine("toward host: "));
    proxy.awaitExit();
    return new Counts(towardDevice, towardHost);
  }

  /// Waits until it has ended and returns its exit code.
  public int awaitExit() throws InterruptedException {
    return program.orElseThrow().awaitExit();
  }

  @Override
  public void close() {
    program.ifPresent(Program::close);
  }
}
