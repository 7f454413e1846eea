package dev.lull.controller.picture;

/// Java finds nothing to write with, so that no picture can be drawn.
public final class NoFonts extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private NoFonts(Throwable cause) {
    super(
        "Java has no fonts to draw a picture with (%s). Install some with: sudo apt-get install -y fontconfig fonts-dejavu-core"
            .formatted(cause.getMessage()),
        cause);
  }

  /// Looks for fonts before anything is measured or drawn: later, what is missing shows in odder
  /// ways. Without fontconfig it is a bare exception here, without fonts a bare error.
  ///
  /// @throws NoFonts if there are none
  public static void complainIfSo() {
    try {
      Type.width("a", Type.BODY);
    } catch (RuntimeException | Error none) {
      throw new NoFonts(none);
    }
  }
}
