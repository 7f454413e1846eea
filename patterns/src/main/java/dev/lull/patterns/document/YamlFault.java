package dev.lull.patterns.document;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Says in plain words what the YAML parser objects to.
final class YamlFault {
  private static final String BLOCK_TEXT =
      "A text that begins with \">\" or \"|\" has to stand in quotation marks.";

  /// What the parser says, and what that usually means. The first that matches is taken.
  private static final List<Saying> SAYINGS =
      List.of(
          new Saying("\\t(TAB)", "A tab stands where only spaces may. Write spaces to indent."),
          new Saying(
              "mapping values are not allowed here",
              "A \":\" stands where no key can be. Look at this line and the one before: is a \":\""
                  + " missing there, or are they indented unlike? A text with a \":\" in it has to"
                  + " stand in quotation marks."),
          new Saying(
              "are not allowed here",
              "An entry or a key cannot begin here. Begin it in a line of its own."),
          new Saying(
              "expected '<document start>'",
              "What begins here does not belong to what is before it. Look at the indentation."),
          new Saying(
              "expected the node content",
              "A value is missing here, or this character is too many. Or put the text in quotation"
                  + " marks."),
          new Saying(
              "expected alphabetic or numeric character",
              "A text that begins with \"&\" or \"*\" has to stand in quotation marks."),
          new Saying("expected chomping or indentation indicators", BLOCK_TEXT),
          new Saying("expected a comment or a line break", BLOCK_TEXT),
          new Saying(
              "that cannot start any token",
              "No value begins with this character. Put the text in quotation marks."),
          new Saying(
              "expected ',' or '}'",
              "This \"{\" is not closed, or a \",\" is missing in it.",
              At.BEGINNING),
          new Saying(
              "expected ',' or ']'",
              "This \"[\" is not closed, or a \",\" is missing in it.",
              At.BEGINNING),
          new Saying(
              "expected <block end>",
              "This line is indented unlike those it belongs to. Begin keys and entries that belong"
                  + " together in the same column."),
          new Saying(
              "could not find expected ':'",
              "A \":\" is missing after a key. Write \"key: value\", with a space after the"
                  + " \":\".",
              At.BEGINNING),
          new Saying(
              "unexpected end of stream",
              "This is begun and never closed. Is a quotation mark missing?",
              At.BEGINNING),
          new Saying(
              "found undefined alias",
              "An alias (\"*name\") points to an anchor (\"&name\") that is nowhere before it."));

  /// Where to point: at the place of the fault, or at the beginning of what is faulty.
  private enum At {
    FAULT,
    BEGINNING
  }

  private record Saying(String parser, String ours, At at) {
    Saying(String parser, String ours) {
      this(parser, ours, At.FAULT);
    }

    Refused of(MarkedYamlEngineException fault) {
      Optional<Mark> mark =
          switch (at) {
            case FAULT -> fault.getProblemMark().or(fault::getContextMark);
            case BEGINNING -> fault.getContextMark().or(fault::getProblemMark);
          };
      return new Refused(mark.map(Spot::of).orElse(Spot.START), ours);
    }
  }

  private YamlFault() {}

  static Refused explain(YamlEngineException fault, String text) {
    return switch (fault) {
      case MarkedYamlEngineException marked -> saying(marked.getProblem()).of(marked);
      case ReaderException unreadable -> unreadable(unreadable, text);
      default -> new Refused(Spot.START, saying(String.valueOf(fault.getMessage())).ours());
    };
  }

  private static Saying saying(String problem) {
    return SAYINGS.stream()
        .filter(saying -> problem.contains(saying.parser()))
        .findFirst()
        .orElseGet(() -> new Saying(problem, "This is not YAML: " + problem + "."));
  }

  private static Refused unreadable(ReaderException fault, String text) {
    String before = text.substring(0, Math.min(fault.getPosition(), text.length()));
    String[] lines = before.split("\r\n|\r|\n", -1);
    String last = lines[lines.length - 1];
    return new Refused(
        new Spot(lines.length, last.codePointCount(0, last.length()) + 1),
        "The character U+%04X is not text. Remove it.".formatted(fault.getCodePoint()));
  }
}
