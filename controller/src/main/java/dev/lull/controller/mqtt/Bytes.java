package dev.lull.controller.mqtt;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Bytes that never change and are equal when they are the same.
public final class Bytes {
  public static final Bytes NONE = new Bytes(new byte[0]);

  private final byte[] bytes;

  private Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /// A copy of these bytes.
  public static Bytes of(byte[] bytes) {
    return new Bytes(bytes.clone());
  }

  /// A text in UTF-8.
  public static Bytes of(String text) {
    return new Bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  public int length() {
    return bytes.length;
  }

  public boolean isEmpty() {
    return bytes.length == 0;
  }

  /// The text that these bytes are in UTF-8; what is no UTF-8 becomes the replacement character.
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  public byte[] toArray() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return text();
  }
}
