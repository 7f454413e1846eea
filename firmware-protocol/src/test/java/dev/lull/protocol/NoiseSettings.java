package dev.lull.protocol;

import java.util.List;

/// How bad a line is, the same both ways.
///
/// @param seed decides what happens to which byte, 0..2³² − 1
/// @param corrupt the probability that a byte becomes another, 0..1
/// @param drop the probability that a byte is lost, 0..1
/// @param twice the probability that a byte comes twice, 0..1
/// @param swap the probability that a message is overtaken by the next, 0..1
/// @param delayMillis how long everything takes, 0..1000
/// @param jitterMillis how much longer it takes at most, 0..1000
public record NoiseSettings(
    int seed,
    double corrupt,
    double drop,
    double twice,
    double swap,
    int delayMillis,
    int jitterMillis) {

  /// A line that only corrupts bytes.
  public static NoiseSettings corrupting(int seed, double corrupt) {
    return new NoiseSettings(seed, corrupt, 0, 0, 0, 0, 0);
  }

  /// The same noise on a line that takes no time.
  public NoiseSettings atOnce() {
    return new NoiseSettings(seed, corrupt, drop, twice, swap, 0, 0);
  }

  /// As options of `lull-proxy`.
  List<String> options() {
    return List.of(
        "--seed", Integer.toUnsignedString(seed),
        "--corrupt", String.valueOf(corrupt),
        "--drop", String.valueOf(drop),
        "--double", String.valueOf(twice),
        "--swap", String.valueOf(swap),
        "--delay", String.valueOf(delayMillis),
        "--jitter", String.valueOf(jitterMillis));
  }
}
