package dev.lull.hardware;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/// A slow stroke played on two sleeves while the machine is busy, and what was written down of it.
///
/// @param folder has the links to the two ports, and takes what is recorded
/// @param motors how many each sleeve has
/// @param start the moment of the first frame, in microseconds
/// @param rounds from one round of the host's loop to the next, in ms
/// @param counters what the host knows of the frames
record TimedPlay(
    Path folder, int motors, long start, Spread rounds, SleeveReport.Counters counters) {
  private static final String SLEEVE = "sleeve";
  private static final String NAIVE = "naive";
  private static final long PERIOD = TimedHost.PERIOD / 1_000;

  /// The options of the sleeve that is told times.
  static String[] sleeveOptions(Path folder) {
    return new String[] {
      "--real-time",
      "--link",
      folder.resolve(SLEEVE).toString(),
      "--record",
      folder.resolve("record").toString()
    };
  }

  /// The options of the sleeve that is told to do it now.
  static String[] naiveOptions(Path folder) {
    return new String[] {
      "--real-time",
      "--heard",
      "--link",
      folder.resolve(NAIVE).toString(),
      "--record",
      folder.resolve("heard").toString()
    };
  }

  static TimedPlay play(Path folder, int motors, Duration length) throws Exception {
    PortChoice port = new PortChoice.At(folder.resolve(SLEEVE).toString());
    SerialSettings settings = new SerialSettings(port, motors);
    try (BusyMachine _ = BusyMachine.start();
        WireRecorder recorder = WireRecorder.to(folder.resolve("wire"), TimedPlay::fail);
        Sleeve sleeve = Sleeves.serial(settings, Stage.STRAIGHT, SafetyLimits.DEFAULT, recorder);
        NaiveHost naive = new NaiveHost(folder.resolve(NAIVE), motors)) {
      TimedHost host = new TimedHost(sleeve, naive);
      host.arm();
      long start = host.play(length.toNanos()) / 1_000;
      return new TimedPlay(folder, motors, start, host.rounds(), sleeve.report().counters());
    }
  }

  private static void fail(IOException cause) {
    throw new IllegalStateException("the wire cannot be recorded", cause);
  }

  FeltRecord record() {
    return new FeltRecord(folder.resolve("record"));
  }

  Wanted wanted(SleeveClock clock) throws IOException {
    return new Wanted(HostMessages.framesIn(folder.resolve("wire")), clock, motors, start, PERIOD);
  }

  /// How late each frame had come to the sleeve that is told to do it now, in ms. It has no time to
  /// act, which favours it.
  Spread naive() throws IOException {
    Spread late = new Spread();
    new FeltRecord(folder.resolve("heard"))
        .lines(
            line -> {
              if (line.what().equals("heard")) {
                late.add(line.micros() - (start + (line.count() - 1) * PERIOD));
              }
            });
    return late;
  }
}
