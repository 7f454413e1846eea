package dev.lull.hardware;

import dev.lull.protocol.HostMessage;
import dev.lull.protocol.HostMessage.Arm;
import dev.lull.protocol.HostMessage.Frame;
import dev.lull.protocol.HostMessage.Stop;
import dev.lull.protocol.Protocol;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A frame in a recording of the wire.
///
/// @param micros when the host gave it to the port, in microseconds
/// @param arrived when the sleeve had heard all of it
record SentFrame(Frame frame, long micros, long arrived) {
  private static final long LEASE = Protocol.LEASE_MILLIS * 1_000L;

  /// The frames of a recording's first session. A stop overtakes messages, and a port that is
  /// opened anew loses some: from there on they could not be told by their number either.
  ///
  /// @param heard when the sleeve heard messages, by their number
  static List<SentFrame> in(Path recording, Map<Long, Long> heard) throws IOException {
    Reader reader = new Reader(heard);
    try (Stream<String> lines = Files.lines(recording)) {
      lines.map(line -> line.split(" ")).takeWhile(_ -> reader.isSure).forEach(reader::take);
    }
    return List.copyOf(reader.frames);
  }

  private static final class Reader {
    private final List<SentFrame> frames = new ArrayList<>();
    private final Map<Long, Long> heard;
    private long count;
    private boolean isSure = true;

    Reader(Map<Long, Long> heard) {
      this.heard = heard;
    }

    /// The host gives whole messages to the port, one at a time.
    void take(String[] words) {
      switch (words[1]) {
        case "open" -> isSure = count == 0;
        case "host" -> message(Long.parseLong(words[0].replace(".", "")), words[2]);
        case "lost" -> throw new IllegalStateException("the recording lost " + words[2] + " lines");
        default -> {}
      }
    }

    private void message(long micros, String hex) {
      Optional<Long> arrived = Optional.ofNullable(heard.get(++count));
      for (HostMessage message : HostMessages.in(HexFormat.of().parseHex(hex))) {
        if (message instanceof Frame frame) {
          arrived.ifPresent(at -> frame(new SentFrame(frame, micros, at)));
        }
        isSure &= !endsSession(message);
      }
    }

    /// The lease of a sleeve that hears nothing for so long runs out.
    private void frame(SentFrame frame) {
      isSure = frames.isEmpty() || frame.arrived - frames.getLast().arrived < LEASE;
      if (isSure) {
        frames.add(frame);
      }
    }

    private boolean endsSession(HostMessage message) {
      return message instanceof Stop || (message instanceof Arm && !frames.isEmpty());
    }
  }
}
