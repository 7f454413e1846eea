package dev.lull.patterns.render;

import dev.lull.patterns.Contacts;
import dev.lull.patterns.Layout;
import java.util.Arrays;

/// Turns contacts on the skin into an amplitude for each motor of a layout.
///
/// What a contact does to each motor comes from a [Field]. Its energies add up to the square of its
/// pressure; beyond the sleeve it is felt less and less. Several contacts add up by their energies:
/// A = √ΣA².
///
/// One thread at a time: it works in a buffer of its own.
public final class Renderer {
  private final Field field;
  private final Corners corners = new Corners();
  private final float[] energy;

  /// Prepares to render for a layout, which takes some tenths of a second.
  public Renderer(Layout layout) {
    this(Field.of(layout));
  }

  /// Renders with a field that is there already.
  public Renderer(Field field) {
    this.field = field;
    this.energy = new float[field.motors()];
  }

  /// How many amplitudes it renders.
  public int motors() {
    return field.motors();
  }

  /// Renders one moment. Allocates nothing.
  ///
  /// @param contacts what touches the skin
  /// @param amplitude receives one amplitude a motor, 0..1; at least [#motors] long
  public void render(Contacts contacts, float[] amplitude) {
    Arrays.fill(energy, 0);
    for (int i = 0; i < contacts.size(); i++) {
      double pressure = contacts.pressure(i);
      field.add(
          contacts.along(i),
          contacts.around(i),
          contacts.width(i),
          pressure * pressure,
          corners,
          energy);
    }
    for (int motor = 0; motor < energy.length; motor++) {
      amplitude[motor] = (float) Math.min(1, Math.sqrt(energy[motor]));
    }
  }
}
