package dev.lull.controller.rig;

import dev.lull.patterns.Layout;
import dev.lull.patterns.render.Field;
import dev.lull.patterns.render.Renderer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What a contact does on each layout, worked out once for all tests: it takes some tenths of a
/// second, and never changes.
public final class Fields {
  private static final Map<Layout, Field> KNOWN = new ConcurrentHashMap<>();

  private Fields() {}

  public static Field of(Layout layout) {
    return KNOWN.computeIfAbsent(layout, Field::of);
  }

  /// A renderer of its own on the shared field.
  public static Renderer renderer(Layout layout) {
    return new Renderer(of(layout));
  }
}
