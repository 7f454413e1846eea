package dev.lull.hardware;

/// Ports that are listened to.
record RecordedPorts(PortOpener opener, WireRecorder recorder) implements PortOpener {
  @Override
  public Port open() {
    Port port = opener.open();
    recorder.opened(opener.name());
    return new RecordedPort(port, recorder);
  }

  @Override
  public String name() {
    return opener.name();
  }
}
