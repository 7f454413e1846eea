package dev.lull.protocol;

import java.util.zip.CRC32;

/// A message as bytes, before framing: type, sequence, body, CRC-32. All numbers are little
/// endian.
///
/// Made once and used again for every message, so that neither reading nor writing allocates.
final class Packet {

  static final int HEADER_BYTES = 2;
  static final int CRC_BYTES = 4;

  private final byte[] bytes = new byte[Protocol.MAX_MESSAGE_BYTES];
  private final CRC32 crc = new CRC32();
  private int length;

  void clear() {
    length = 0;
  }

  void begin(MessageType type, int sequence) {
    clear();
    put8(type.code());
    put8(sequence);
  }

  void seal() {
    put32(crcOf(length));
  }

  void put8(int value) {
    bytes[length++] = (byte) value;
  }

  void put16(int value) {
    put8(value);
    put8(value >>> 8);
  }

  void put32(int value) {
    put16(value);
    put16(value >>> 16);
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  boolean isFull() {
    return length == bytes.length;
  }

  boolean isLongEnough() {
    return length >= HEADER_BYTES + CRC_BYTES;
  }

  boolean isIntact() {
    return crcOf(length - CRC_BYTES) == at32(length - CRC_BYTES);
  }

  int typeCode() {
    return at8(0);
  }

  int sequence() {
    return at8(1);
  }

  int bodyLength() {
    return length - HEADER_BYTES - CRC_BYTES;
  }

  int body8(int offset) {
    return at8(HEADER_BYTES + offset);
  }

  int body16(int offset) {
    return at16(HEADER_BYTES + offset);
  }

  int body32(int offset) {
    return at32(HEADER_BYTES + offset);
  }

  private int crcOf(int count) {
    crc.reset();
    crc.update(bytes, 0, count);
    return (int) crc.getValue();
  }

  private int at8(int index) {
    return bytes[index] & 0xFF;
  }

  private int at16(int index) {
    return at8(index) | (at8(index + 1) << 8);
  }

  private int at32(int index) {
    return at16(index) | (at16(index + 2) << 16);
  }
}
