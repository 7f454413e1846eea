package dev.lull.patterns;

import dev.lull.patterns.quantity.Unbuilt;

/// Turns contacts on the skin into an amplitude for each motor of a layout.
public final class Renderer {
  private final Layout layout;

  public Renderer(Layout layout) {
    this.layout = layout;
  }

  /// How many amplitudes it renders.
  public int motors() {
    return layout.motors().size();
  }

  /// Renders one moment. Allocates nothing.
  ///
  /// @param contacts what touches the skin
  /// @param amplitude receives one amplitude a motor, 0..1; at least [#motors] long
  public void render(Contacts contacts, float[] amplitude) {
    Unbuilt.yet();
  }
}
