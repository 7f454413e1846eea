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
import dev.lull.protocol.SleeveMessage.Welcome;
import java.util.ArrayList;
import java.util.List;

/// Makes records of well formed packets.
final class Decoder {

  private Decoder() {}

  static Message decode(MessageType type, Packet packet) {
    return switch (type) {
      case HELLO -> new Hello();
      case ARM -> new Arm(packet.body8(0), packet.body32(1), packet.body16(5));
      case STOP -> new Stop(packet.body16(0));
      case FRAME -> new Frame(packet.body32(0), levels(packet, Bodies.FRAME_LEVELS));
      case PING -> new Ping(packet.body32(0));
      case LIMITS -> new Limits(packet.body16(0), levels(packet, Bodies.LIMITS_LEVELS));
      case CLEAR -> new Clear(packet.body8(0));
      case WELCOME -> welcome(packet);
      case ACK -> ack(packet);
      case STATUS -> new StatusView(packet).copy();
      case PONG -> new Pong(packet.body32(0), packet.body32(4));
    };
  }

  static Welcome welcome(Packet packet) {
    return new Welcome(
        packet.body8(0),
        new FirmwareVersion(packet.body8(1), packet.body8(2), packet.body8(3)),
        packet.body32(4),
        id(packet),
        packet.body8(16),
        packet.body8(17),
        packet.body8(18),
        Integer.toUnsignedLong(packet.body32(19)),
        packet.body16(23),
        packet.body8(25),
        packet.body8(26),
        packet.body16(27));
  }

  private static String id(Packet packet) {
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < SleeveId.BYTES && packet.body8(Bodies.WELCOME_ID + i) != 0; i++) {
      id.append((char) packet.body8(Bodies.WELCOME_ID + i));
    }
    return id.toString();
  }

  private static Ack ack(Packet packet) {
    return new Ack(
        MessageType.of(packet.body8(Bodies.ACK_TYPE)).orElseThrow(),
        packet.body8(1),
        AckResult.of(packet.body8(Bodies.ACK_RESULT)).orElseThrow());
  }

  private static List<MotorLevel> levels(Packet packet, int offset) {
    int maskLength = packet.body8(offset);
    int mask = offset + 1;
    int next = mask + maskLength;
    List<MotorLevel> levels = new ArrayList<>();
    for (int motor = 0; motor < 8 * maskLength; motor++) {
      if ((packet.body8(mask + motor / 8) >> (motor % 8) & 1) == 1) {
        levels.add(new MotorLevel(motor, packet.body8(next++)));
      }
    }
    return levels;
  }
}
