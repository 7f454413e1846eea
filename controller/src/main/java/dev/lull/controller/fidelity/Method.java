package dev.lull.controller.fidelity;

import dev.lull.patterns.Layout;
import dev.lull.patterns.render.Field;

/// The ways of rendering that are compared.
public enum Method {
  /// Lull's own renderer.
  LULL("lull"),
  /// The nearest motor is on, all others are off.
  STEPPING("on/off"),
  /// Linear panning between the nearest motors.
  PANNING("panning"),
  /// Tactile Brush, with the paper's durations and onsets.
  BRUSH("brush"),
  /// Tactile Brush with as many phantoms as its own equation allows.
  DENSE_BRUSH("dense brush");

  private final String words;

  Method(String words) {
    this.words = words;
  }

  Rendering of(Stroke stroke, Layout layout, Field field) {
    return switch (this) {
      case LULL -> new LullRendering(stroke, field);
      case STEPPING -> new Stepping(stroke, layout);
      case PANNING -> new Panning(stroke, Mesh.of(stroke.chart(), layout));
      case BRUSH -> new TactileBrush(stroke, Mesh.of(stroke.chart(), layout));
      case DENSE_BRUSH -> new DenseBrush(stroke, Mesh.of(stroke.chart(), layout));
    };
  }

  @Override
  public String toString() {
    return words;
  }
}
