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

  /// What the sleeve must never exceed, from now until it boots. It replaces the limits before, and
  /// none is ever looser than the one the sleeve was built with.
  ///
  /// @param longestSeconds how long a motor may be driven without a break of 5 s, 0..65535 s; 0
  ///     asks for no less than the sleeve was built with
  /// @param ceilings highest levels, in rising order of motors; the motors not named keep what the
  ///     sleeve was built with
  record Limits(int longestSeconds, List<MotorLevel> ceilings) implements HostMessage {
    public Limits {
      Ranges.checkShort("longest", longestSeconds);
      ceilings = MotorLevel.inOrder(ceilings);
    }

    @Override
    public MessageType type() {
      return MessageType.LIMITS;
    }
  }

  /// Clears faults, so that a session may begin; those whose cause lasts stay.
  ///
  /// @param faults the bits of the faults to clear, 0..255; see [Fault]
  record Clear(int faults) implements HostMessage {
    public Clear {
      Ranges.checkByte("faults", faults);
    }

    @Override
    public MessageType type() {
      return MessageType.CLEAR;
    }
  }

  /// All levels for one moment; the motors it does not name are at rest then.
  ///
  /// @param tick when the levels are to be felt, in the sleeve's ticks; wraps
  /// @param levels in rising order of motors
  record Frame(int tick, List<MotorLevel> levels) implements HostMessage {
    public Frame {
      levels = MotorLevel.inOrder(levels);
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
