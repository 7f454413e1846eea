package dev.lull.controller.render;

import dev.lull.patterns.Contacts;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Renderer;
import dev.lull.patterns.Timeline;

/// What a pattern is on a sleeve, at moments of the same distance.
public final class Samples {
  private static final long SECOND = 1_000_000_000;

  private final Timeline timeline;
  private final Renderer renderer;
  private final Contacts contacts = new Contacts();
  private final float[] amplitude;
  private final long length;
  private final int rate;

  /// @param length how much of the timeline, in nanoseconds
  /// @param rate moments a second
  public Samples(Timeline timeline, Layout layout, long length, int rate) {
    this.timeline = timeline;
    this.renderer = new Renderer(layout);
    this.amplitude = new float[renderer.motors()];
    this.length = length;
    this.rate = rate;
  }

  /// How many moments there are: the beginning, and all others before the end.
  public long count() {
    return Math.ceilDiv(length, SECOND / rate);
  }

  /// In nanoseconds.
  public long length() {
    return length;
  }

  /// How many motors there are.
  public int motors() {
    return amplitude.length;
  }

  /// When a moment is, in nanoseconds since the beginning.
  public long at(long sample) {
    return sample * (SECOND / rate);
  }

  /// The amplitudes of a moment, 0..1, in an array that the next call uses again.
  public float[] amplitudes(long sample) {
    contacts.clear();
    timeline.contactsAt(at(sample), contacts);
    renderer.render(contacts, amplitude);
    return amplitude;
  }
}
