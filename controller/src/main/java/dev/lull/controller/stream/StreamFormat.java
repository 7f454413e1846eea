package dev.lull.controller.stream;

import java.util.Locale;

/// How the messages of a stream are written.
public enum StreamFormat {
  /// Text, RFC 8259.
  JSON,
  /// Its short form, RFC 8949.
  CBOR;

  /// The content type of a message in CBOR.
  public static final String CBOR_TYPE = "application/cbor";

  /// Told by the content type that an MQTT 5 sender gives; JSON where there is none.
  public static StreamFormat of(String contentType) {
    return contentType.strip().toLowerCase(Locale.ROOT).equals(CBOR_TYPE) ? CBOR : JSON;
  }
}
