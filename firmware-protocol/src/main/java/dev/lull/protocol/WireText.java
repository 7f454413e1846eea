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
import java.util.List;
import java.util.Locale;

/// Messages as one line of text each, to read and to write by hand, such as
/// `frame tick=120000 3=128 4=90` or `ack type=arm sequence=7 result=stale-session`.
///
/// Every field of a message is there, in the order of its bytes. Numbers are decimal and
/// without a sign, except for boot ids, which are hexadecimal.
public final class WireText {

  static final String PRESSED = "pressed";
  static final String RELEASED = "released";

  private WireText() {}

  /// The message as a line of text; [#parse] reads it back.
  public static String format(Message message) {
    return switch (message) {
      case Hello _ -> "hello";
      case Arm arm -> format(arm);
      case Stop stop -> "stop ramp=" + stop.rampMillis();
      case Frame frame -> "frame tick=" + unsigned(frame.tick()) + levels(frame.levels());
      case Ping ping -> "ping token=" + unsigned(ping.token());
      case Limits limits -> "limits longest=" + limits.longestSeconds() + levels(limits.ceilings());
      case Clear clear -> "clear faults=" + Bits.FAULTS.text(clear.faults());
      case Welcome welcome -> format(welcome);
      case Ack ack -> format(ack);
      case Status status -> format(status);
      case Pong pong -> "pong token=" + unsigned(pong.token()) + " tick=" + unsigned(pong.tick());
    };
  }

  /// The message that a line of text describes.
  ///
  /// @throws UnreadableText if it describes none, saying why
  public static Message parse(String text) {
    return new WireTextParser(text).message();
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String format(Arm arm) {
    return "arm protocol=%d boot=0x%08x session=%d"
        .formatted(arm.protocol(), arm.boot(), arm.session());
  }

  private static String levels(List<MotorLevel> levels) {
    StringBuilder text = new StringBuilder();
    for (MotorLevel level : levels) {
      text.append(' ').append(level.motor()).append('=').append(level.level());
    }
    return text.toString();
  }

  private static String format(Welcome welcome) {
    return ("welcome protocol=%d firmware=%s boot=0x%08x id=%s motors=%d max=%d buffer=%d rate=%d"
            + " session=%d sensors=%s ceiling=%d longest=%d")
        .formatted(
            welcome.protocol(),
            welcome.firmware(),
            welcome.boot(),
            welcome.id(),
            welcome.motors(),
            welcome.maxLevel(),
            welcome.bufferDepth(),
            welcome.tickRate(),
            welcome.lastSession(),
            Bits.SENSORS.text(welcome.sensors()),
            welcome.ceiling(),
            welcome.longestSeconds());
  }

  private static String format(Ack ack) {
    return "ack type=%s sequence=%d result=%s"
        .formatted(word(ack.acknowledged()), ack.sequence(), word(ack.result()));
  }

  private static String format(Status status) {
    return ("status state=%s reason=%s faults=%s session=%d tick=%s queued=%d frame=%d"
            + " accepted=%s late=%d dropped=%d broken=%d temperature=%d supply=%d button=%s")
        .formatted(
            word(status.state()),
            word(status.reason()),
            Bits.FAULTS.text(status.faults()),
            status.session(),
            unsigned(status.tick()),
            status.queued(),
            status.frame(),
            unsigned(status.accepted()),
            status.late(),
            status.dropped(),
            status.broken(),
            status.temperature(),
            status.supply(),
            status.button() ? PRESSED : RELEASED);
  }

  private static String unsigned(int value) {
    return Integer.toUnsignedString(value);
  }
}
