package dev.lull.controller.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.rig.Fields;
import dev.lull.patterns.Contacts;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Layouts;
import dev.lull.patterns.Stroked;
import dev.lull.patterns.Timeline;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;

/// A pattern as sound, read back.
final class WavFileTest {
  private static final long SECOND = 1_000_000_000;
  private static final long MINUTE = 60 * SECOND;
  private static final Layout LAYOUT = Layouts.bundled("1x4").orElseThrow();
  private static final int CARRIER = 170;
  private static final int PERIOD = 8_000 / CARRIER + 1;

  /// A contact that goes from the wrist to the elbow in ten seconds, and pulses slowly.
  private record Going(long length) implements Timeline {
    @Override
    public void contactsAt(long t, Contacts into) {
      double seconds = (double) t / SECOND;
      into.add(24 * seconds, 0, 40, 0.5 + 0.3 * Math.sin(seconds));
    }

    @Override
    public List<Stroked> strokes(long until) {
      return List.of();
    }
  }

  @Test
  void itHasAChannelForEachMotorOfSixteenBitsAtEightKilohertz() throws Exception {
    try (var in = AudioSystem.getAudioInputStream(stream(wav(10 * SECOND)))) {
      AudioFormat format = in.getFormat();
      assertEquals(AudioFormat.Encoding.PCM_SIGNED, format.getEncoding());
      assertEquals(4, format.getChannels());
      assertEquals(16, format.getSampleSizeInBits());
      assertEquals(8_000, format.getSampleRate());
      assertEquals(80_000, in.getFrameLength());
    }
  }

  @Test
  void theEnvelopeOfAChannelIsTheAmplitudeOfItsMotor() throws Exception {
    short[][] channels = channels(wav(10 * SECOND));
    Sampler sampler = new Sampler(new Going(10 * SECOND), Fields.of(LAYOUT));
    for (int frame = 400; frame < 79_600; frame += 400) {
      float[] amplitudes = sampler.frame(frame * SECOND / 8_000);
      for (int motor = 0; motor < channels.length; motor++) {
        double peak = peak(channels[motor], frame) / 32_767.0;
        assertEquals(amplitudes[motor], peak, 0.015, "motor " + motor + " at frame " + frame);
      }
    }
  }

  private static int peak(short[] channel, int frame) {
    int peak = 0;
    for (int i = frame - PERIOD / 2; i <= frame + PERIOD / 2; i++) {
      peak = Math.max(peak, Math.abs(channel[i]));
    }
    return peak;
  }

  @Test
  void itIsATone() throws Exception {
    short[] channel = channels(wav(10 * SECOND))[1];
    int crossings = 0;
    for (int i = 24_001; i < 32_000; i++) {
      crossings += channel[i - 1] < 0 && channel[i] >= 0 ? 1 : 0;
    }
    assertEquals(CARRIER, crossings, 1);
  }

  @Test
  void nothingClicksNeitherAtTheBeginningNorWhereItIsCutOff() throws Exception {
    double steepest = 2 * Math.PI * CARRIER / 8_000 * 32_767 + 32_767.0 / 80;
    for (short[] channel : channels(wav(5 * SECOND))) {
      int before = 0;
      for (short value : channel) {
        assertTrue(Math.abs(value - before) <= steepest);
        before = value;
      }
      assertEquals(0, channel[0]);
      assertEquals(0, before, 32_767.0 / 80);
    }
  }

  @Test
  void itGoesOutAsItIsMade() throws Exception {
    var written = new AtomicLong();
    var ahead = new AtomicLong();
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) {
            written.incrementAndGet();
          }

          @Override
          public void write(byte[] bytes, int offset, int length) {
            written.addAndGet(length);
          }
        };
    Samples samples = WavFile.samples(new Sampler(new Going(MINUTE), Fields.of(LAYOUT)), MINUTE);
    WavFile.write(
        samples,
        CARRIER,
        out,
        (done, all) ->
            ahead.accumulateAndGet(WavFile.bytes(samples) * done / all - written.get(), Math::max));
    assertEquals(WavFile.bytes(samples) + 44, written.get());
    assertTrue(ahead.get() < 100_000, ahead + " bytes were held");
  }

  @Test
  void itHoldsFourGibibytesAndNoMore() {
    Layout layout = Layouts.bundled("2x6").orElseThrow();
    Sampler sampler = new Sampler(new Going(MINUTE), Fields.of(layout));
    long longest = WavFile.longest(sampler);
    assertTrue(WavFile.holds(WavFile.samples(sampler, longest)));
    assertFalse(WavFile.holds(WavFile.samples(sampler, longest + SECOND)));
    assertEquals(4 * Math.pow(2, 30), 12 * 2 * 8_000.0 * longest / SECOND, 200_000);
  }

  private static byte[] wav(long length) throws Exception {
    var out = new ByteArrayOutputStream();
    Samples samples = WavFile.samples(new Sampler(new Going(length), Fields.of(LAYOUT)), length);
    WavFile.write(samples, CARRIER, out, Progress.UNTOLD);
    return out.toByteArray();
  }

  private static BufferedInputStream stream(byte[] bytes) {
    return new BufferedInputStream(new ByteArrayInputStream(bytes));
  }

  private static short[][] channels(byte[] wav) throws Exception {
    try (var in = AudioSystem.getAudioInputStream(stream(wav))) {
      var values =
          ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
      short[][] channels = new short[4][values.limit() / 4];
      for (int i = 0; i < values.limit(); i++) {
        channels[i % 4][i / 4] = values.get(i);
      }
      return channels;
    }
  }
}
