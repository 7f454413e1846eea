package dev.lull.patterns.language;

import dev.lull.patterns.Timeline;
import dev.lull.patterns.timeline.Named;
import dev.lull.patterns.timeline.Node;
import dev.lull.patterns.timeline.Repeated;
import dev.lull.patterns.timeline.Sequence;
import dev.lull.patterns.timeline.Silence;
import java.util.List;

/// Something that is played, and when the next thing begins.
///
/// @param node what is played; it may take longer
/// @param period from its start to that of the next, in nanoseconds, > 0
record Part(Node node, long period) {
  /// Something of which the next begins when it is over.
  static Part of(Node node) {
    return new Part(node, node.length());
  }

  /// So often; for ever if [Timeline#ENDLESS].
  Part times(long times) {
    if (times == 1) {
      return this;
    }
    Node repeated = new Repeated(node, period, times);
    return new Part(repeated, times == Timeline.ENDLESS ? Timeline.ENDLESS : saturated(times));
  }

  private long saturated(long times) {
    return period > Timeline.ENDLESS / times ? Timeline.ENDLESS : period * times;
  }

  /// The same as a phase.
  Part named(String phase) {
    return new Part(new Named(node, phase), period);
  }

  /// The same with nothing at its end, so that it takes as long as until the next begins.
  Node padded() {
    return node.length() >= period
        ? node
        : Sequence.of(List.of(node, new Silence(period - node.length())));
  }
}
