package dev.lull.controller.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.mqtt.MqttMessageBuilders;
import io.netty.handler.codec.mqtt.MqttProperties;
import io.netty.handler.codec.mqtt.MqttProperties.MqttPropertyType;
import io.netty.handler.codec.mqtt.MqttProperties.StringProperty;
import io.netty.handler.codec.mqtt.MqttPublishMessage;
import io.netty.handler.codec.mqtt.MqttQoS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the broker lets through.
final class WholeTopicsTest {
  @ParameterizedTest
  @CsvSource({
    "lull/sleeve/cmd/play, answers/mine, true",
    "lull/sleeve/cmd/play, answers/mi\0ne, false",
    "lull/sleeve/cmd/pl\0ay, answers/mine, false"
  })
  void aMessageWithANulInATopicIsDropped(String topic, String response, boolean passes) {
    assertEquals(passes, WholeTopics.isWhole(message(topic, response)));
  }

  private static MqttPublishMessage message(String topic, String response) {
    var properties = new MqttProperties();
    properties.add(new StringProperty(MqttPropertyType.RESPONSE_TOPIC.value(), response));
    return MqttMessageBuilders.publish()
        .topicName(topic)
        .properties(properties)
        .qos(MqttQoS.AT_MOST_ONCE)
        .payload(Unpooled.EMPTY_BUFFER)
        .build();
  }
}
