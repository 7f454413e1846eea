package dev.lull.protocol;

/// What a sleeve says to a host.
public sealed interface SleeveMessage extends Message {

  /// Who the sleeve is: the answer to hello, and the first thing it says after booting.
  ///
  /// @param protocol version of the wire the firmware speaks, 0..255
  /// @param firmware version of the firmware
  /// @param boot another number each time the sleeve boots, 32 bits
  /// @param id the sleeve's name, 1 to 8 visible ASCII characters
  /// @param motors how many motors it has, 1..64
  /// @param maxLevel the level that is full drive, 255
  /// @param bufferDepth how many frames it can hold that are still to be felt, 1..255
  /// @param tickRate ticks per second, 1000..1000000, a multiple of 1000
  /// @param lastSession the session that is armed or the last that was; 0 after booting
  /// @param sensors one bit for each kind of [Sensor] it has, 0..255
  /// @param ceiling the highest level it was built to drive a motor with, 0..255
  /// @param longestSeconds how long it was built to drive a motor without a break, 0..65535 s
  record Welcome(
      int protocol,
      FirmwareVersion firmware,
      int boot,
      String id,
      int motors,
      int maxLevel,
      int bufferDepth,
      long tickRate,
      int lastSession,
      int sensors,
      int ceiling,
      int longestSeconds)
      implements SleeveMessage {
    public Welcome {
      Ranges.checkByte("protocol", protocol);
      SleeveId.check(id);
      Ranges.checkByte("motors", motors);
      Ranges.checkByte("max level", maxLevel);
      Ranges.checkByte("buffer depth", bufferDepth);
      Ranges.check("tick rate", tickRate, 0, 0xFFFF_FFFFL);
      Ranges.checkShort("last session", lastSession);
      Ranges.checkByte("sensors", sensors);
      Ranges.checkByte("ceiling", ceiling);
      Ranges.checkShort("longest", longestSeconds);
    }

    @Override
    public MessageType type() {
      return MessageType.WELCOME;
    }
  }

  /// What came of an arm, a stop, limits or a clear.
  ///
  /// @param acknowledged the type of the message answered, one of these
  /// @param sequence the sequence number of the message answered, 0..255
  /// @param result what came of it
  record Ack(MessageType acknowledged, int sequence, AckResult result) implements SleeveMessage {
    public Ack {
      if (!isAcknowledged(acknowledged)) {
        throw new IllegalArgumentException(
            "a sleeve acknowledges ARM, STOP, LIMITS and CLEAR, not " + acknowledged);
      }
      Ranges.checkByte("sequence", sequence);
    }

    static boolean isAcknowledged(MessageType type) {
      return switch (type) {
        case ARM, STOP, LIMITS, CLEAR -> true;
        case HELLO, FRAME, PING, WELCOME, ACK, STATUS, PONG -> false;
      };
    }

    @Override
    public MessageType type() {
      return MessageType.ACK;
    }
  }

  /// How the sleeve is doing. The counters count from boot and wrap.
  ///
  /// @param state what it is doing
  /// @param reason why its last session ended, or why it booted
  /// @param faults the bits of the faults that no session may begin with, 0..255; see [Fault]
  /// @param session the session that is armed or the last that was; 0 after booting
  /// @param tick its clock as it wrote this; wraps
  /// @param queued frames it holds that are still to be felt, 0..255
  /// @param frame sequence number of the frame it accepted last, 0..255; 0 before the first
  /// @param accepted frames accepted, 32 bits
  /// @param late frames dropped because their moment had passed, 0..65535
  /// @param dropped frames dropped for any other reason, 0..65535
  /// @param broken messages that were broken on the wire, 0..65535
  /// @param temperature in tenths of a kelvin, 0..65535; 0 without a sensible reading
  /// @param supply in millivolts, 0..65535; 0 without a sensible reading
  /// @param button whether its stop button is being pressed
  record Status(
      SleeveState state,
      EndReason reason,
      int faults,
      int session,
      int tick,
      int queued,
      int frame,
      int accepted,
      int late,
      int dropped,
      int broken,
      int temperature,
      int supply,
      boolean button)
      implements SleeveMessage {
    public Status {
      Ranges.checkByte("faults", faults);
      Ranges.checkShort("session", session);
      Ranges.checkByte("queued", queued);
      Ranges.checkByte("frame", frame);
      Ranges.checkShort("late", late);
      Ranges.checkShort("dropped", dropped);
      Ranges.checkShort("broken", broken);
      Ranges.checkShort("temperature", temperature);
      Ranges.checkShort("supply", supply);
    }

    @Override
    public MessageType type() {
      return MessageType.STATUS;
    }
  }

  /// The sleeve's clock: the answer to a ping.
  ///
  /// @param token what the ping carried
  /// @param tick the sleeve's clock as it read the ping; wraps
  record Pong(int token, int tick) implements SleeveMessage {
    @Override
    public MessageType type() {
      return MessageType.PONG;
    }
  }
}
