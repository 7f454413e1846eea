package dev.lull.controller.mqtt;

import org.eclipse.paho.mqttv5.common.MqttException;

/// A broker could not be used; the message says why and what to do.
public final class BrokerUnavailable extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /// What stands between us and the broker.
  public enum Reason {
    /// Nothing answers at that address.
    UNREACHABLE,
    /// Something answers, but not in the way that the address says.
    OTHER_PROTOCOL,
    /// The broker cannot show that it is the one that is meant.
    NOT_TRUSTED,
    /// The broker wants to see a certificate of ours, or another one.
    CERTIFICATE_REFUSED,
    /// A file with a certificate or key is of no use.
    FILE_UNUSABLE,
    /// The broker answers and turns us away.
    LOGIN_REFUSED,
    /// The connection was there and is lost, or the broker broke the rules of MQTT.
    LOST
  }

  BrokerUnavailable(Reason reason, String message, Throwable cause) {
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

  /// The connection was there and something went wrong with it.
  static BrokerUnavailable lost(BrokerAddress address, MqttException cause) {
    return new BrokerUnavailable(
        Reason.LOST,
        "The broker at %s ended the connection: %s (code %d)."
            .formatted(address.place(), withoutStop(cause.getMessage()), cause.getReasonCode()),
        cause);
  }

  private static String withoutStop(String sentence) {
    return sentence.replaceAll("\\.+$", "");
  }
}
