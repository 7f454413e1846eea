package dev.lull.controller.picture;

import java.awt.Image;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.apache.batik.svggen.ImageHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.w3c.dom.Element;

/// Puts images into an SVG file itself, as PNG, so that the file needs no other beside it.
final class EmbeddedImage implements ImageHandler {
  private static final String XLINK = "http://www.w3.org/1999/xlink";

  @Override
  public void handleImage(RenderedImage image, Element element, SVGGeneratorContext context) {
    var png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException fault) {
      throw new UncheckedIOException("an image in memory cannot be written", fault);
    }
    String data = Base64.getEncoder().encodeToString(png.toByteArray());
    element.setAttributeNS(XLINK, "xlink:href", "data:image/png;base64," + data);
  }

  @Override
  public void handleImage(Image image, Element element, SVGGeneratorContext context) {
    switch (image) {
      case RenderedImage rendered -> handleImage(rendered, element, context);
      default -> throw new IllegalArgumentException("only images in memory are drawn");
    }
  }

  @Override
  public void handleImage(RenderableImage image, Element element, SVGGeneratorContext context) {
    handleImage(image.createDefaultRendering(), element, context);
  }
}
