package dev.lull.controller.cli;

import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.recording.Recording;
import dev.lull.controller.stream.StreamFormat;
import dev.lull.controller.stream.StreamReader;
import dev.lull.controller.stream.StreamReading;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Makes a recording of the messages that are heard: of the first stream of which one can be read,
/// until that is over. Times are in host nanos.
final class Take {
  private static final long SILENCE = 1_000_000_000L;

  /// What was sent before the end may come after it.
  private static final long AFTER_THE_END = 150_000_000L;

  private static final int NAMED = 8;

  private final Topics topics;
  private final Recording recording = new Recording();
  private final Set<String> others = new TreeSet<>();
  private Optional<String> stream = Optional.empty();
  private Optional<String> why = Optional.empty();
  private long refused;
  private long heard;

  Take(Topics topics) {
    this.topics = topics;
  }

  /// Takes a message in.
  void hear(Inbound message, long now) {
    String id = topics.streamOf(message.topic());
    if (message.payload().isEmpty() || !Topics.isStreamId(id)) {
      return;
    }
    if (stream.isPresent() && !stream.get().equals(id)) {
      if (others.size() < NAMED) {
        others.add(id);
      }
    } else if (message.retained()) {
      refuse("The broker had kept it from before, and nothing of a live stream is to be kept.");
    } else {
      read(id, message, now);
    }
  }

  private void read(String id, Inbound message, long now) {
    switch (StreamReader.read(
        message.payload().toArray(), StreamFormat.of(message.contentType()))) {
      case StreamReading.Read(var read) -> {
        stream = Optional.of(id);
        heard = now;
        recording.take(read);
      }
      case StreamReading.Refused(String reason) -> refuse(reason);
    }
  }

  private void refuse(String reason) {
    refused++;
    why = why.or(() -> Optional.of(reason));
  }

  /// Whether nothing more is to come.
  boolean isOver(long now) {
    return stream.isPresent()
        && (recording.isFull() || now - heard > (recording.hasEnded() ? AFTER_THE_END : SILENCE));
  }

  /// The id of the stream that is recorded, once one was heard.
  Optional<String> stream() {
    return stream;
  }

  Recording recording() {
    return recording;
  }

  /// Other streams that went on at the same time, some of them.
  Set<String> others() {
    return others;
  }

  /// How many messages could not be read.
  long refused() {
    return refused;
  }

  /// What is wrong with the first of those.
  Optional<String> why() {
    return why;
  }
}
