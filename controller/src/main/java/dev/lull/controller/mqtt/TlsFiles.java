package dev.lull.controller.mqtt;

import java.nio.file.Path;
import java.util.Optional;

/// What encryption goes by, as PEM files. They are read anew for each connection, so that one that
/// was renewed counts from then on.
///
/// @param authority certificates that the broker's must be signed by; without it, those that Java
///     trusts
/// @param identity  who we are, where the broker asks for it
public record TlsFiles(Optional<Path> authority, Optional<Identity> identity) {
  /// Whoever Java trusts, and no certificate of our own.
  public static final TlsFiles NONE = new TlsFiles(Optional.empty(), Optional.empty());

  /// A certificate and the proof that it is ours.
  ///
  /// @param certificate ours, and those between it and the authority
  /// @param key         its private key, not encrypted
  public record Identity(Path certificate, Path key) {}
}
