package dev.lull.controller.mqtt;

import java.util.Optional;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttCallback;
import org.eclipse.paho.mqttv5.client.MqttDisconnectResponse;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Turns what Paho calls back into what an [Inbox] understands.
final class PahoCallback implements MqttCallback {
  private static final Logger LOG = LoggerFactory.getLogger(PahoCallback.class);

  private final Inbox inbox;

  PahoCallback(Inbox inbox) {
    this.inbox = inbox;
  }

  @Override
  public void messageArrived(String topic, MqttMessage message) {
    inbox.arrived(
        new Inbound(
            topic,
            Bytes.of(message.getPayload()),
            message.isRetained(),
            reply(message),
            contentType(message)));
  }

  @Override
  public void disconnected(MqttDisconnectResponse response) {
    inbox.lost(
        Optional.ofNullable(response.getException())
            .map(MqttException::getMessage)
            .orElse("the broker said goodbye"));
  }

  @Override
  public void mqttErrorOccurred(MqttException exception) {
    LOG.warn("MQTT client: {}", exception.getMessage());
  }

  @Override
  public void deliveryComplete(IMqttToken token) {}

  @Override
  public void connectComplete(boolean reconnect, String serverUri) {}

  @Override
  public void authPacketArrived(int reasonCode, MqttProperties properties) {}

  private static String contentType(MqttMessage message) {
    return Optional.ofNullable(message.getProperties())
        .map(MqttProperties::getContentType)
        .orElse("");
  }

  private static Optional<Inbound.Reply> reply(MqttMessage message) {
    return Optional.ofNullable(message.getProperties())
        .filter(it -> it.getResponseTopic() != null && isTopic(it.getResponseTopic()))
        .map(
            it ->
                new Inbound.Reply(
                    it.getResponseTopic(),
                    Optional.ofNullable(it.getCorrelationData())
                        .map(Bytes::of)
                        .orElse(Bytes.NONE)));
  }

  /// Whether anything can be published there. Not every broker looks at what its clients ask for.
  private static boolean isTopic(String name) {
    return !name.isEmpty() && name.chars().noneMatch(it -> it == '#' || it == '+' || it == 0);
  }
}
