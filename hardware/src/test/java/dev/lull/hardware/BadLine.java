package dev.lull.hardware;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;

/// A line that loses some of what crosses it, carries some twice, cuts some short and flips some
/// bits.
final class BadLine implements Noise {
  private final Random random;
  private final double share;

  /// @param share how much of it goes wrong, 0..1
  BadLine(long seed, double share) {
    random = new Random(seed);
    this.share = share;
  }

  @Override
  public byte[] pass(byte[] bytes) {
    if (bytes.length == 0 || random.nextDouble() >= share) {
      return bytes;
    }
    return switch (random.nextInt(4)) {
      case 0 -> new byte[0];
      case 1 -> twice(bytes);
      case 2 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
      default -> flipped(bytes);
    };
  }

  private static byte[] twice(byte[] bytes) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(bytes);
    both.writeBytes(bytes);
    byte[] all = both.toByteArray();
    return Arrays.copyOf(all, Math.min(all.length, Port.CHUNK));
  }

  private byte[] flipped(byte[] bytes) {
    byte[] copy = bytes.clone();
    copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
    return copy;
  }
}
