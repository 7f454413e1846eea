package dev.lull.controller.mqtt;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Optional;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;

/// Shows our certificate to a broker that asks for one, if we have it, and remembers being asked.
///
/// It is shown whoever the broker says it trusts, so that it is the broker that refuses it and not
/// Java that keeps it back.
final class OwnIdentity extends X509ExtendedKeyManager {
  private static final String ALIAS = "identity";

  private final Optional<TlsMaterial.Identity> identity;
  private volatile boolean asked;

  OwnIdentity(Optional<TlsMaterial.Identity> identity) {
    this.identity = identity;
  }

  /// Whether the broker wanted to see a certificate.
  boolean wasAskedFor() {
    return asked;
  }

  @Override
  public String chooseClientAlias(String[] keyTypes, Principal[] issuers, Socket socket) {
    return chosen(keyTypes);
  }

  @Override
  public String chooseEngineClientAlias(String[] keyTypes, Principal[] issuers, SSLEngine engine) {
    return chosen(keyTypes);
  }

  private String chosen(String[] keyTypes) {
    asked = true;
    return identity
        .filter(it -> Arrays.asList(keyTypes).contains(it.key().getAlgorithm()))
        .map(_ -> ALIAS)
        .orElse(null);
  }

  @Override
  public X509Certificate[] getCertificateChain(String alias) {
    return identity.map(it -> it.chain().toArray(X509Certificate[]::new)).orElse(null);
  }

  @Override
  public PrivateKey getPrivateKey(String alias) {
    return identity.map(TlsMaterial.Identity::key).orElse(null);
  }

  @Override
  public String[] getClientAliases(String keyType, Principal[] issuers) {
    return new String[] {ALIAS};
  }

  @Override
  public String[] getServerAliases(String keyType, Principal[] issuers) {
    return new String[0];
  }

  @Override
  public String chooseServerAlias(String keyType, Principal[] issuers, Socket socket) {
    return null;
  }
}
