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
  /// @param sensors one bit for each kind of sensor; none is assigned yet
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
      int sensors)
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
    }

    @Override
    public MessageType type() {
      return MessageType.WELCOME;
    }
  }

  /// What came of an arm or a stop.
  ///
  /// @param acknowledged the type of the message answered, ARM or STOP
  /// @param sequence the sequence number of the message answered, 0..255
  /// @param result what came of it
  record Ack(MessageType acknowledged, int sequence, AckResult result) implements SleeveMessage {
    public Ack {
      if (!isAcknowledged(acknowledged)) {
        throw new IllegalArgumentException(
            "a sleeve acknowledges ARM and STOP, not " + acknowledged);
      }
      Ranges.checkByte("sequence", sequence);
    }

    static boolean isAcknowledged(MessageType type) {
      return type == MessageType.ARM || type == MessageType.STOP;
    }

    @Override
    public MessageType type() {
      return MessageType.ACK;
    }
  }

  /// How the sleeve is doing. The counters count from boot and wrap.
  ///
  /// @param state what it is doing
  /// @param reason why its last session ended
  /// @param session the session that is armed or the last that was; 0 after booting
  /// @param tick its clock as it wrote this; wraps
  /// @param queued frames it holds that are still to be felt, 0..255
  /// @param frame sequence number of the frame it accepted last, 0..255; 0 before the first
  /// @param accepted frames accepted, 32 bits
  /// @param late frames dropped because their moment had passed, 0..65535
  /// @param dropped frames dropped for any other reason, 0..65535
  /// @param broken messages that were broken on the wire, 0..65535
  record Status(
      SleeveState state,
      EndReason reason,
      int session,
      int tick,
      int queued,
      int frame,
      int accepted,
      int late,
      int dropped,
      int broken)
      implements SleeveMessage {
    public Status {
      Ranges.checkShort("session", session);
      Ranges.checkByte("queued", queued);
      Ranges.checkByte("frame", frame);
      Ranges.checkShort("late", late);
      Ranges.checkShort("dropped", dropped);
      Ranges.checkShort("broken", broken);
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
