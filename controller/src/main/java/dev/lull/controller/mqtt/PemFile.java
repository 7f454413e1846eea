package dev.lull.controller.mqtt;

import de.dentrassi.crypto.pem.PemReader;
import dev.lull.controller.mqtt.UnusableFile.Role;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/// A file with certificates or a private key in it, as text.
///
/// @param role what it is to be used for
record PemFile(Role role, Path path) {
  private static final long LARGEST = 1L << 20;

  /// What is in it, in its order; at least one.
  List<X509Certificate> certificates() throws UnusableFile {
    List<X509Certificate> found =
        objects().stream()
            .filter(X509Certificate.class::isInstance)
            .map(X509Certificate.class::cast)
            .toList();
    if (found.isEmpty()) {
      throw unusable(
          "has no certificate in it. Give a PEM file, with \"-----BEGIN CERTIFICATE-----\".");
    }
    return found;
  }

  PrivateKey key() throws UnusableFile {
    for (Object object : objects()) {
      switch (object) {
        case PrivateKey key -> {
          return key;
        }
        case KeyPair pair -> {
          return pair.getPrivate();
        }
        default -> {}
      }
    }
    throw unusable(
        "has no private key in it. Give a PEM file, with \"-----BEGIN PRIVATE KEY-----\".");
  }

  UnusableFile unusable(String why) {
    return new UnusableFile(role, path, why);
  }

  private List<Object> objects() throws UnusableFile {
    String text = text();
    if (text.contains("ENCRYPTED")) {
      throw unusable(
          "is encrypted. Write it once without its password, for its user only: openssl pkey -in %s"
                  .formatted(path)
              + " -out NEW.key");
    }
    try (var reader = new PemReader(new StringReader(text))) {
      List<Object> objects = new ArrayList<>();
      for (Object next = reader.readObject(); next != null; next = reader.readObject()) {
        objects.add(next);
      }
      return objects;
    } catch (IOException | CertificateException | RuntimeException broken) {
      throw unusable(
          "is damaged, or of a kind that is not known here. Give certificates and keys of RSA or"
              + " EC, as PEM.");
    }
  }

  private String text() throws UnusableFile {
    if (!Files.isRegularFile(path)) {
      throw unusable("is no file. Give the path of a PEM file.");
    }
    try {
      return Files.size(path) > LARGEST ? "" : Files.readString(path);
    } catch (AccessDeniedException forbidden) {
      throw unusable("may not be read by the user that Lull runs as. Let it: chown, chmod.");
    } catch (IOException unreadable) {
      // What is no text, a certificate in binary form say, is not PEM.
      return "";
    }
  }
}
