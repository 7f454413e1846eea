package dev.lull.controller.broker;

import io.netty.handler.codec.mqtt.MqttMessage;
import io.netty.handler.codec.mqtt.MqttProperties.MqttPropertyType;
import io.netty.handler.codec.mqtt.MqttProperties.StringProperty;
import io.netty.handler.codec.mqtt.MqttPublishMessage;
import org.apache.activemq.artemis.core.protocol.mqtt.MQTTInterceptor;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;

/// Drops messages to a topic, or with a response topic, that has a NUL character in it. MQTT
/// forbids it, the broker does not mind, and clients that read such a message lose their
/// connection by it. Made by the broker from its name.
public final class WholeTopics implements MQTTInterceptor {
  @Override
  public boolean intercept(MqttMessage message, RemotingConnection connection) {
    return !(message instanceof MqttPublishMessage publish) || isWhole(publish);
  }

  static boolean isWhole(MqttPublishMessage message) {
    return isWhole(message.variableHeader().topicName())
        && message
            .variableHeader()
            .properties()
            .getProperties(MqttPropertyType.RESPONSE_TOPIC.value())
            .stream()
            .allMatch(it -> it instanceof StringProperty text && isWhole(text.value()));
  }

  private static boolean isWhole(String topic) {
    return topic.indexOf('\0') < 0;
  }
}
