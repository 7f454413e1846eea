package dev.lull.hardware;

import static dev.lull.hardware.Nanos.SECOND;

import dev.lull.protocol.Protocol;
import dev.lull.protocol.WireWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What a movement of 16 motors costs on the wire at 100 frames a second, on the real firmware, all
/// in bytes a second.
///
/// @param sent what the host sends, with the pings
/// @param allFrames what it would take to send every frame
/// @param json what the same levels take as lines of JSON
/// @param most how far the device is off what the host gave, 0..1
record WireCost(long sent, long allFrames, long json, double most) {
  /// A byte for each motor, and nothing else.
  static final int RAW = CatchingUp.MOTORS * 100;

  private static final long LENGTH = 120 * SECOND;

  static WireCost of(MotorProfile profile, GaussianStroke stroke, long horizon) {
    try (CatchingUp host = new CatchingUp(profile, stroke, horizon)) {
      host.stage.bench.takeSent();
      Whole whole = new Whole();
      for (int played = 0; played < LENGTH / CatchingUp.PERIOD; played++) {
        host.play(CatchingUp.PERIOD);
        whole.add(host);
      }
      long sent = host.stage.bench.takeSent().length;
      return new WireCost(
          perSecond(sent), perSecond(whole.frames), perSecond(whole.json), host.most());
    }
  }

  /// Of a byte for each motor, in per cent.
  long share() {
    return Math.round(100.0 * sent / RAW);
  }

  private static long perSecond(long bytes) {
    return bytes * SECOND / LENGTH;
  }

  /// The bytes of all frames, whether they are sent or not.
  private static final class Whole {
    private final float[] drive = new float[CatchingUp.MOTORS];
    private final byte[] levels = new byte[CatchingUp.MOTORS];
    private final byte[] message = new byte[Protocol.MAX_WIRE_BYTES];
    private final WireWriter writer = new WireWriter();
    private int count;
    private long frames;
    private long json;

    void add(CatchingUp host) {
      host.stage.sleeve.drives(host.stage.now, drive);
      for (int i = 0; i < levels.length; i++) {
        levels[i] = (byte) (int) (drive[i] * Protocol.MAX_LEVEL);
      }
      frames += writer.frame(0, (int) (host.stage.now / 1_000), levels, levels.length, message);
      json += text(10 * count++).getBytes(StandardCharsets.UTF_8).length;
    }

    private String text(int millis) {
      return IntStream.range(0, levels.length)
          .mapToObj(i -> Integer.toString(levels[i] & 0xFF))
          .collect(Collectors.joining(",", "{\"at\":%d,\"levels\":[".formatted(millis), "]}\n"));
    }
  }
}
