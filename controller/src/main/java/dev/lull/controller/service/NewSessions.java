package dev.lull.controller.service;

import dev.lull.controller.command.Request;
import dev.lull.controller.player.Session;
import dev.lull.patterns.Timeline;
import dev.lull.patterns.quantity.Span;
import java.util.Optional;
import java.util.OptionalLong;

/// Makes a session of each play, and numbers them. Confined to the bridge's thread.
final class NewSessions {
  private final Rehearsal rehearsal;
  private long made;

  NewSessions(Rehearsal rehearsal) {
    this.rehearsal = rehearsal;
  }

  /// A session.
  ///
  /// @throws dev.lull.patterns.PatternDoesNotFit if the pattern cannot be played on this arm
  Session of(Request.Play play) {
    Timeline timeline = rehearsal.timeline(play.pattern());
    Request.Options options = play.options();
    return new Session(
        ++made,
        play.id(),
        play.pattern().name(),
        timeline,
        options.from(),
        end(options, timeline.length()),
        options.intensity(),
        options.pace());
  }

  /// What to say of a session that would begin after its pattern has ended.
  static Optional<String> tooLate(Session session) {
    long start = session.from().alone();
    long length = session.timeline().length();
    return start > 0 && start >= length
        ? Optional.of(
            "This pattern is %s long, so it cannot begin at %s. Let it begin earlier."
                .formatted(new Span(length), new Span(start)))
        : Optional.empty();
  }

  /// Nanos of sleeve time at which the session is over.
  private static long end(Request.Options options, long whole) {
    OptionalLong playTime = options.playTime();
    return playTime.isEmpty()
        ? whole
        : Math.min(whole, options.from().alone() + playTime.getAsLong());
  }
}
