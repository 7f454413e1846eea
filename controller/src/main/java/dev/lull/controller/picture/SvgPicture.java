package dev.lull.controller.picture;

import java.awt.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SimpleImageHandler;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A picture as SVG; what is written on it stays text.
public final class SvgPicture {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final int DECIMALS = 2;

  private SvgPicture() {}

  /// Draws it.
  public static void write(Picture picture, OutputStream out) throws IOException {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
    context.setComment("Drawn by Lull");
    context.setPrecision(DECIMALS);
    context.setGenericImageHandler(new SimpleImageHandler(new EmbeddedImage()));
    SVGGraphics2D on = new SVGGraphics2D(context, false);
    on.setSVGCanvasSize(new Dimension(picture.width(), picture.height()));
    Hints.give(on);
    picture.draw(on);
    Element root = on.getRoot();
    root.setAttributeNS(null, "viewBox", "0 0 " + picture.width() + " " + picture.height());
    root.insertBefore(title(root.getOwnerDocument(), picture.title()), root.getFirstChild());
    serialize(root, out);
  }

  /// Not by Batik, which would name a document type on the network.
  private static void serialize(Element root, OutputStream out) throws IOException {
    try {
      TransformerFactory.newInstance()
          .newTransformer()
          .transform(new DOMSource(root), new StreamResult(out));
    } catch (TransformerException fault) {
      throw new IOException(fault.getMessage(), fault);
    }
  }

  private static Element title(Document document, String text) {
    Element title = document.createElementNS(NAMESPACE, "title");
    title.setTextContent(text);
    return title;
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(NAMESPACE, "svg", null);
    } catch (ParserConfigurationException fault) {
      throw new IllegalStateException("this Java makes no XML documents", fault);
    }
  }
}
