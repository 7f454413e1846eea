package dev.lull.controller.recording;

import dev.lull.controller.stream.StreamMessage;
import dev.lull.controller.stream.StreamMessage.Chunk;
import dev.lull.controller.stream.StreamMessage.Sample;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// What was heard of a live stream, put in order: what comes twice counts once, and what comes too
/// early has its place. One thread at a time.
public final class Recording {
  /// The most samples it holds: those of an hour at 55 a second.
  public static final int MOST = 200_000;

  private static final long MICRO = 1_000;
  private static final long LATEST = 1_000_000_000L;

  private final TreeMap<Long, Sample> samples = new TreeMap<>();
  private final Set<Long> chunks = new HashSet<>();
  private final BitSet numbers = new BitSet();
  private long first = -1;
  private boolean ended;
  private long late;

  /// Takes a message in.
  public void take(StreamMessage message) {
    note(message.number());
    ended |= message.end();
    for (Sample sample : message.samples()) {
      take(sample);
    }
    for (Chunk chunk : message.chunks()) {
      if (chunks.size() < MOST) {
        chunks.add(chunk.at());
      }
    }
  }

  private void take(Sample sample) {
    long at = (sample.at() + MICRO / 2) / MICRO * MICRO;
    if (samples.containsKey(at) || isFull()) {
      return;
    }
    if (!samples.isEmpty() && at < samples.lastKey() - LATEST) {
      late++;
    } else {
      samples.put(at, new Sample(at, sample.contacts()));
    }
  }

  private void note(long number) {
    first = first < 0 ? number : first;
    long place = number - first;
    if (place >= 0 && place < MOST) {
      numbers.set((int) place);
    }
  }

  /// All that touched, moment after moment; the times are whole microseconds.
  public List<Sample> samples() {
    return List.copyOf(samples.values());
  }

  /// How many pieces of pattern there were, which are not among the samples.
  public int chunks() {
    return chunks.size();
  }

  /// Whether its sender has ended it.
  public boolean hasEnded() {
    return ended;
  }

  /// Whether there is no room for more.
  public boolean isFull() {
    return samples.size() >= MOST;
  }

  /// Nanos of stream time from the first sample to the last.
  public long length() {
    return samples.isEmpty() ? 0 : samples.lastKey() - samples.firstKey();
  }

  /// How many samples came more than a second too late, and are left out.
  public long late() {
    return late;
  }

  /// How many messages never came, by their numbers, between the first and the last that did.
  public long missing() {
    return (long) numbers.length() - numbers.cardinality();
  }
}
