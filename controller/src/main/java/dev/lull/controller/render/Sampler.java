package dev.lull.controller.render;

import dev.lull.patterns.Contacts;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Timeline;
import dev.lull.patterns.render.Field;
import dev.lull.patterns.render.Renderer;

/// What a pattern is on a sleeve, at any moment.
public final class Sampler implements Frames {
  private final Timeline timeline;
  private final Renderer renderer;
  private final Contacts contacts = new Contacts();
  private final float[] amplitudes;

  /// A pattern on a sleeve.
  public Sampler(Timeline timeline, Layout layout) {
    this(timeline, Field.of(layout));
  }

  /// The same, with the sleeve's field worked out before.
  public Sampler(Timeline timeline, Field field) {
    this.timeline = timeline;
    this.renderer = new Renderer(field);
    this.amplitudes = new float[renderer.motors()];
  }

  @Override
  public int motors() {
    return amplitudes.length;
  }

  /// The contacts of a moment, in a buffer that the next call uses again.
  ///
  /// @param t nanoseconds since the beginning
  public Contacts contacts(long t) {
    contacts.clear();
    timeline.contactsAt(t, contacts);
    return contacts;
  }

  /// The amplitudes of a moment, 0..1, in an array that the next call uses again. Here moments may
  /// be asked in any order.
  @Override
  public float[] frame(long t) {
    renderer.render(contacts(t), amplitudes);
    return amplitudes;
  }
}
