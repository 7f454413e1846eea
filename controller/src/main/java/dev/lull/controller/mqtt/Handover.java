package dev.lull.controller.mqtt;

import java.util.stream.IntStream;
import org.eclipse.paho.mqttv5.common.packet.MqttReturnCode;

/// What a broker says that it did with a message.
public enum Handover {
  /// It passed the message on, as far as it tells.
  PASSED_ON,
  /// It took the message, and there was nobody to pass it on to. Not every broker tells.
  UNHEARD,
  /// It dropped the message, since this user may not publish there.
  FORBIDDEN;

  static Handover of(IntStream codes) {
    return codes.mapToObj(Handover::of).filter(it -> it != PASSED_ON).findFirst().orElse(PASSED_ON);
  }

  private static Handover of(int code) {
    return switch (code) {
      case MqttReturnCode.RETURN_CODE_NO_MATCHING_SUBSCRIBERS -> UNHEARD;
      case MqttReturnCode.RETURN_CODE_NOT_AUTHORIZED -> FORBIDDEN;
      default -> PASSED_ON;
    };
  }
}
