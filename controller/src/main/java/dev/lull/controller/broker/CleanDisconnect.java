package dev.lull.controller.broker;

import io.netty.handler.codec.mqtt.MqttMessage;
import io.netty.handler.codec.mqtt.MqttMessageType;
import io.netty.handler.codec.mqtt.MqttReasonCodeAndPropertiesVariableHeader;
import java.util.List;
import org.apache.activemq.artemis.core.protocol.mqtt.MQTTFailureListener;
import org.apache.activemq.artemis.core.protocol.mqtt.MQTTInterceptor;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;

/// Keeps the broker from sending the will of a client that has said goodbye.
///
/// The broker handles a goodbye and the closing of its socket on two threads; where the second
/// comes first it takes the client for lost. Forgetting the listener for losses as the goodbye
/// arrives settles that. Made by the broker from its name.
public final class CleanDisconnect implements MQTTInterceptor {
  private static final byte NORMAL = 0;

  @Override
  public boolean intercept(MqttMessage message, RemotingConnection connection) {
    if (message.fixedHeader().messageType() == MqttMessageType.DISCONNECT && isNormal(message)) {
      List.copyOf(connection.getFailureListeners()).stream()
          .filter(MQTTFailureListener.class::isInstance)
          .forEach(connection::removeFailureListener);
    }
    return true;
  }

  private static boolean isNormal(MqttMessage message) {
    return !(message.variableHeader() instanceof MqttReasonCodeAndPropertiesVariableHeader header)
        || header.reasonCode() == NORMAL;
  }
}
