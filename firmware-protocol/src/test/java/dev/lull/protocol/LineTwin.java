package dev.lull.protocol;

/// What comes out of the bad line toward the sleeve, known without looking: the noise of a seed
/// makes the same of the same bytes.
final class LineTwin implements MessageListener, AutoCloseable {

  private final SteppedNoise noise;
  private final WireReader reader = WireReader.of(Origin.HOST, this);
  private final byte[] out = new byte[4 * Protocol.MAX_WIRE_BYTES];
  private int frames;
  private int broken;

  LineTwin(NoiseSettings settings) {
    noise = SteppedNoise.towardDevice(settings.atOnce());
  }

  /// A whole message was written to the line.
  void crossed(byte[] bytes, int length) {
    noise.put(bytes, 0, length, 0);
    reader.push(out, 0, noise.take(out, 0));
  }

  @Override
  public void message(int sequence, Message message) {
    if (message instanceof HostMessage.Frame) {
      frames++;
    }
  }

  @Override
  public void broken(BrokenKind kind) {
    broken++;
  }

  /// Frames that the sleeve can read.
  int frames() {
    return frames;
  }

  int broken() {
    return broken;
  }

  NoiseCounts counts() {
    return noise.counts();
  }

  @Override
  public void close() {
    noise.close();
  }
}
