package dev.lull.controller.fidelity;

import dev.lull.patterns.Contacts;
import dev.lull.patterns.render.Field;
import dev.lull.patterns.render.Renderer;

/// What Lull plays: its own renderer, given the contact of each moment.
final class LullRendering implements Rendering {
  private final Stroke stroke;
  private final Renderer renderer;
  private final Contacts contacts = new Contacts();

  LullRendering(Stroke stroke, Field field) {
    this.stroke = stroke;
    renderer = new Renderer(field);
  }

  @Override
  public void render(double seconds, float[] amplitude) {
    stroke.contacts(seconds, contacts);
    renderer.render(contacts, amplitude);
  }
}
