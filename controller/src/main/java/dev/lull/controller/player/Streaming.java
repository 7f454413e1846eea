package dev.lull.controller.player;

import dev.lull.controller.stream.LiveStream;
import dev.lull.controller.stream.StreamMessage;
import java.util.Optional;

/// The live stream that is felt, and what there is to tell of it. Confined to the player's thread.
final class Streaming {
  private final LiveStream stream = new LiveStream();
  private final Chronicle chronicle;

  Streaming(Chronicle chronicle) {
    this.chronicle = chronicle;
  }

  LiveStream stream() {
    return stream;
  }

  /// Whether there is one, so that the sleeve has to be armed.
  boolean needsSleeve() {
    return stream.holder().isPresent();
  }

  /// Takes a message in.
  ///
  /// @return whether a stream began with it
  boolean take(String id, StreamMessage message, long arrived) {
    return switch (stream.take(id, message, arrived)) {
      case LiveStream.Taken.Heard() -> false;
      case LiveStream.Taken.Refused(String why) -> {
        chronicle.streamRefused(id, why);
        yield false;
      }
      case LiveStream.Taken.Began() -> {
        chronicle.streamStarted(id);
        yield true;
      }
    };
  }

  /// Turns a message away; its stream may still begin later.
  void refuse(String id, String why) {
    chronicle.streamRefused(id, why);
  }

  /// Turns a stream away for good.
  ///
  /// @param message that it would have begun with
  void turnAway(String id, StreamMessage message, String why) {
    stream.turnAway(id, message, why);
  }

  /// Lets it fade, for a stream has no place that could be kept.
  void pause() {
    stream.leave();
  }

  /// Notices whether it is over by itself.
  ///
  /// @param now host nanos
  void follow(long now) {
    Optional<LiveStream.Over> over = stream.over(now);
    if (over.isPresent()) {
      end(ending(over.get()), over.get().why());
    }
  }

  /// Ends it at once.
  void end(Ending ending) {
    end(ending, halfSentence(ending));
  }

  /// @param why the same as half a sentence, for those who go on sending
  private void end(Ending ending, String why) {
    Optional<String> id = stream.holder();
    if (id.isPresent()) {
      stream.end(why);
      chronicle.streamEnded(id.get(), ending);
    }
  }

  private static Ending ending(LiveStream.Over over) {
    return switch (over) {
      case ENDED -> new Ending.Finished();
      case LEFT -> new Ending.Stopped("cmd/pause");
      case SILENT -> new Ending.Interrupted(sentence(over.why()));
    };
  }

  private static String halfSentence(Ending ending) {
    return switch (ending) {
      case Ending.Stopped(String by) -> "stopped by " + by;
      case Ending.Interrupted(String what) -> what.replaceAll("\\.$", "");
      case Ending.Finished(), Ending.Replaced(), Ending.Overtaken() -> "it has ended";
    };
  }

  private static String sentence(String half) {
    return Character.toUpperCase(half.charAt(0)) + half.substring(1) + ".";
  }
}
