package dev.lull.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.protocol.SleeveProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whether a slow stroke is felt when it was meant to be, while another program keeps all
/// processors busy; beside it the naive way, which sends each frame when it is to be felt.
///
/// `-Dlull.timing=600` plays for so many seconds.
@Tag("bench")
class OnTimeTest {
  private static final long LENGTH = Long.getLong("lull.timing", 20) * Nanos.SECOND;
  private static final int MOTORS = 16;

  @TempDir Path folder;

  @Test
  void onTheHostPortNearlyEveryLevelIsFeltWithinAMillisecond() throws Exception {
    try (SleeveProcess sleeve = sleeve("sleeve", "--record", file("record").toString());
        SleeveProcess other = sleeve("naive", "--heard", "--record", file("heard").toString())) {
      long start = play(MOTORS);
      sleeve.endInput();
      other.endInput();
      FeltTimes felt = FeltTimes.of(new FeltRecord(file("record")), wanted(start));
      Spread naive = naive(start);
      print(felt, naive);
      assertTrue(felt.levels.within(0.999) <= 1, "p99.9 is more than 1 ms");
    }
  }

  private static SleeveProcess start(String... options) throws IOException {
    return SleeveProcess.start(options);
  }

  private SleeveProcess sleeve(String link, String... options) throws IOException {
    List<String> words = List.of("--real-time", "--link", file(link).toString());
    return start(Stream.of(words, List.of(options)).flatMap(List::stream).toArray(String[]::new));
  }

  private long play(int motors) throws Exception {
    SerialSettings settings = new SerialSettings(new PortChoice.At(file("sleeve").toString()), motors);
    try (BusyMachine _ = BusyMachine.start();
        WireRecorder recorder = WireRecorder.to(file("wire"), e -> System.err.println(e));
        Sleeve sleeve = Sleeves.serial(settings, Stage.STRAIGHT, SafetyLimits.DEFAULT, recorder);
        NaiveHost naive = new NaiveHost(file("naive"), motors)) {
      TimedHost host = new TimedHost(sleeve, naive);
      host.arm();
      long start = host.play(LENGTH);
      assertEquals(0, sleeve.report().counters().late(), "late frames");
      assertEquals(0, sleeve.report().counters().dropped(), "dropped frames");
      return start / 1_000;
    }
  }

  private Wanted wanted(long start) throws IOException {
    long booted = new FeltRecord(file("record")).first("boot").micros();
    return new Wanted(
        HostMessages.framesIn(file("wire")),
        new SleeveClock(booted, 1_000),
        MOTORS,
        start,
        TimedHost.PERIOD / 1_000);
  }

  private Spread naive(long start) throws IOException {
    Spread spread = new Spread();
    new FeltRecord(file("heard"))
        .lines(
            line -> {
              if (line.what().equals("heard")) {
                long frame = Long.parseLong(line.rest()) - 1;
                spread.add(line.micros() - (start + frame * TimedHost.PERIOD / 1_000));
              }
            });
    return spread;
  }

  private static void print(FeltTimes felt, Spread naive) {
    System.out.println(
        Spread.title(
            "%d motors on the host port, %d s; in ms".formatted(MOTORS, LENGTH / Nanos.SECOND)));
    System.out.println(felt.levels.row("levels, felt against wanted"));
    System.out.println(felt.clocks.row("  the clocks' share of it"));
    System.out.println(felt.sleeve.row("  the sleeve's share of it"));
    System.out.println(naive.row("naive: sent when it is to be felt"));
    System.out.println(
        String.format(
            Locale.ROOT,
            "naive, as a multiple: p99 %.1f, p99.9 %.1f",
            naive.within(0.99) / felt.levels.within(0.99),
            naive.within(0.999) / felt.levels.within(0.999)));
  }

  private Path file(String name) {
    return folder.resolve(name);
  }
}
