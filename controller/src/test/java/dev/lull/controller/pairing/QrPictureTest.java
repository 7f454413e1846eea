package dev.lull.controller.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.nayuki.qrcodegen.QrCode;
import java.util.List;
import org.junit.jupiter.api.Test;

final class QrPictureTest {
  private static final String TEXT = "mqtt://anna:0123-4567@192.168.1.20:1883";
  private static final int BORDER = 2;

  @Test
  void everySquareOfTheCodeIsDrawn() {
    QrCode code = QrCode.encodeText(TEXT, QrCode.Ecc.LOW);
    List<String> lines = QrPicture.lines(TEXT);
    for (int y = -BORDER; y < code.size + BORDER; y++) {
      for (int x = -BORDER; x < code.size + BORDER; x++) {
        assertEquals(!code.getModule(x, y), isLight(lines, x + BORDER, y + BORDER), x + "/" + y);
      }
    }
  }

  @Test
  void itFitsATerminal() {
    List<String> lines = QrPicture.lines(TEXT);
    assertTrue(lines.size() <= 24 && lines.getFirst().length() <= 80, lines.toString());
  }

  private static boolean isLight(List<String> lines, int x, int y) {
    char drawn = lines.get(y / 2).charAt(x);
    return drawn == '█' || drawn == (y % 2 == 0 ? '▀' : '▄');
  }
}
