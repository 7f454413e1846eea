package dev.lull.controller.stream;

import dev.lull.controller.stream.StreamMessage.Held;
import dev.lull.controller.stream.StreamMessage.Sample;
import dev.lull.patterns.Contact;
import dev.lull.patterns.Contacts;
import dev.lull.patterns.Timeline;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/// A pattern as the messages of a live stream, as a phone sends what fingers do on it: 60 a second,
/// each with the last three samples, so that a lost one costs nothing. One thread at a time.
public final class SentPattern {
  private static final long SECOND = 1_000_000_000L;
  private static final long RATE = 60;
  private static final int REPEATED = 3;

  private final Timeline timeline;
  private final long last;
  private final Contacts contacts = new Contacts();
  private final FingersOfContacts fingers = new FingersOfContacts();
  private final Deque<Sample> samples = new ArrayDeque<>();
  private long number;

  /// A pattern on an arm.
  ///
  /// @param length how much of it, in nanos
  public SentPattern(Timeline timeline, long length) {
    this.timeline = timeline;
    this.last = length * RATE / SECOND;
  }

  /// Whether all messages were made; the last was the end.
  public boolean isOver() {
    return number > last;
  }

  /// When the next message is to be sent, in nanos since the stream began.
  public long due() {
    return number * SECOND / RATE;
  }

  /// The next message.
  public StreamMessage next() {
    contacts.clear();
    timeline.contactsAt(due(), contacts);
    samples.addLast(new Sample(due(), held()));
    if (samples.size() > REPEATED) {
      samples.removeFirst();
    }
    return message(number == last);
  }

  /// The last message, if no more of the pattern is to be sent. After the first.
  public StreamMessage end() {
    return message(true);
  }

  private StreamMessage message(boolean end) {
    return new StreamMessage(number++, List.copyOf(samples), end);
  }

  private List<Held> held() {
    return fingers.of(IntStream.range(0, contacts.size()).mapToObj(i -> contact(i)).toList());
  }

  private Contact contact(int i) {
    return StreamReader.within(
        contacts.along(i), contacts.around(i), contacts.width(i), contacts.pressure(i));
  }
}
