package dev.lull.controller.mqtt;

import java.nio.file.Path;

/// A file of [TlsFiles] is of no use; the message says why and what to do.
public final class UnusableFile extends Exception {
  private static final long serialVersionUID = 1L;

  private final Role role;

  /// Which of them.
  public enum Role {
    /// The certificates that the broker's must be signed by.
    AUTHORITY,
    /// Our own certificate.
    CERTIFICATE,
    /// The private key of our own certificate.
    KEY
  }

  UnusableFile(Role role, Path file, String why) {
    super("\"%s\" %s".formatted(file, why));
    this.role = role;
  }

  public Role role() {
    return role;
  }
}
