package dev.lull.controller.render;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// A pattern on a sleeve as sound: one channel for each motor, in which a sine is as strong as the
/// motor's amplitude or drive. 16 bits, little-endian, [#RATE] frames a second.
///
/// Amplitudes are taken [#AMPLITUDES] times a second, and go straight from one to the next, so that
/// nothing clicks. The first after the end is 0.
final class Tones extends InputStream {
  /// Frames a second.
  static final int RATE = 8_000;

  /// Amplitudes a second.
  static final int AMPLITUDES = 100;

  private static final int BYTES = 2;
  private static final int BLOCK = RATE / AMPLITUDES;
  private static final double LOUDEST = Short.MAX_VALUE;

  private final Samples samples;
  private final double carrier;
  private final Progress progress;
  private final float[] from;
  private final float[] to;
  private final ByteBuffer block;
  private long blocks;

  /// A pattern as sound.
  ///
  /// @param samples with [#AMPLITUDES] of them a second
  /// @param carrier the frequency of the sines, in Hz
  Tones(Samples samples, double carrier, Progress progress) {
    int motors = samples.frames().motors();
    this.samples = samples;
    this.carrier = carrier;
    this.progress = progress;
    this.from = new float[motors];
    this.to = samples.frame(0).clone();
    this.block =
        ByteBuffer.allocate(BLOCK * motors * BYTES).order(ByteOrder.LITTLE_ENDIAN).limit(0);
  }

  /// How many frames there are.
  static long frames(Samples samples) {
    return samples.count() * BLOCK;
  }

  /// How many bytes a frame has.
  static int frameBytes(Samples samples) {
    return samples.frames().motors() * BYTES;
  }

  @Override
  public int read() {
    return has() ? Byte.toUnsignedInt(block.get()) : -1;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    if (!has()) {
      return -1;
    }
    int count = Math.min(length, block.remaining());
    block.get(bytes, offset, count);
    return count;
  }

  private boolean has() {
    if (!block.hasRemaining() && blocks < samples.count()) {
      fill();
      progress.reached(blocks, samples.count());
    }
    return block.hasRemaining();
  }

  private void fill() {
    System.arraycopy(to, 0, from, 0, from.length);
    takeNext();
    block.clear();
    for (int i = 0; i < BLOCK; i++) {
      double sine = Math.sin(2 * Math.PI * (carrier * (blocks * BLOCK + i) / RATE % 1));
      for (int motor = 0; motor < from.length; motor++) {
        double amplitude = from[motor] + (to[motor] - from[motor]) * ((double) i / BLOCK);
        block.putShort((short) Math.round(amplitude * sine * LOUDEST));
      }
    }
    block.flip();
    blocks++;
  }

  private void takeNext() {
    boolean last = blocks + 1 == samples.count();
    float[] next = last ? new float[to.length] : samples.frame(blocks + 1);
    System.arraycopy(next, 0, to, 0, to.length);
  }
}
