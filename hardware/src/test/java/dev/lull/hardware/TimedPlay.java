package dev.lull.hardware;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A slow stroke played on two sleeves, and what was written down of it.
///
/// @param folder has the links to the two ports, and takes what is recorded
/// @param motors how many each sleeve has
/// @param start the moment of the first frame, in microseconds
/// @param rounds from one round of the host's loop to the next, in ms
/// @param ended how often the session ended, because host or line stood still for too long
record TimedPlay(Path folder, int motors, long start, Spread rounds, int ended) {
  private static final String SLEEVE = "sleeve";
  private static final String NAIVE = "naive";
  private static final long PERIOD = TimedHost.PERIOD / 1_000;

  /// The options of the sleeve that is told times.
  static String[] sleeveOptions(Path folder) {
    return new String[] {
      "--real-time",
      "--heard",
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
    try (WireRecorder recorder = WireRecorder.to(folder.resolve("wire"), TimedPlay::fail);
        Sleeve sleeve = Sleeves.serial(settings, Stage.STRAIGHT, SafetyLimits.DEFAULT, recorder);
        NaiveHost naive = new NaiveHost(folder.resolve(NAIVE), motors)) {
      TimedHost host = new TimedHost(sleeve, naive);
      host.arm();
      long start = host.play(length.toNanos()) / 1_000;
      return new TimedPlay(folder, motors, start, host.rounds(), host.ended());
    }
  }

  private static void fail(IOException cause) {
    throw new IllegalStateException("the wire cannot be recorded", cause);
  }

  FeltRecord record() {
    return new FeltRecord(folder.resolve("record"));
  }

  /// @param clock what the clock of the sleeve that is told times was in truth
  Wanted wanted(SleeveClock clock) throws IOException {
    return new Wanted(sent(), clock, motors, start, PERIOD);
  }

  private List<SentFrame> sent() throws IOException {
    return SentFrame.in(folder.resolve("wire"), heard(record()));
  }

  /// How long frames were on their way, from when the host gave them to its port until the sleeve
  /// had heard all of them, in ms.
  Spread way() throws IOException {
    Spread way = new Spread();
    sent().forEach(frame -> way.add(frame.arrived() - frame.micros()));
    return way;
  }

  /// How late each frame had come to the sleeve that is told to do it now, in ms. It has no time to
  /// act, which favours it.
  Spread naive() throws IOException {
    Spread late = new Spread();
    heard(new FeltRecord(folder.resolve("heard")))
        .forEach((count, micros) -> late.add(micros - (start + (count - 1) * PERIOD)));
    return late;
  }

  /// When each message had come, by its number.
  private static Map<Long, Long> heard(FeltRecord record) throws IOException {
    Map<Long, Long> heard = new HashMap<>();
    record.lines(
        line -> {
          if (line.what().equals("heard")) {
            heard.put(line.count(), line.micros());
          }
        });
    return heard;
  }
}
