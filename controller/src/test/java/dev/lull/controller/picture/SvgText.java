package dev.lull.controller.picture;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// A piece of text in an SVG file.
///
/// @param text what it says
/// @param place where it is
record SvgText(String text, Rectangle2D place) {
  /// How large its letters are.
  long size() {
    return Math.round(place.getHeight() / 0.7);
  }

  /// All that is written on a picture.
  static List<SvgText> of(Picture picture) throws Exception {
    var out = new ByteArrayOutputStream();
    SvgPicture.write(picture, out);
    return of(document(out.toByteArray()));
  }

  static Document document(byte[] svg)
      throws IOException, ParserConfigurationException, SAXException {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
  }

  static List<SvgText> of(Document document) {
    var texts = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", "text");
    return IntStream.range(0, texts.getLength())
        .mapToObj(it -> of((Element) texts.item(it)))
        .toList();
  }

  private static SvgText of(Element text) {
    float size = Float.parseFloat(inherited(text, "font-size").replace("px", ""));
    int style = inherited(text, "font-weight").equals("bold") ? Font.BOLD : Font.PLAIN;
    Font font = new Font(Font.SANS_SERIF, style, 1).deriveFont(size);
    double x = Double.parseDouble(text.getAttribute("x"));
    double y = Double.parseDouble(text.getAttribute("y"));
    String content = text.getTextContent();
    // What is above a line of small letters, and what is below it, need not be kept free.
    return new SvgText(
        content, new Rectangle2D.Double(x, y - 0.7 * size, Type.width(content, font), 0.7 * size));
  }

  private static String inherited(Element element, String attribute) {
    for (Node node = element; node instanceof Element at; node = node.getParentNode()) {
      if (!at.getAttribute(attribute).isEmpty()) {
        return at.getAttribute(attribute);
      }
    }
    throw new AssertionError("no " + attribute);
  }
}
