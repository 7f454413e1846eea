package dev.lull.controller.pairing;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The proof that a client is the one that was paired: 140 random bits, as 28 letters and digits in
/// groups of four. Nobody can guess it, and none of its characters looks like another.
public final class Token {
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int GROUPS = 7;
  private static final int GROUP = 4;

  private final String text;

  private Token(String text) {
    this.text = text;
  }

  public static Token random(SecureRandom random) {
    return new Token(
        Stream.generate(() -> group(random)).limit(GROUPS).collect(Collectors.joining("-")));
  }

  /// What counts of a token that somebody typed: neither case nor hyphens, and letters that are
  /// easily taken for digits are those digits.
  static String plain(String typed) {
    return typed
        .toLowerCase(Locale.ROOT)
        .replace("-", "")
        .replace(" ", "")
        .replace('o', '0')
        .replace('i', '1')
        .replace('l', '1');
  }

  /// As it is shown, once.
  public String text() {
    return text;
  }

  /// Tokens are never printed by accident.
  @Override
  public String toString() {
    return "Token";
  }

  private static String group(SecureRandom random) {
    return random
        .ints(GROUP, 0, ALPHABET.length())
        .mapToObj(it -> ALPHABET.substring(it, it + 1))
        .collect(Collectors.joining());
  }
}
