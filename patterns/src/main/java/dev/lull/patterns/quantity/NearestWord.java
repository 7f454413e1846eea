package dev.lull.patterns.quantity;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// Finds the word somebody probably meant.
public final class NearestWord {
  private NearestWord() {}

  /// The word that takes the fewest changes, if they are few for its length: one, or one in three
  /// letters.
  public static Optional<String> to(String written, Collection<String> words) {
    String lower = written.toLowerCase(Locale.ROOT);
    return words.stream()
        .filter(word -> Math.abs(word.length() - lower.length()) <= few(word))
        .min(comparingInt(word -> distance(lower, word)))
        .filter(word -> distance(lower, word) <= few(word));
  }

  private static int few(String word) {
    return Math.max(1, word.length() / 3);
  }

  /// How many letters to insert, leave out, exchange, or swap with their neighbour (the restricted
  /// Damerau–Levenshtein distance).
  static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    int exchange = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(exchange, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, 1 + cost[i - 2][j - 2]) : least;
  }
}
