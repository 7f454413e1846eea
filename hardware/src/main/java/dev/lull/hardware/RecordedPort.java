package dev.lull.hardware;

/// A port that is listened to.
record RecordedPort(Port port, WireRecorder recorder) implements Port {
  @Override
  public PortState state() {
    return port.state();
  }

  @Override
  public int read(byte[] into) {
    int length = port.read(into);
    if (length > 0) {
      recorder.sleeve(into, length);
    }
    return length;
  }

  @Override
  public long arrivedAt() {
    return port.arrivedAt();
  }

  @Override
  public boolean write(byte[] message, int length) {
    boolean taken = port.write(message, length);
    if (taken) {
      recorder.host(message, length);
    }
    return taken;
  }

  @Override
  public void overtake(byte[] message, int length) {
    port.overtake(message, length);
    recorder.host(message, length);
  }

  @Override
  public void close() {
    port.close();
  }
}
