package dev.lull.controller.stream;

import dev.lull.controller.stream.StreamMessage.Sample;
import dev.lull.patterns.Contacts;

/// Plays the samples of a stream a little after they came, so that it is felt as it was sent though
/// the network hurries some messages and holds others up.
///
/// It plays at the stream time `now − least transit − delay` of [Transit]. Where that leaps, the
/// stream is played at half to one and a half times its speed until it is there, so that no contact
/// leaps; it is never played backwards. What comes too late is dropped. When nothing has come for
/// 150 ms all contacts fade over 300 ms; what comes after that is taken up where it is then, and
/// nothing is made up for. Host nanos are handed in; [#contactsAt] allocates nothing.
public final class Playout {
  private static final long MILLI = 1_000_000L;
  private static final long GAP = 150 * MILLI;
  private static final long FADE = 300 * MILLI;

  /// A pause of our own that is too long to go on after.
  private static final long PAUSE = 100 * MILLI;

  /// Messages do not get faster by so much: the sender's clock was set.
  private static final long CLOCK_SET = 150 * MILLI;

  private static final double SLOWEST = 0.5;
  private static final double FASTEST = 1.5;

  /// Half as fast again when it is 50 ms behind.
  private static final double CATCHING_UP = 1.0 / (100 * MILLI);

  private final SampleRing samples = new SampleRing();
  private final Chunks chunks = new Chunks();
  private final Numbers numbers = new Numbers();
  private final Transit transit = new Transit();
  private final Ramp strength = new Ramp(FADE);
  private final Finger[] fingers = new Finger[StreamMessage.MOST_CONTACTS];

  private State state = State.RESTING;
  private boolean ended;
  private boolean leaving;
  private long lastTaken;
  private long lastAsked;
  private double position;

  private enum State {
    /// Nothing is known, nothing is felt.
    RESTING,
    /// There are samples; their time has not come.
    WAITING,
    PLAYING
  }

  /// Makes one that nothing has come to yet.
  public Playout() {
    for (int i = 0; i < fingers.length; i++) {
      fingers[i] = new Finger(i);
    }
  }

  /// Forgets everything, for another stream.
  public void begin() {
    numbers.forget();
    ended = false;
    leaving = false;
    rest();
  }

  /// Lets it fade from here; what still comes is not felt.
  public void leave() {
    leaving = true;
    if (state == State.WAITING) {
      rest();
    }
  }

  /// Takes a message in.
  ///
  /// @param arrived host nanos
  public void take(StreamMessage message, long arrived) {
    if (!numbers.isNew(message.number())) {
      return;
    }
    ended |= message.end();
    if (!leaving && !message.samples().isEmpty() && isPlausible(message, arrived)) {
      takeSamples(message, arrived);
      for (int i = 0; i < message.chunks().size(); i++) {
        chunks.take(message.chunks().get(i), state == State.PLAYING ? position : 0);
      }
    }
  }

  /// Adds what is felt of the stream.
  ///
  /// @param now host nanos, never less than the last time
  public void contactsAt(long now, Contacts into) {
    long dt = now - lastAsked;
    lastAsked = now;
    if (state == State.PLAYING && dt > PAUSE) {
      rest();
    }
    if (state == State.WAITING) {
      dt = 0;
      await(now);
    }
    if (state == State.PLAYING) {
      play(now, dt);
      for (Finger finger : fingers) {
        finger.addTo(into, strength.share());
      }
      chunks.contactsAt(position, dt, strength.share(), into);
    }
  }

  /// Whether nothing of it is felt.
  public boolean isAtRest() {
    return state != State.PLAYING;
  }

  /// Whether its sender has ended it, and it has faded.
  public boolean isOver() {
    return ended && state == State.RESTING;
  }

  /// Whether it was left, and has faded.
  public boolean isLeft() {
    return leaving && state == State.RESTING;
  }

  /// Nanos that are waited on top of the least transit.
  public long delay() {
    return transit.delay();
  }

  private boolean isPlausible(StreamMessage message, long arrived) {
    long newest = arrived - message.samples().getLast().at();
    if (state == State.RESTING) {
      transit.begin(newest, arrived);
      state = State.WAITING;
      return true;
    }
    if (newest < transit.least() - CLOCK_SET) {
      return false;
    }
    transit.note(newest, arrived);
    return true;
  }

  private void takeSamples(StreamMessage message, long arrived) {
    for (int i = 0; i < message.samples().size(); i++) {
      Sample sample = message.samples().get(i);
      if (state == State.WAITING && samples.isFull()) {
        samples.dropFirst();
      }
      if ((state == State.WAITING || sample.at() > settled()) && samples.add(sample)) {
        lastTaken = arrived;
      }
    }
  }

  /// Until when it is settled what is played: the way from one sample to the next is not changed
  /// once it has begun.
  private long settled() {
    return samples.at(Math.min(1, samples.size() - 1));
  }

  private void await(long now) {
    position = due(now);
    while (samples.size() > 1 && samples.at(1) <= position) {
      samples.dropFirst();
    }
    if (samples.size() > 0 && samples.at(0) <= position) {
      state = State.PLAYING;
      strength.set(1);
      position = Math.min(position, (double) samples.newest());
    } else if (now - lastTaken > GAP) {
      rest();
    }
  }

  private double due(long now) {
    return now - transit.least() - transit.delay();
  }

  private void play(long now, long dt) {
    advance(now, dt);
    strength.towards(goesOn(now), dt);
    long next = samples.size() > 1 ? samples.at(1) - samples.at(0) : 1;
    double share = samples.size() > 1 ? (position - samples.at(0)) / next : 0;
    for (Finger finger : fingers) {
      finger.move(samples, share, dt);
    }
    if (strength.isAtRest()) {
      rest();
    }
  }

  private boolean goesOn(long now) {
    return !leaving && now - lastTaken <= GAP && !(ended && position >= samples.newest());
  }

  private void advance(long now, long dt) {
    double behind = due(now) - (position + dt);
    double speed = Math.clamp(1 + behind * CATCHING_UP, SLOWEST, FASTEST);
    position = Math.min(position + speed * dt, (double) samples.newest());
    while (samples.size() > 1 && samples.at(1) <= position) {
      samples.dropFirst();
      for (Finger finger : fingers) {
        finger.pass(samples, 0);
      }
    }
  }

  private void rest() {
    state = State.RESTING;
    samples.clear();
    chunks.clear();
    strength.set(0);
    for (Finger finger : fingers) {
      finger.rest();
    }
  }
}
