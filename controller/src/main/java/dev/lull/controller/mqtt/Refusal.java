package dev.lull.controller.mqtt;

import dev.lull.controller.mqtt.BrokerUnavailable.Reason;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.eclipse.paho.mqttv5.client.MqttClientException;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.packet.MqttReturnCode;

/// Why a broker could not be connected to, in a sentence: read from what its connection came to.
final class Refusal {
  private static final String ALERT = "Received fatal alert: ";

  private final BrokerAddress address;
  private final Optional<Encryption> encryption;
  private final MqttException cause;

  private Refusal(BrokerAddress address, Optional<Encryption> encryption, MqttException cause) {
    this.address = address;
    this.encryption = encryption;
    this.cause = cause;
  }

  static BrokerUnavailable of(
      BrokerAddress address, Optional<Encryption> encryption, MqttException cause) {
    return new Refusal(address, encryption, cause).told();
  }

  static BrokerUnavailable of(UnusableFile file) {
    return new BrokerUnavailable(Reason.FILE_UNUSABLE, file.getMessage(), file);
  }

  private BrokerUnavailable told() {
    return switch (cause.getReasonCode()) {
      case MqttReturnCode.RETURN_CODE_NOT_AUTHORIZED,
          MqttReturnCode.RETURN_CODE_BAD_USERNAME_OR_PASSWORD,
          MqttReturnCode.RETURN_CODE_BANNED ->
          because(Reason.LOGIN_REFUSED, loginRefused());
      case MqttClientException.REASON_CODE_SERVER_CONNECT_ERROR,
          MqttClientException.REASON_CODE_CLIENT_TIMEOUT ->
          unreachable();
      case MqttException.REASON_CODE_CLIENT_EXCEPTION,
          MqttClientException.REASON_CODE_CONNECTION_LOST ->
          ofConnection();
      case MqttException.REASON_CODE_MALFORMED_PACKET -> because(Reason.OTHER_PROTOCOL, noMqtt());
      default -> BrokerUnavailable.lost(address, cause);
    };
  }

  /// The connection failed before the broker had answered us in MQTT.
  private BrokerUnavailable ofConnection() {
    if (isCausedBy(UnknownHostException.class)) {
      return because(
          Reason.UNREACHABLE,
          "No machine is known here by the name %s. Correct it in the broker's address."
              .formatted(host()));
    }
    if (isCausedBy(CertificateException.class)) {
      return because(Reason.NOT_TRUSTED, notTrusted());
    }
    if (encryption.filter(Encryption::wasAskedForCertificate).isPresent()) {
      return because(Reason.CERTIFICATE_REFUSED, certificateRefused());
    }
    return isAnswered() ? because(Reason.OTHER_PROTOCOL, otherProtocol()) : unreachable();
  }

  private String notTrusted() {
    Optional<CertificateExpiredException> expired = causes(CertificateExpiredException.class);
    if (expired.isPresent()) {
      return ("The certificate of the broker at %s has expired. Renew it there; if it has not, set"
              + " the clock of this machine, which says %s.")
          .formatted(address.place(), day(Instant.now()));
    }
    if (isCausedBy(CertificateNotYetValidException.class)) {
      return ("The certificate of the broker at %s is not valid yet. Set the clock of this machine,"
              + " which says %s.")
          .formatted(address.place(), day(Instant.now()));
    }
    if (isCausedBy(CertPathBuilderException.class)
        || isCausedBy(CertPathValidatorException.class)) {
      return address
          .tls()
          .authority()
          .map(
              it ->
                  ("The certificate of the broker at %s is not signed by the authority in \"%s\"."
                          + " Give the certificate of the authority that signed it.")
                      .formatted(address.place(), it))
          .orElse(
              ("The certificate of the broker at %s is not signed by an authority that Java"
                      + " trusts. If it is one of your own, give its certificate: broker.ca, or"
                      + " --ca.")
                  .formatted(address.place()));
    }
    return ("The certificate of the broker at %s is for another name than %s. Write the name that is"
            + " in the certificate, or give the broker one for this name.")
        .formatted(address.place(), host());
  }

  private String certificateRefused() {
    Optional<TlsFiles.Identity> ours = address.tls().identity();
    if (ours.isEmpty()) {
      return ("The broker at %s lets nobody in without a certificate. Give yours and its key:"
              + " broker.certificate and broker.key, or --certificate and --key.")
          .formatted(address.place());
    }
    Optional<Instant> expired = encryption.flatMap(it -> it.expiredSince(Instant.now()));
    return expired
        .map(
            since ->
                "The certificate \"%s\" has expired on %s. Renew it."
                    .formatted(ours.get().certificate(), day(since)))
        .orElse(
            ("The broker at %s does not accept the certificate \"%s\". Give one that is signed by"
                    + " the authority that the broker trusts.")
                .formatted(address.place(), ours.get().certificate()));
  }

  /// Whether there was something at the address that broke off, rather than nothing.
  private boolean isAnswered() {
    return !isCausedBy(SocketTimeoutException.class) && !isCausedBy(HttpTimeoutException.class);
  }

  private String otherProtocol() {
    return failedInTls() ? noTls() : noMqtt();
  }

  private boolean failedInTls() {
    return address.scheme().isWebSocket()
        ? isCausedBy(SSLException.class)
        : encryption.filter(it -> !it.isEstablished()).isPresent();
  }

  private String noTls() {
    return causes(SSLException.class)
        .map(Throwable::getMessage)
        .filter(it -> it.contains(ALERT))
        .map(
            it ->
                ("The broker at %s and Lull have no encryption in common (%s). Let the broker offer"
                        + " TLS 1.2 or 1.3.")
                    .formatted(address.place(), it.substring(it.indexOf(ALERT) + ALERT.length())))
        .orElse(
            "What answers at %s does not speak TLS. Without encryption, it is %s."
                .formatted(address.place(), address.by(address.scheme().inThePlain())));
  }

  private String noMqtt() {
    return switch (address.scheme()) {
      case TCP ->
          ("What answers at %s does not speak MQTT without encryption. With encryption it is %s,"
                  + " over WebSocket %s.")
              .formatted(address.place(), address.by(Scheme.SSL), address.by(Scheme.WS));
      case SSL ->
          "What answers at %s speaks TLS, but not MQTT. Over WebSocket, it is %s."
              .formatted(address.place(), address.by(Scheme.WSS));
      case WS ->
          ("What answers at %s does not speak MQTT over WebSocket. Correct the port or the path;"
                  + " with encryption it is %s.")
              .formatted(address.uri(), address.by(Scheme.WSS));
      case WSS ->
          "What answers at %s does not speak MQTT over WebSocket. Correct the port or the path."
              .formatted(address.uri());
    };
  }

  private String loginRefused() {
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

  private BrokerUnavailable unreachable() {
    return because(
        Reason.UNREACHABLE,
        ("No broker answers at %s. Start one there (./lull run has one of its own), or give the"
                + " right address.")
            .formatted(address.place()));
  }

  private BrokerUnavailable because(Reason reason, String message) {
    return new BrokerUnavailable(reason, message, cause);
  }

  private String host() {
    return address.uri().getHost();
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }

  private boolean isCausedBy(Class<? extends Throwable> kind) {
    return causes(kind).isPresent();
  }

  private <T extends Throwable> Optional<T> causes(Class<T> kind) {
    return Stream.<Throwable>iterate(cause, Objects::nonNull, Throwable::getCause)
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst();
  }
}
