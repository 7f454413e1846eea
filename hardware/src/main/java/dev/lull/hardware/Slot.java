package dev.lull.hardware;

/// Room for some bytes on their way between two threads.
final class Slot {
  final byte[] bytes;
  int length;

  /// How often something had overtaken the queue when this was put into it.
  int epoch;

  /// When the bytes arrived, in nanoseconds of the host, if they came from the device.
  long arrivedAt;

  Slot(int size) {
    bytes = new byte[size];
  }
}
