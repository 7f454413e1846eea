package dev.lull.protocol;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// What a chip's timers were given, time by time.
record Commits(List<Commit> list) {

  /// The compare value of each motor, and when the last of them was written, in the chip's ticks.
  record Commit(double tick, List<Integer> values) {}

  static Commits of(Path record) throws IOException {
    return new Commits(
        Files.readAllLines(record).stream()
            .map(line -> line.split(" "))
            .filter(words -> words.length > 2 && words[1].equals("commit"))
            .map(Commits::commit)
            .toList());
  }

  private static Commit commit(String[] words) {
    List<Integer> values = Arrays.stream(words).skip(3).map(Integer::valueOf).toList();
    return new Commit(Double.parseDouble(words[2]), values);
  }

  /// The first one that is not before a tick.
  Commit at(int tick) {
    return list.stream().filter(commit -> commit.tick() >= tick).findFirst().orElseThrow();
  }

  /// Those between two ticks.
  List<Commit> between(int from, int to) {
    return list.stream().filter(commit -> commit.tick() >= from && commit.tick() < to).toList();
  }

  /// The longest time without one, in ticks.
  double longestGap() {
    double longest = 0;
    for (int i = 1; i < list.size(); i++) {
      longest = Math.max(longest, list.get(i).tick() - list.get(i - 1).tick());
    }
    return longest;
  }
}
