package dev.lull.hardware;

/// Opens a serial line, again and again if need be.
record SerialLines(String name, int baud) implements PortOpener {
  @Override
  public Port open() {
    SerialLine line = new SerialLine(name, baud);
    line.start();
    return line;
  }
}
