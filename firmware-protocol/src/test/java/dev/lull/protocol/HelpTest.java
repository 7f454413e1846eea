package dev.lull.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What `docs/protocol.md` says of the programs' options is what `--help` says.
class HelpTest {

  private static final Pattern IN_HELP =
      Pattern.compile("^  (--[a-z-]+(?: [A-Z]+)?)  +(.*(?:\\n {10,}.*)*)", Pattern.MULTILINE);
  private static final Pattern IN_TABLE =
      Pattern.compile("^\\| `(--[^`]+)` \\|.*\\|([^|]*)\\|$", Pattern.MULTILINE);
  private static final Pattern DEFAULT = Pattern.compile("\\(([^()]+)\\)$");

  @ParameterizedTest
  @CsvSource({"lull-sleeve, Run it", "lull-proxy, A bad line"})
  void thePageHasTheOptionsOfTheHelpAndWhatHoldsWithoutThem(String program, String section)
      throws IOException, InterruptedException {
    Program.End help = Program.run(program, List.of("--help"));
    assertEquals(0, help.exit());
    Map<String, String> inHelp = new TreeMap<>();
    IN_HELP.matcher(help.words()).results().forEach(it -> inHelp.put(it.group(1), without(it)));
    Map<String, String> onPage = new TreeMap<>();
    IN_TABLE.matcher(page(section)).results().forEach(it -> onPage.put(it.group(1), plain(it)));
    assertFalse(inHelp.isEmpty());
    assertEquals(inHelp.keySet(), onPage.keySet());
    inHelp.values().removeIf(String::isEmpty);
    onPage.keySet().retainAll(inHelp.keySet());
    assertEquals(inHelp, onPage);
  }

  /// What holds without an option, in brackets at the end of its help; empty if it does not say.
  private static String without(MatchResult option) {
    return DEFAULT
        .matcher(option.group(2))
        .results()
        .map((MatchResult it) -> it.group(1))
        .findFirst()
        .orElse("");
  }

  private static String plain(MatchResult row) {
    return row.group(2).replace("`", "").strip();
  }

  private static String page(String section) throws IOException {
    Path page = Path.of(System.getProperty("lull.home"), "docs/protocol.md");
    String text = Files.readString(page);
    int begin = text.indexOf("\n## " + section + "\n");
    return text.substring(begin, text.indexOf("\n## ", begin + 1));
  }
}
