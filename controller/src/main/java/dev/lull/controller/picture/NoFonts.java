package dev.lull.controller.picture;

import java.awt.Font;
import java.awt.font.FontRenderContext;

/// Java finds nothing to write with, so that no picture can be drawn.
public final class NoFonts extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private NoFonts(Throwable cause) {
    super(
        "Java finds no fonts to draw a picture with. Install them with:"
            + " sudo apt-get install -y fontconfig fonts-dejavu-core",
        cause);
  }

  /// Looks for fonts before anything is drawn: later, what is missing shows in odder ways.
  ///
  /// @throws NoFonts if there are none
  static void complainIfSo() {
    try {
      new Font(Font.SANS_SERIF, Font.PLAIN, 12)
          .getStringBounds("a", new FontRenderContext(null, true, true));
    } catch (RuntimeException | LinkageError | InternalError none) {
      throw new NoFonts(none);
    }
  }
}
