package dev.lull.protocol;

import java.util.List;

/// What a host says to a sleeve.
public sealed interface HostMessage extends Message {

  /// Asks the sleeve who it is; it answers with a welcome.
  record Hello() implements HostMessage {
    @Override
    public MessageType type() {
      return MessageType.HELLO;
    }
  }

  /// Asks for the right to move the sleeve for one session.
  ///
  /// @param protocol the version of the wire the host speaks, 0..255
  /// @param boot the boot id from the sleeve's welcome, 32 bits
  /// @param session number of the session, 0..65535; newer than the last one that ended
  record Arm(int protocol, int boot, int session) implements HostMessage {
    public Arm {
      Ranges.checkByte("protocol", protocol);
      Ranges.checkShort("session", session);
    }

    @Override
    public MessageType type() {
      return MessageType.ARM;
    }
  }

  /// Ends the session, whatever it is.
  ///
  /// @param rampMillis how long the motors may take to come to rest, 0..65535 ms; the
  ///     sleeve shortens it to [Protocol#MAX_STOP_RAMP_MILLIS]
  record Stop(int rampMillis) implements HostMessage {
    public Stop {
      Ranges.checkShort("ramp", rampMillis);
    }

    @Override
    public MessageType type() {
      return MessageType.STOP;
    }
  }

  /// All levels for one moment; the motors it does not name are at rest then.
  ///
  /// @param tick when the levels are to be felt, in the sleeve's ticks; wraps
  /// @param levels in rising order of motors
  record Frame(int tick, List<MotorLevel> levels) implements HostMessage {
    public Frame {
      levels = List.copyOf(levels);
      for (int i = 1; i < levels.size(); i++) {
        Ranges.check(
            "motor", levels.get(i).motor(), levels.get(i - 1).motor() + 1, Protocol.MAX_MOTORS - 1);
      }
    }

    @Override
    public MessageType type() {
      return MessageType.FRAME;
    }
  }

  /// Asks for the sleeve's clock.
  ///
  /// @param token any 32 bits; the pong carries them back
  record Ping(int token) implements HostMessage {
    @Override
    public MessageType type() {
      return MessageType.PING;
    }
  }
}
