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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Reads one line of text, field by field; what is left over at the end is an error.
final class WireTextParser {

  private final String text;
  private final String type;
  private final Map<String, String> fields = new LinkedHashMap<>();

  WireTextParser(String text) {
    this.text = text;
    String[] words = text.strip().split("\\s+", -1);
    this.type = words[0];
    for (int i = 1; i < words.length; i++) {
      addField(words[i]);
    }
  }

  Message message() {
    try {
      Message message = read(word("message", type, MessageType.values()));
      if (!fields.isEmpty()) {
        throw unreadable(type + " has no field \"" + fields.keySet().iterator().next() + "\"");
      }
      return message;
    } catch (UnreadableText e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new UnreadableText("\"" + text + "\": " + e.getMessage(), e);
    }
  }

  private Message read(MessageType type) {
    return switch (type) {
      case HELLO -> new Hello();
      case ARM -> new Arm(number("protocol"), number32("boot"), number("session"));
      case STOP -> new Stop(number("ramp"));
      case FRAME -> new Frame(number32("tick"), levels());
      case PING -> new Ping(number32("token"));
      case LIMITS -> new Limits(number("longest"), levels());
      case CLEAR -> new Clear(Bits.FAULTS.parse(take("faults")));
      case WELCOME -> welcome();
      case ACK ->
          new Ack(
              word("type", take("type"), MessageType.values()),
              number("sequence"),
              word("result", take("result"), AckResult.values()));
      case STATUS -> status();
      case PONG -> new Pong(number32("token"), number32("tick"));
    };
  }

  private Welcome welcome() {
    return new Welcome(
        number("protocol"),
        firmware(),
        number32("boot"),
        take("id"),
        number("motors"),
        number("max"),
        number("buffer"),
        Integer.toUnsignedLong(number32("rate")),
        number("session"),
        Bits.SENSORS.parse(take("sensors")),
        number("ceiling"),
        number("longest"));
  }

  private Status status() {
    return new Status(
        word("state", take("state"), SleeveState.values()),
        word("reason", take("reason"), EndReason.values()),
        Bits.FAULTS.parse(take("faults")),
        number("session"),
        number32("tick"),
        number("queued"),
        number("frame"),
        number32("accepted"),
        number("late"),
        number("dropped"),
        number("broken"),
        number("temperature"),
        number("supply"),
        isPressed(take("button")));
  }

  private boolean isPressed(String button) {
    return switch (button) {
      case WireText.PRESSED -> true;
      case WireText.RELEASED -> false;
      default ->
          throw unreadable(
              "button is \"%s\"; it can be %s or %s"
                  .formatted(button, WireText.PRESSED, WireText.RELEASED));
    };
  }

  private FirmwareVersion firmware() {
    String version = take("firmware");
    String[] parts = version.split("\\.", -1);
    if (parts.length != 3) {
      throw unreadable("firmware is \"" + version + "\"; write a version such as 0.1.0");
    }
    return new FirmwareVersion(
        parse("firmware", parts[0]), parse("firmware", parts[1]), parse("firmware", parts[2]));
  }

  /// All fields that are left are motors with their levels.
  private List<MotorLevel> levels() {
    List<MotorLevel> levels = new ArrayList<>();
    fields.forEach((motor, level) -> levels.add(level(motor, level)));
    fields.clear();
    return levels;
  }

  private MotorLevel level(String motor, String level) {
    return new MotorLevel(parse("motor", motor), parse("level of motor " + motor, level));
  }

  private void addField(String word) {
    String[] pair = word.split("=", 2);
    if (pair.length != 2) {
      throw unreadable("\"" + word + "\" is not a field; write name=value");
    }
    if (fields.put(pair[0], pair[1]) != null) {
      throw unreadable("\"" + pair[0] + "\" is there twice");
    }
  }

  private String take(String name) {
    String value = fields.remove(name);
    if (value == null) {
      throw unreadable(type + " needs the field \"" + name + "\"");
    }
    return value;
  }

  private int number(String name) {
    return parse(name, take(name));
  }

  private int number32(String name) {
    String value = take(name);
    try {
      return value.startsWith("0x")
          ? Integer.parseUnsignedInt(value.substring(2), 16)
          : Integer.parseUnsignedInt(value);
    } catch (NumberFormatException e) {
      throw notANumber(name, value, e);
    }
  }

  private int parse(String name, String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw notANumber(name, value, e);
    }
  }

  private <E extends Enum<E>> E word(String name, String word, E[] constants) {
    return Arrays.stream(constants)
        .filter(constant -> WireText.word(constant).equals(word))
        .findFirst()
        .orElseThrow(() -> unknown(name, word, constants));
  }

  private UnreadableText unknown(String name, String word, Enum<?>[] constants) {
    String known = Arrays.stream(constants).map(WireText::word).collect(Collectors.joining(", "));
    return unreadable(name + " is \"" + word + "\"; it can be " + known);
  }

  private UnreadableText notANumber(String name, String value, Throwable cause) {
    return new UnreadableText(
        "\"" + text + "\": " + name + " is \"" + value + "\"; write a whole number", cause);
  }

  private UnreadableText unreadable(String why) {
    return new UnreadableText("\"" + text + "\": " + why);
  }
}
