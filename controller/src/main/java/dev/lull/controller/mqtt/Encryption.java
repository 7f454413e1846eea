package dev.lull.controller.mqtt;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/// The encryption of one connection.
final class Encryption {
  private static final String NAMES_AS_IN_HTTPS = "HTTPS";

  private final Optional<X509Certificate> ours;
  private final OwnIdentity identity;
  private final SSLContext context;
  private volatile boolean established;

  private Encryption(TlsMaterial material) {
    this.ours = material.identity().map(it -> it.chain().getFirst());
    this.identity = new OwnIdentity(material.identity());
    this.context = context(material, identity);
  }

  /// Reads what it goes by.
  static Encryption of(TlsFiles files) throws UnusableFile {
    return new Encryption(TlsMaterial.read(files));
  }

  SSLContext context() {
    return context;
  }

  /// Encrypts a connection to a broker that is called by this name.
  ///
  /// @throws IOException if the other side is not who it should be, or does not encrypt
  SSLSocket on(Socket line, String host, int port) throws IOException {
    var encrypted = (SSLSocket) context.getSocketFactory().createSocket(line, host, port, true);
    SSLParameters parameters = encrypted.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm(NAMES_AS_IN_HTTPS);
    encrypted.setSSLParameters(parameters);
    encrypted.startHandshake();
    established = true;
    return encrypted;
  }

  /// Whether the other side has shown to be the broker that is meant, and encrypts.
  boolean isEstablished() {
    return established;
  }

  /// Whether the broker wanted to see a certificate of ours.
  boolean wasAskedForCertificate() {
    return identity.wasAskedFor();
  }

  /// Since when our certificate is no longer valid, if so.
  Optional<Instant> expiredSince(Instant now) {
    return ours.map(it -> it.getNotAfter().toInstant()).filter(now::isAfter);
  }

  private static SSLContext context(TlsMaterial material, OwnIdentity identity) {
    try {
      var context = SSLContext.getInstance("TLS");
      context.init(new KeyManager[] {identity}, trusting(material), new SecureRandom());
      return context;
    } catch (GeneralSecurityException | IOException impossible) {
      throw new IllegalStateException("every Java has TLS", impossible);
    }
  }

  private static TrustManager[] trusting(TlsMaterial material)
      throws GeneralSecurityException, IOException {
    var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    Optional<KeyStore> trusted = material.trusted();
    factory.init(trusted.orElse(null));
    return factory.getTrustManagers();
  }
}
