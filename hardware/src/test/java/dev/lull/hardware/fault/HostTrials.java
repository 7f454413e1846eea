package dev.lull.hardware.fault;

import dev.lull.protocol.Program;
import dev.lull.protocol.Signal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/// Sleeves whose host is a process of its own, which is killed, stands still, or is told another
/// time of day.
final class HostTrials implements AutoCloseable {
  private static final long MILLI = 1_000_000;
  private static final long TURN = 2 * MILLI;
  private static final long PATIENCE = 30_000 * MILLI;
  private static final long WATCHED = 550 * MILLI;
  private static final long SHORTER_THAN_LEASE = 250 * MILLI;
  private static final long RISEN = 300 * MILLI;
  private static final double FELT = 0.01;
  private static final long HOUR_MILLIS = 3_600_000;
  private static final long COUNTED = 1_300 * MILLI;
  private static final int LEAST_PLAYED = 200;
  private static final int MOST_PLAYED = 600;

  /// A sleeve and what its record tells.
  private record Watched(Firmware firmware, Program program, Path port, Witness witness) {
    void listen() throws IOException {
      for (var line = program.nextLine(); line.isPresent(); line = program.nextLine()) {
        firmware.tell(witness, line.get());
      }
    }

    /// How far off any motor was at most, of full drive.
    double farthest() {
      return witness.felt().stream()
          .mapToDouble(it -> Waves.off(it.level(), it.nanos(), firmware.vague, it.motor()))
          .max()
          .orElse(1);
    }
  }

  /// Something that is waited for.
  private interface Check {
    boolean isSo() throws IOException;
  }

  private final List<Watched> sleeves = new ArrayList<>();
  private final Tally tally;
  private final long horizon;
  private final Random random;
  private Optional<Program> host = Optional.empty();

  /// @param number how many sleeves
  /// @param horizon how many nanos ahead the host plays
  HostTrials(Firmware firmware, Path folder, int number, long horizon, Tally tally, long seed)
      throws IOException {
    this.tally = tally;
    this.horizon = horizon;
    random = new Random(seed);
    Signal.getReady();
    for (int i = 0; i < number; i++) {
      Path port = folder.resolve("hosted-sleeve-" + i);
      sleeves.add(new Watched(firmware, firmware.start(port), port, new Witness()));
    }
  }

  /// Kills the host while it plays, and starts another one, which must not play by itself.
  void kill() throws IOException {
    startHost(Map.of());
    startToPlay();
    long killed = System.nanoTime();
    endHost();
    pump(WATCHED);
    startHost(Map.of());
    sleeves.forEach(it -> tally.add("7", "host killed, and started again", silence(it, killed)));
    endHost();
  }

  /// Has the host stand still while it plays.
  ///
  /// @param row of the list of faults
  void freeze(String row, long nanos) throws IOException {
    startToPlay();
    long frozen = System.nanoTime();
    stop(nanos);
    pump(WATCHED);
    String words = "host stands still for %d ms".formatted(nanos / MILLI);
    sleeves.forEach(it -> tally.add(row, words, silence(it, frozen)));
    if (!links().startsWith("links 0 ")) {
      tally.wrong(words + ": armed again, and nobody did");
    }
  }

  /// Has the host stand still for less than the lease: the session goes on, and what was missed is
  /// not made up for.
  void stall(long nanos) throws IOException {
    startToPlay();
    long stopped = stop(nanos);
    pump(WATCHED);
    if (stopped < SHORTER_THAN_LEASE && !links().startsWith("links " + sleeves.size() + " ")) {
      tally.wrong("a pause of %d ms ended a session".formatted(nanos / MILLI));
    }
    stopPlaying();
  }

  /// How many frames the host has counted as late.
  long late() throws IOException {
    pump(COUNTED);
    String line = links();
    return Long.parseLong(line.substring(line.lastIndexOf(' ') + 1));
  }

  /// Steps the host's wall clock while it plays, and gives on how many sleeves a motor was off what
  /// was to be felt: because of that, or because this machine held up somebody.
  ///
  /// @param file what libfaketime reads the time from
  /// @param hours how far off the clock is from now on; as before, and it does not step
  long feelWallClock(Path file, int hours) throws IOException {
    startToPlay();
    pump(RISEN);
    sleeves.forEach(it -> it.witness().begin());
    Path beside = Files.writeString(Path.of(file + ".new"), "%+dh".formatted(hours));
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    pump(WATCHED);
    long clock = Long.parseLong(ask("c", "clock ").substring("clock ".length()));
    if (Math.abs(clock - System.currentTimeMillis() - hours * HOUR_MILLIS) > 10_000) {
      tally.wrong("the wall clock did not step to %+d h".formatted(hours));
    }
    long felt = sleeves.stream().filter(it -> it.farthest() > FELT).count();
    stopPlaying();
    return felt;
  }

  /// Starts a host and waits until it has met all sleeves.
  void startHost(Map<String, String> environment) throws IOException {
    host = Optional.of(Programs.host(environment, horizon, ports()));
    answer("ready");
  }

  void endHost() throws IOException {
    host.orElseThrow().signal(Signal.KILL);
    host.orElseThrow().close();
    host = Optional.empty();
  }

  /// Arms all, and lets them play until a random moment at which all are driven. A session that
  /// ends before, because this machine is held up, is begun anew.
  void startToPlay() throws IOException {
    do {
      begin();
      ask("a", "armed");
      pump((LEAST_PLAYED + random.nextInt(MOST_PLAYED - LEAST_PLAYED)) * MILLI);
    } while (!areDriven());
  }

  private void begin() {
    for (Watched sleeve : sleeves) {
      if (!sleeve.witness().isAtRest()) {
        tally.wrong("it moved before it was armed");
      }
      sleeve.witness().begin();
    }
  }

  private boolean areDriven() throws IOException {
    boolean driven = sleeves.stream().noneMatch(it -> it.witness().isAtRest());
    if (!driven) {
      stopPlaying();
    }
    return driven;
  }

  /// Returns for how long it was, which may be longer.
  private long stop(long nanos) throws IOException {
    long begin = System.nanoTime();
    host.orElseThrow().signal(Signal.STOP);
    pump(nanos);
    host.orElseThrow().signal(Signal.CONT);
    return System.nanoTime() - begin;
  }

  private String links() throws IOException {
    return ask("l", "links ");
  }

  private void stopPlaying() throws IOException {
    host.orElseThrow().say("s");
    pumpUntil(() -> sleeves.stream().allMatch(it -> it.witness().isAtRest()), "rest");
  }

  private long silence(Watched sleeve, long since) {
    if (!sleeve.witness().isAtRest()) {
      tally.wrong("it is not at rest");
    }
    return Math.max(0, sleeve.witness().lastChange().orElseThrow() - since);
  }

  private List<String> ports() {
    return sleeves.stream().map(it -> it.port().toString()).toList();
  }

  private String ask(String letter, String answer) throws IOException {
    host.orElseThrow().say(letter);
    return answer(answer);
  }

  /// Waits for a line of the host, and listens to the sleeves meanwhile.
  private String answer(String begin) throws IOException {
    List<String> said = new ArrayList<>();
    pumpUntil(
        () -> {
          host.orElseThrow().nextLine().ifPresent(said::add);
          return !said.isEmpty() && said.getLast().startsWith(begin);
        },
        "say " + begin);
    return said.getLast();
  }

  private void pump(long nanos) throws IOException {
    long end = System.nanoTime() + nanos;
    pumpUntil(() -> System.nanoTime() - end >= 0, "pass");
  }

  private void pumpUntil(Check so, String what) throws IOException {
    long begin = System.nanoTime();
    while (!so.isSo()) {
      for (Watched sleeve : sleeves) {
        sleeve.listen();
      }
      if (System.nanoTime() - begin > PATIENCE) {
        throw new AssertionError("waited 30 s for it to " + what);
      }
      LockSupport.parkNanos(TURN);
    }
  }

  @Override
  public void close() {
    host.ifPresent(Program::close);
    sleeves.forEach(it -> it.program().close());
  }
}
