package dev.lull.hardware;

import dev.lull.protocol.SleeveListener;
import dev.lull.protocol.WireReader;

/// Reads what has arrived at a port.
final class Inbox {
  /// Enough for a second of the fastest line; a device that babbles must not hold up the host.
  private static final int MOST_READS = 64;

  /// More than the noise of plugging in.
  private static final int BABBLE = 32;

  private final Port port;
  private final WireReader reader;
  private final Reporting reporting;
  private final byte[] arrived = new byte[Port.CHUNK];
  private int broken;
  private long arrivedInAll;

  Inbox(Port port, SleeveListener listener, Reporting reporting) {
    this.port = port;
    this.reporting = reporting;
    reader = WireReader.ofSleeve(listener);
  }

  /// Delivers what has arrived and returns how many bytes that were.
  int read() {
    int total = 0;
    int length = port.read(arrived);
    for (int reads = 1; length > 0 && reads < MOST_READS; reads++) {
      reader.push(arrived, 0, length);
      total += length;
      length = port.read(arrived);
    }
    count();
    arrivedInAll += total;
    return total;
  }

  /// When the bytes that are being delivered had arrived.
  long arrivedAt() {
    return port.arrivedAt();
  }

  /// Whether enough has come to say that somebody talks; it may have been without sense.
  boolean isBabble() {
    return arrivedInAll >= BABBLE;
  }

  private void count() {
    reporting.broken(reader.broken() - broken);
    broken = reader.broken();
  }
}
