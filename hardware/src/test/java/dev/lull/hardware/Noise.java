package dev.lull.hardware;

/// What a bad line does to the bytes that cross it.
public interface Noise {
  /// A line that changes nothing.
  Noise NONE = bytes -> bytes;

  /// A line that lets nothing through.
  Noise DEAF = _ -> new byte[0];

  /// What comes out at the other end of what went in.
  byte[] pass(byte[] bytes);
}
