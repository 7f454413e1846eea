package dev.lull.hardware;

import dev.lull.protocol.MessageType;

/// Everything that the device is asked until it answers.
record Requests(LimitsRequest limits, ClearRequest clear, ArmRequest arm, StopRequest stop) {
  static Requests over(Outbox outbox, DeviceLimits limits, int motors) {
    return new Requests(
        new LimitsRequest(outbox, limits, motors),
        new ClearRequest(outbox),
        new ArmRequest(outbox),
        new StopRequest(outbox));
  }

  /// Whether an acknowledgement answers what is being asked in this phase.
  boolean isAnswer(Phase phase, MessageType acknowledged, int sequence) {
    return switch (acknowledged) {
      case LIMITS -> phase == Phase.LIMITING && limits.isAnsweredBy(sequence);
      case CLEAR -> phase == Phase.CLEARING && clear.isAnsweredBy(sequence);
      case ARM -> phase == Phase.ARMING && arm.isAnsweredBy(sequence);
      case STOP -> phase == Phase.STOPPING && stop.isAnsweredBy(sequence);
      case HELLO, FRAME, PING, WELCOME, ACK, STATUS, PONG -> false;
    };
  }
}
