package dev.lull.controller.broker;

import io.netty.handler.codec.mqtt.MqttConnectMessage;
import io.netty.handler.codec.mqtt.MqttConnectReturnCode;
import io.netty.handler.codec.mqtt.MqttFixedHeader;
import io.netty.handler.codec.mqtt.MqttMessage;
import io.netty.handler.codec.mqtt.MqttMessageBuilders;
import io.netty.handler.codec.mqtt.MqttMessageType;
import io.netty.handler.codec.mqtt.MqttProperties;
import io.netty.handler.codec.mqtt.MqttPubReplyMessageVariableHeader;
import io.netty.handler.codec.mqtt.MqttPublishMessage;
import io.netty.handler.codec.mqtt.MqttQoS;
import io.netty.handler.codec.mqtt.MqttVersion;
import java.util.Optional;

/// How MQTT says that somebody has no right to something. What its older versions cannot say is
/// left out as a message is written.
final class Replies {
  static final byte NOT_AUTHORISED = (byte) 0x87;

  private Replies() {}

  static MqttMessage notAuthorised(MqttConnectMessage connect) {
    boolean isFive = connect.variableHeader().version() == MqttVersion.MQTT_5.protocolLevel();
    return MqttMessageBuilders.connAck()
        .returnCode(
            isFive
                ? MqttConnectReturnCode.CONNECTION_REFUSED_NOT_AUTHORIZED_5
                : MqttConnectReturnCode.CONNECTION_REFUSED_NOT_AUTHORIZED)
        .properties(MqttProperties.NO_PROPERTIES)
        .sessionPresent(false)
        .build();
  }

  /// The answer to a message, if its quality of service wants one.
  static Optional<MqttMessage> notAuthorised(MqttPublishMessage publish) {
    return switch (publish.fixedHeader().qosLevel()) {
      case AT_LEAST_ONCE -> Optional.of(reply(MqttMessageType.PUBACK, publish));
      case EXACTLY_ONCE -> Optional.of(reply(MqttMessageType.PUBREC, publish));
      case AT_MOST_ONCE, FAILURE -> Optional.empty();
    };
  }

  /// The broker's own goodbye, which only MQTT 5 has.
  static MqttMessage goodbye() {
    return MqttMessageBuilders.disconnect().reasonCode(NOT_AUTHORISED).build();
  }

  private static MqttMessage reply(MqttMessageType type, MqttPublishMessage publish) {
    return new MqttMessage(
        new MqttFixedHeader(type, false, MqttQoS.AT_MOST_ONCE, false, 0),
        new MqttPubReplyMessageVariableHeader(
            publish.variableHeader().packetId(), NOT_AUTHORISED, MqttProperties.NO_PROPERTIES));
  }
}
