package dev.lull.controller.pairing;

import dev.lull.controller.notation.TextNotation;
import dev.lull.patterns.quantity.Notation;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// How what is known of paired clients is written.
public final class ClientNotations {
  /// The name of a client.
  public static final Notation<String> NAME =
      text(
          "client name", "[a-z0-9][a-z0-9-]{0,31}", "is no name. Write 1 to 32 of a–z, 0–9 and -.");

  static final Notation<String> SALT = hexadecimal("salt", TokenHash.SALT_BYTES);
  static final Notation<String> HASH = hexadecimal("hash", TokenHash.HASH_BYTES);
  static final Notation<Instant> MOMENT =
      new TextNotation<>(
          "moment",
          ClientNotations::moment,
          "is no moment. Pair this client again with ./lull pair.");

  static final List<Notation<?>> ALL = List.of(NAME, SALT, HASH, MOMENT);

  private ClientNotations() {}

  private static Notation<String> hexadecimal(String name, int bytes) {
    return text(
        name,
        "[0-9a-f]{" + 2 * bytes + "}",
        "is no %s of a token. Pair this client again with ./lull pair.".formatted(name));
  }

  private static Notation<String> text(String name, String form, String remedy) {
    Pattern pattern = Pattern.compile(form);
    return new TextNotation<>(
        name, text -> Optional.of(text).filter(it -> pattern.matcher(it).matches()), remedy);
  }

  private static Optional<Instant> moment(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
