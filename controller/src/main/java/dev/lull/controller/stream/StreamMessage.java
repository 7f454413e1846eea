package dev.lull.controller.stream;

import dev.lull.patterns.Contact;
import dev.lull.patterns.Timeline;
import java.util.List;

/// What a sender says of a live stream at once.
///
/// @param number  counts the sender's messages, from 0 on
/// @param samples what touches the skin, moment after moment; empty only at the end
/// @param chunks  pieces of pattern that begin at a moment of their own
/// @param end     whether this is the end of the stream
public record StreamMessage(long number, List<Sample> samples, List<Chunk> chunks, boolean end) {
  /// How many samples a message may have.
  public static final int MOST_SAMPLES = 32;

  /// How many contacts there may be at once.
  public static final int MOST_CONTACTS = 8;

  /// How many chunks a message may have, and how many may be felt or wait to be.
  public static final int MOST_CHUNKS = 8;

  /// A message without chunks.
  public StreamMessage(long number, List<Sample> samples, boolean end) {
    this(number, samples, List.of(), end);
  }

  /// A piece of pattern.
  ///
  /// @param at       nanos of stream time at which it begins; tells it from all others
  /// @param timeline what it does to this arm; it has an end
  public record Chunk(long at, Timeline timeline) {}

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
