package dev.lull.protocol;

import static dev.lull.protocol.Origin.HOST;
import static dev.lull.protocol.Origin.SLEEVE;

import java.util.Optional;

/// The kinds of message, with their numbers on the wire.
public enum MessageType {
  HELLO(HOST, 0x01),
  ARM(HOST, 0x02),
  STOP(HOST, 0x03),
  FRAME(HOST, 0x04),
  PING(HOST, 0x05),
  LIMITS(HOST, 0x06),
  CLEAR(HOST, 0x07),
  WELCOME(SLEEVE, 0x81),
  ACK(SLEEVE, 0x82),
  STATUS(SLEEVE, 0x83),
  PONG(SLEEVE, 0x84);

  private static final Codes<MessageType> CODES = Codes.of(values(), MessageType::code);

  private final Origin origin;
  private final int code;

  MessageType(Origin origin, int code) {
    this.origin = origin;
    this.code = code;
  }

  /// Which end sends this kind.
  public Origin origin() {
    return origin;
  }

  /// The number on the wire, 0..255.
  public int code() {
    return code;
  }

  static Optional<MessageType> of(int code) {
    return CODES.find(code);
  }
}
