package dev.lull.controller.render;

import java.io.IOException;
import java.io.OutputStream;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/// A pattern on a sleeve as sound in a WAV file: a channel for each motor, 16 bits, 8000 Hz.
public final class WavFile {
  private static final long HEADER = 44;
  private static final long MOST_BYTES = (1L << 32) - 1 - HEADER;
  private static final int BITS = 16;
  private static final long SECOND = 1_000_000_000;

  private WavFile() {}

  /// A pattern on a sleeve, as often as it is looked at for sound.
  ///
  /// @param length how much of it, in nanoseconds
  public static Samples samples(Frames frames, long length) {
    return new Samples(frames, length, Tones.AMPLITUDES);
  }

  /// How many bytes of sound there would be.
  public static long bytes(Samples samples) {
    return Math.multiplyExact(Tones.frames(samples), Tones.frameBytes(samples));
  }

  /// Whether the format can hold that much: it counts its bytes in 32 bits.
  public static boolean holds(Samples samples) {
    return bytes(samples) <= MOST_BYTES;
  }

  /// How much of a pattern it can hold on a sleeve, in nanoseconds.
  public static long longest(Frames frames) {
    long second = (long) Tones.RATE * Tones.frameBytes(samples(frames, SECOND));
    return MOST_BYTES / second * SECOND;
  }

  /// Writes it.
  ///
  /// @param samples of [#samples]
  /// @param carrier the frequency that is heard, in Hz
  public static void write(Samples samples, double carrier, OutputStream out, Progress progress)
      throws IOException {
    AudioFormat format = new AudioFormat(Tones.RATE, BITS, samples.frames().motors(), true, false);
    try (var tones =
        new AudioInputStream(
            new Tones(samples, carrier, progress), format, Tones.frames(samples))) {
      AudioSystem.write(tones, AudioFileFormat.Type.WAVE, out);
    }
  }
}
