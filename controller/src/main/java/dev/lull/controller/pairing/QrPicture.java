package dev.lull.controller.pairing;

import io.nayuki.qrcodegen.QrCode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A text as a QR code for a terminal with a dark ground: two squares of it in each character, the
/// light ones drawn. On a light ground it appears inverted, which most phones read as well.
public final class QrPicture {
  private static final int BORDER = 2;

  private QrPicture() {}

  public static List<String> lines(String text) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.LOW);
    return IntStream.iterate(-BORDER, y -> y < code.size + BORDER, y -> y + 2)
        .mapToObj(y -> line(code, y))
        .toList();
  }

  private static String line(QrCode code, int y) {
    return IntStream.range(-BORDER, code.size + BORDER)
        .mapToObj(x -> character(isLight(code, x, y), isLight(code, x, y + 1)))
        .collect(Collectors.joining());
  }

  private static boolean isLight(QrCode code, int x, int y) {
    return y < code.size + BORDER && !code.getModule(x, y);
  }

  private static String character(boolean upper, boolean lower) {
    if (upper) {
      return lower ? "█" : "▀";
    }
    return lower ? "▄" : " ";
  }
}
