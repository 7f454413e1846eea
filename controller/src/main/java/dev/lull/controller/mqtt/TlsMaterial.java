package dev.lull.controller.mqtt;

import dev.lull.controller.mqtt.UnusableFile.Role;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What stands in [TlsFiles], read.
///
/// @param authorities whom to trust; none are those that Java trusts
public record TlsMaterial(List<X509Certificate> authorities, Optional<Identity> identity) {
  private static final Map<String, String> SIGNATURES =
      Map.of("RSA", "SHA256withRSA", "EC", "SHA256withECDSA", "DSA", "SHA256withDSA");

  /// A certificate that is ours, and those between it and its authority.
  record Identity(List<X509Certificate> chain, PrivateKey key) {}

  /// Reads the files.
  ///
  /// @throws UnusableFile if one of them is missing, is not what it should be, or does not fit the
  ///     other
  public static TlsMaterial read(TlsFiles files) throws UnusableFile {
    List<X509Certificate> authorities =
        files.authority().isPresent()
            ? new PemFile(Role.AUTHORITY, files.authority().get()).certificates()
            : List.of();
    return new TlsMaterial(
        authorities,
        files.identity().isPresent()
            ? Optional.of(identity(files.identity().get()))
            : Optional.empty());
  }

  /// Trusted certificates as Java wants them; empty for those that it has itself.
  Optional<KeyStore> trusted() throws GeneralSecurityException, IOException {
    if (authorities.isEmpty()) {
      return Optional.empty();
    }
    KeyStore store = empty();
    for (X509Certificate authority : authorities) {
      store.setCertificateEntry("authority-" + store.size(), authority);
    }
    return Optional.of(store);
  }

  private static Identity identity(TlsFiles.Identity files) throws UnusableFile {
    List<X509Certificate> chain = new PemFile(Role.CERTIFICATE, files.certificate()).certificates();
    var keyFile = new PemFile(Role.KEY, files.key());
    PrivateKey key = keyFile.key();
    if (!belongs(key, chain.getFirst().getPublicKey())) {
      throw keyFile.unusable(
          "is not the key of \"%s\". Give the two that belong together; the certificate itself must be the first in its file."
              .formatted(files.certificate()));
    }
    return new Identity(chain, key);
  }

  /// What the one signs the other confirms.
  private static boolean belongs(PrivateKey key, PublicKey certified) {
    if (!key.getAlgorithm().equals(certified.getAlgorithm())) {
      return false;
    }
    try {
      var signature = Signature.getInstance(SIGNATURES.get(key.getAlgorithm()));
      signature.initSign(key);
      signature.update((byte) 1);
      byte[] signed = signature.sign();
      signature.initVerify(certified);
      signature.update((byte) 1);
      return signature.verify(signed);
    } catch (GeneralSecurityException different) {
      return false;
    }
  }

  private static KeyStore empty() throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, new char[0]);
    return store;
  }
}
