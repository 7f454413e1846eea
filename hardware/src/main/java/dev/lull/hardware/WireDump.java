package dev.lull.hardware;

import dev.lull.protocol.BrokenKind;
import dev.lull.protocol.Message;
import dev.lull.protocol.MessageListener;
import dev.lull.protocol.Origin;
import dev.lull.protocol.WireReader;
import dev.lull.protocol.WireText;
import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Consumer;

/// Turns what was said on the wire into lines to read.
final class WireDump {
  private final Consumer<String> into;
  private final Ear host = new Ear(Origin.HOST);
  private final Ear sleeve = new Ear(Origin.SLEEVE);

  WireDump(Consumer<String> into) {
    this.into = into;
  }

  void opened(String seconds, String port) {
    end();
    tell(seconds, WireEntry.OPEN.word(), port);
  }

  void said(String seconds, String who, byte[] bytes) {
    (who.equals(WireEntry.HOST.word()) ? host : sleeve).hear(seconds, bytes);
  }

  void lost(String seconds, String count) {
    end();
    tell(seconds, WireEntry.LOST.word(), count + " lines were not recorded");
  }

  /// Nothing more comes of what has only half been said.
  void end() {
    host.end();
    sleeve.end();
  }

  private void tell(String seconds, String who, String what) {
    into.accept("%s %-6s %s".formatted(seconds, who, what));
  }

  /// Listens to one end.
  private final class Ear implements MessageListener {
    private final String who;
    private final WireReader reader;
    private final ByteArrayOutputStream piece = new ByteArrayOutputStream();
    private String seconds = "";

    Ear(Origin origin) {
      who = origin.name().toLowerCase(Locale.ROOT);
      reader = WireReader.of(origin, this);
    }

    void hear(String when, byte[] bytes) {
      seconds = when;
      for (byte each : bytes) {
        piece.write(each);
        if (each == 0) {
          reader.push(piece.toByteArray(), 0, piece.size());
          piece.reset();
        }
      }
    }

    void end() {
      if (piece.size() > 0) {
        tell(seconds, who, "    unfinished " + hex());
        piece.reset();
      }
    }

    @Override
    public void message(int sequence, Message message) {
      tell(seconds, who, "%3d %s".formatted(sequence, WireText.format(message)));
    }

    @Override
    public void broken(BrokenKind kind) {
      tell(seconds, who, "    broken %s %s".formatted(kind.name().toLowerCase(Locale.ROOT), hex()));
    }

    private String hex() {
      return HexFormat.ofDelimiter(" ").formatHex(piece.toByteArray());
    }
  }
}
