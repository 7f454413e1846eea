package dev.lull.hardware;

/// A port that is not there, yet or at all.
record NoPort(PortState state) implements Port {
  @Override
  public int read(byte[] into) {
    return 0;
  }

  @Override
  public long arrivedAt() {
    return 0;
  }

  @Override
  public boolean write(byte[] message, int length) {
    return false;
  }

  @Override
  public void overtake(byte[] message, int length) {
    // Nobody is there to be stopped.
  }

  @Override
  public void close() {
    // There is nothing to let go of.
  }
}
