package dev.lull.controller.stream;

import dev.lull.patterns.Contact;
import java.util.List;

/// What a sender says of a live stream at once.
///
/// @param number  counts the sender's messages, from 0 on
/// @param samples what touches the skin, moment after moment; empty only at the end
/// @param end     whether this is the end of the stream
public record StreamMessage(long number, List<Sample> samples, boolean end) {
  /// How many samples a message may have.
  public static final int MOST_SAMPLES = 32;

  /// How many contacts there may be at once.
  public static final int MOST_CONTACTS = 8;

  /// All that touches the skin at one moment.
  ///
  /// @param at       nanos of stream time: since the stream began, by its sender's clock
  /// @param contacts each with a finger of its own
  public record Sample(long at, List<Held> contacts) {}

  /// A contact, and what it is held by.
  ///
  /// @param finger tells a contact from the others for as long as it lasts, 0 to 7
  public record Held(int finger, Contact contact) {}
}
