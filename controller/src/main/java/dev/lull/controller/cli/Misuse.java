package dev.lull.controller.cli;

import dev.lull.patterns.quantity.NearestWord;
import java.util.Collection;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// A command was written wrongly; the user is told in a sentence or two, not with all that could be
/// written.
public final class Misuse {
  private Misuse() {}

  /// Tells the user what was wrong and where to read how it is written, and gives the exit status.
  public static int tell(ParameterException wrong, String[] arguments) {
    CommandLine line = wrong.getCommandLine();
    line.getErr().println(what(wrong, line) + " See " + typed(line) + " --help.");
    return line.getCommandSpec().exitCodeOnInvalidInput();
  }

  private static String what(ParameterException wrong, CommandLine line) {
    return switch (wrong) {
      case UnmatchedArgumentException unknown -> unknown(unknown.getUnmatched().getFirst(), line);
      case ParameterException _ when !line.getSubcommands().isEmpty() ->
          "Say what to do: " + String.join(", ", line.getSubcommands().keySet()) + ".";
      case ParameterException _ when wrong.getCause() instanceof TypeConversionException why ->
          option(wrong) + why.getMessage();
      default -> wrong.getMessage() + (wrong.getMessage().endsWith(".") ? "" : ".");
    };
  }

  /// The option whose value is wrong.
  private static String option(ParameterException wrong) {
    return wrong.getArgSpec() instanceof OptionSpec option ? option.longestName() + " " : "";
  }

  private static String unknown(String argument, CommandLine line) {
    Collection<String> known =
        argument.startsWith("-")
            ? line.getCommandSpec().optionsMap().keySet()
            : line.getSubcommands().keySet();
    return "%s understands no \"%s\".%s"
        .formatted(
            typed(line),
            argument,
            NearestWord.to(argument, known)
                .map(word -> " Did you mean \"" + word + "\"?")
                .orElse(""));
  }

  private static String typed(CommandLine line) {
    return "./" + line.getCommandSpec().qualifiedName();
  }
}
