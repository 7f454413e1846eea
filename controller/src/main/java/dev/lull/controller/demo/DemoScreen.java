package dev.lull.controller.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/// All that the demo shows at one moment, as lines of text.
///
/// @param heading  what runs here
/// @param patterns what can be played, in the order of the keys that play them
/// @param topics   the sleeve's topics up to `cmd`, such as `lull/sleeve`
/// @param port     the broker's port on this machine
public record DemoScreen(
    String heading, ArmPicture arm, List<String> patterns, String topics, int port)
    implements Screen {
  /// The keys that play, without those that do something else.
  private static final String KEYS = "123456789abcdefghijklmnoprstuvwxyz";

  private static final String UNHEARD =
      "space stops the sleeve. q ends the demo, and stops it as well. Start the demo again once the"
          + " broker is back.";
  private static final int ABREAST = 4;
  private static final int USUAL_PORT = 1883;

  @Override
  public List<AttributedString> lines(Levels levels, Playing playing, int columns, int rows) {
    List<AttributedString> lines =
        new SleeveLines(heading, Optional.of(arm), UNHEARD).lines(levels, playing, columns);
    lines.add(stopKeys());
    lines.add(AttributedString.EMPTY);
    lines.addAll(keys());
    lines.addAll(elsewhere());
    return lines.stream().map(line -> cut(line, columns)).toList();
  }

  /// What runs here and how to trigger it, as plain lines.
  public List<String> guide() {
    List<String> lines = new ArrayList<>(List.of(heading, ""));
    lines.add("Patterns: " + String.join(", ", patterns));
    elsewhere().forEach(line -> lines.add(line.toString()));
    lines.add("");
    return lines;
  }

  private List<AttributedString> keys() {
    List<AttributedString> lines = new ArrayList<>();
    int all = Math.min(KEYS.length(), patterns.size());
    for (int first = 0; first < all; first += ABREAST) {
      var line = new AttributedStringBuilder();
      for (int it = first; it < Math.min(first + ABREAST, all); it++) {
        SleeveLines.key(line, String.valueOf(KEYS.charAt(it)), "%-15s".formatted(patterns.get(it)));
      }
      lines.add(line.toAttributedString());
    }
    return lines;
  }

  /// The pattern that a key plays, if it plays one.
  public Optional<String> patternOf(int key) {
    int place = KEYS.indexOf(key);
    return place >= 0 && place < patterns.size()
        ? Optional.of(patterns.get(place))
        : Optional.empty();
  }

  private static AttributedString stopKeys() {
    var line = SleeveLines.key(new AttributedStringBuilder(), "space", "stop   ");
    return SleeveLines.key(line, "q", "end").toAttributedString();
  }

  /// A letter that is two columns wide may lie across the edge; it is left out then.
  private static AttributedString cut(AttributedString line, int columns) {
    AttributedString cut = line.columnSubSequence(0, columns);
    return cut.columnLength() <= columns ? cut : line.columnSubSequence(0, columns - 1);
  }

  private List<AttributedString> elsewhere() {
    String first = patterns.getFirst();
    return List.of(
        AttributedString.EMPTY,
        SleeveLines.quiet("From another terminal of this machine:"),
        SleeveLines.quiet("  ./lull play " + first + named(" --broker tcp://127.0.0.1:")),
        SleeveLines.quiet(publishing("/cmd/play -m " + first)),
        SleeveLines.quiet(publishing("/set/intensity -m '60 %'")),
        SleeveLines.quiet(publishing("/cmd/stop -n")));
  }

  private String publishing(String rest) {
    return "  mosquitto_pub" + named(" -p ") + " -t " + topics + rest;
  }

  /// Names the port where it is not the one that every client takes by itself.
  private String named(String option) {
    return port == USUAL_PORT ? "" : option + port;
  }
}
