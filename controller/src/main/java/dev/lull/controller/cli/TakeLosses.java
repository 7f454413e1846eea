package dev.lull.controller.cli;

import dev.lull.controller.recording.RecordedPattern;
import dev.lull.controller.recording.Recording;
import dev.lull.controller.recording.Touches;
import dev.lull.controller.render.Times;
import dev.lull.patterns.document.FileLimits;
import dev.lull.patterns.quantity.Limits;
import java.util.Optional;
import java.util.stream.Stream;

/// What of a stream is not in its recording, sentence by sentence.
record TakeLosses(Take take, Touches touches) {
  /// What was heard, and is not among the touches.
  Stream<String> ofTheStream() {
    Recording recording = take.recording();
    return Stream.of(
            some(take.refused(), "message", "could not be read: " + take.why().orElse("")),
            some(recording.missing(), "message", "never came."),
            some(recording.late(), "sample", "came more than 1 s too late."),
            some(recording.chunks(), "chunk", "is a piece of pattern already."),
            some(touches.missed(), "touch", "came too soon after another to be felt."),
            when(
                touches.beyond() > 0,
                "Moved: %d × a contact that lay beyond the elbow. Name the sleeve's --layout."
                    .formatted(touches.beyond())),
            when(
                !take.others().isEmpty(),
                "Other streams came meanwhile and are left out: "
                    + String.join(", ", take.others())
                    + "."),
            when(
                recording.isFull(),
                "It was ended here: %d samples are the most.".formatted(Recording.MOST)))
        .flatMap(Optional::stream);
  }

  /// What is not in the file.
  static Optional<String> ofTheFile(RecordedPattern pattern) {
    return when(
        pattern.length() < pattern.whole(),
        ("Only the first %s of %s are in it: a file has %d characters, %d values and %d steps at"
                + " most, and a trace %d points.")
            .formatted(
                Times.words(tenths(pattern.length())),
                Times.words(tenths(pattern.whole())),
                FileLimits.CHARACTERS,
                FileLimits.VALUES,
                Limits.STEPS,
                Limits.TRACED));
  }

  /// A time as people want to read it.
  static long tenths(long nanos) {
    long tenth = 100_000_000;
    return nanos < tenth ? nanos : nanos / tenth * tenth;
  }

  private static Optional<String> some(long count, String what, String told) {
    return when(count > 0, "Left out: %d × a %s that %s".formatted(count, what, told));
  }

  private static Optional<String> when(boolean so, String told) {
    return so ? Optional.of(told) : Optional.empty();
  }
}
