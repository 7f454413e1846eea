package dev.lull.hardware;

import java.util.Random;

/// A line on which there is always something, and never anything that makes sense.
final class BabblingNoise implements Noise {
  private final Random random;

  BabblingNoise(long seed) {
    random = new Random(seed);
  }

  @Override
  public byte[] pass(byte[] bytes) {
    byte[] babble = new byte[20];
    random.nextBytes(babble);
    return babble;
  }
}
