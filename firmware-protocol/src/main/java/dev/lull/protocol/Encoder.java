package dev.lull.protocol;

import dev.lull.protocol.HostMessage.Arm;
import dev.lull.protocol.HostMessage.Clear;
import dev.lull.protocol.HostMessage.Frame;
import dev.lull.protocol.HostMessage.Hello;
import dev.lull.protocol.HostMessage.Limits;
import dev.lull.protocol.HostMessage.Ping;
import dev.lull.protocol.HostMessage.Stop;
import dev.lull.protocol.SleeveMessage.Ack;
import dev.lull.protocol.SleeveMessage.Pong;
import dev.lull.protocol.SleeveMessage.Status;
import dev.lull.protocol.SleeveMessage.Welcome;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Makes bodies of records.
final class Encoder {

  private Encoder() {}

  static void encode(Message message, Packet into) {
    switch (message) {
      case Hello _ -> {}
      case Arm arm -> arm(arm, into);
      case Stop stop -> into.put16(stop.rampMillis());
      case Frame frame -> {
        into.put32(frame.tick());
        levels(frame.levels(), into);
      }
      case Ping ping -> into.put32(ping.token());
      case Limits limits -> {
        into.put16(limits.longestSeconds());
        levels(limits.ceilings(), into);
      }
      case Clear clear -> into.put8(clear.faults());
      case Welcome welcome -> welcome(welcome, into);
      case Ack ack -> ack(ack, into);
      case Status status -> status(status, into);
      case Pong pong -> pong(pong, into);
    }
  }

  private static void arm(Arm arm, Packet into) {
    into.put8(arm.protocol());
    into.put32(arm.boot());
    into.put16(arm.session());
  }

  private static void levels(List<MotorLevel> levels, Packet into) {
    long mask = 0;
    for (MotorLevel level : levels) {
      mask |= 1L << level.motor();
    }
    int maskLength = (Long.SIZE - Long.numberOfLeadingZeros(mask) + 7) / 8;
    into.put8(maskLength);
    for (int i = 0; i < maskLength; i++) {
      into.put8((int) (mask >>> (8 * i)));
    }
    levels.forEach(level -> into.put8(level.level()));
  }

  private static void welcome(Welcome welcome, Packet into) {
    into.put8(welcome.protocol());
    into.put8(welcome.firmware().major());
    into.put8(welcome.firmware().minor());
    into.put8(welcome.firmware().patch());
    into.put32(welcome.boot());
    id(welcome.id(), into);
    into.put8(welcome.motors());
    into.put8(welcome.maxLevel());
    into.put8(welcome.bufferDepth());
    into.put32((int) welcome.tickRate());
    into.put16(welcome.lastSession());
    into.put8(welcome.sensors());
    into.put8(welcome.ceiling());
    into.put16(welcome.longestSeconds());
  }

  private static void id(String id, Packet into) {
    byte[] characters = id.getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < SleeveId.BYTES; i++) {
      into.put8(i < characters.length ? characters[i] : 0);
    }
  }

  private static void ack(Ack ack, Packet into) {
    into.put8(ack.acknowledged().code());
    into.put8(ack.sequence());
    into.put8(ack.result().code());
  }

  private static void status(Status status, Packet into) {
    into.put8(status.state().code());
    into.put8(status.reason().code());
    into.put8(status.faults());
    into.put16(status.session());
    into.put32(status.tick());
    into.put8(status.queued());
    into.put8(status.frame());
    into.put32(status.accepted());
    into.put16(status.late());
    into.put16(status.dropped());
    into.put16(status.broken());
    into.put16(status.temperature());
    into.put16(status.supply());
    into.put8(status.button() ? 1 : 0);
  }

  private static void pong(Pong pong, Packet into) {
    into.put32(pong.token());
    into.put32(pong.tick());
  }
}
