package dev.lull.controller.mqtt;

import org.eclipse.paho.mqttv5.client.MqttClientException;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.packet.MqttReturnCode;

/// A broker could not be used; the message says why and what to do.
public final class BrokerUnavailable extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /// What stands between us and the broker.
  public enum Reason {
    /// Nothing answers at that address.
    UNREACHABLE,
    /// The broker answers and turns us away.
    LOGIN_REFUSED,
    /// The connection was there and is lost, or the broker broke the rules of MQTT.
    LOST
  }

  private BrokerUnavailable(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /// The connection was there and is gone.
  public static BrokerUnavailable lost(BrokerAddress address, String why) {
    return new BrokerUnavailable(
        Reason.LOST,
        "The broker at %s is gone: %s.".formatted(address.place(), withoutStop(why)),
        null);
  }

  static BrokerUnavailable of(BrokerAddress address, MqttException cause) {
    return switch (cause.getReasonCode()) {
      case MqttReturnCode.RETURN_CODE_NOT_AUTHORIZED,
          MqttReturnCode.RETURN_CODE_BAD_USERNAME_OR_PASSWORD,
          MqttReturnCode.RETURN_CODE_BANNED ->
          new BrokerUnavailable(Reason.LOGIN_REFUSED, loginRefused(address), cause);
      case MqttClientException.REASON_CODE_SERVER_CONNECT_ERROR,
          MqttClientException.REASON_CODE_CLIENT_TIMEOUT,
          MqttException.REASON_CODE_CLIENT_EXCEPTION ->
          new BrokerUnavailable(Reason.UNREACHABLE, unreachable(address), cause);
      default ->
          new BrokerUnavailable(
              Reason.LOST,
              "The broker at %s ended the connection: %s (code %d)."
                  .formatted(address.place(), cause.getMessage(), cause.getReasonCode()),
              cause);
    };
  }

  private static String withoutStop(String sentence) {
    return sentence.replaceAll("\\.+$", "");
  }

  private static String loginRefused(BrokerAddress address) {
    return address
        .login()
        .map(
            login ->
                ("The broker at %s refuses the user \"%s\" with this password."
                        + " Correct the user and password.")
                    .formatted(address.place(), login.user()))
        .orElse(
            "The broker at %s lets nobody in without a user and password. Give both."
                .formatted(address.place()));
  }

  private static String unreachable(BrokerAddress address) {
    return ("No broker answers at %s. Start one there (./lull run has one of its own), or give the"
            + " right address.")
        .formatted(address.place());
  }
}
