package dev.lull.controller.pairing;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// What a token can be checked against, and cannot be found from.
///
/// A token is random, so there is nothing to try that a slow hash would slow down. A thousand
/// rounds keep a check below some milliseconds on a small machine, where somebody who sends one
/// wrong login after the other should not keep it busy.
///
/// @param salt 16 bytes, in hexadecimal digits
/// @param hash 32 bytes by PBKDF2 with HMAC-SHA-256, in hexadecimal digits
public record TokenHash(String salt, String hash) {
  static final int SALT_BYTES = 16;
  static final int HASH_BYTES = 32;

  private static final int ROUNDS = 1_000;
  private static final int LONGEST_TYPED = 128;

  public static TokenHash of(Token token, SecureRandom random) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return new TokenHash(HexFormat.of().formatHex(salt), hash(Token.plain(token.text()), salt));
  }

  /// Whether this is the token, as somebody typed it.
  public boolean fits(String typed) {
    return typed.length() <= LONGEST_TYPED
        && MessageDigest.isEqual(
            HexFormat.of().parseHex(hash),
            HexFormat.of().parseHex(hash(Token.plain(typed), HexFormat.of().parseHex(salt))));
  }

  /// Of no use to anybody who reads a log.
  @Override
  public String toString() {
    return "TokenHash";
  }

  private static String hash(String plain, byte[] salt) {
    if (plain.isEmpty()) {
      return "";
    }
    var key = new PBEKeySpec(plain.toCharArray(), salt, ROUNDS, HASH_BYTES * Byte.SIZE);
    try {
      return HexFormat.of()
          .formatHex(
              SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                  .generateSecret(key)
                  .getEncoded());
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("this Java has no PBKDF2 with HMAC-SHA-256", missing);
    } finally {
      key.clearPassword();
    }
  }
}
