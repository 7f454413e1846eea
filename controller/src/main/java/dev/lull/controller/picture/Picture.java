package dev.lull.controller.picture;

import java.awt.Graphics2D;

/// Something to look at, of a size of its own.
public interface Picture {
  /// What it is called.
  String title();

  /// How wide it is, in pixels of a screen that is not a fine one.
  int width();

  /// How high it is, in the same.
  int height();

  /// Draws it from the corner at the top left.
  void draw(Graphics2D on);
}
