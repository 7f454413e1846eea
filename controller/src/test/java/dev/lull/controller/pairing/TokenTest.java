package dev.lull.controller.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class TokenTest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Token TOKEN = Token.random(RANDOM);
  private static final TokenHash HASH = TokenHash.of(TOKEN, RANDOM);

  @Test
  void aTokenHasMoreThan128RandomBitsAsOneCanTypeThem() {
    assertTrue(TOKEN.text().matches("([0-9a-hjkmnp-tv-z]{4}-){6}[0-9a-hjkmnp-tv-z]{4}"));
    assertEquals(
        1_000,
        Stream.generate(() -> Token.random(RANDOM).text())
            .limit(1_000)
            .collect(Collectors.toSet())
            .size());
  }

  @Test
  void allOfItsCharactersOccur() {
    assertEquals(
        32,
        Stream.generate(() -> Token.random(RANDOM))
            .limit(200)
            .flatMapToInt(it -> Token.plain(it.text()).chars())
            .distinct()
            .count());
  }

  @Test
  void whatIsEasilyMistypedFitsAllTheSame() {
    assertTrue(HASH.fits(TOKEN.text()));
    assertTrue(HASH.fits(TOKEN.text().replace("-", "").toUpperCase(Locale.ROOT)));
    assertTrue(HASH.fits(TOKEN.text().replace('-', ' ').replace('0', 'O').replace('1', 'l')));
  }

  @Test
  void anythingElseDoesNotFit() {
    assertFalse(HASH.fits(""));
    assertFalse(HASH.fits("-"));
    assertFalse(HASH.fits(TOKEN.text() + "0"));
    assertFalse(HASH.fits(TOKEN.text().substring(1)));
    assertFalse(HASH.fits(Token.random(RANDOM).text()));
    assertFalse(HASH.fits(HASH.hash()));
    assertFalse(HASH.fits("0".repeat(1_000_000)));
  }

  @Test
  void theSameTokenHasAnotherHashEachTime() {
    assertNotEquals(HASH, TokenHash.of(TOKEN, RANDOM));
  }

  @Test
  void neitherIsPrintedByAccident() {
    assertFalse(TOKEN.toString().contains(TOKEN.text()));
    assertFalse(HASH.toString().contains(HASH.hash()));
  }
}
