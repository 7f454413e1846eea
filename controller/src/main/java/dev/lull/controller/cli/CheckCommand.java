package dev.lull.controller.cli;

import dev.lull.controller.config.CalibrationReader;
import dev.lull.controller.config.ConfigurationReader;
import dev.lull.controller.library.ProblemJson;
import dev.lull.patterns.LayoutReader;
import dev.lull.patterns.Library;
import dev.lull.patterns.PatternReader;
import dev.lull.patterns.Problem;
import dev.lull.patterns.Reading;
import dev.lull.patterns.TextFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `lull check FILE…`.
@Command(
    name = "check",
    description =
        "Says what is wrong with pattern files, layout files, calibrations and configurations.",
    footer = {
      "",
      "A file named *.lull.yaml is read as a pattern, one named *.layout.yaml as a",
      "layout, and one named *.calibration.yaml as a calibration. Of any other name,",
      "one with a top-level \"sleeve:\" is read as a configuration, and all else as a",
      "pattern.",
      "Exit status: 0 when all are fine, 1 when not."
    },
    mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {
  private static final String ENDING = ".lull.yaml";
  private static final String NO_NAME =
      "The file cannot be played by its name. Before \".lull.yaml\" there are to be up to 64 of"
          + " a-z, 0-9 and -.";
  private static final Pattern SLEEVE = Pattern.compile("^sleeve\\s*:", Pattern.MULTILINE);

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "What to check.")
  private List<Path> files;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TEXT",
      converter = Format.Typed.class,
      description = "How to print what is wrong: text or json (default: text).")
  private Format format;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<Problem> problems = files.stream().flatMap(file -> problems(file).stream()).toList();
    switch (format) {
      case TEXT -> out.println(problems.isEmpty() ? allFine() : ProblemText.of(problems));
      case JSON -> out.println(ProblemJson.of(problems).toPrettyString());
    }
    return problems.isEmpty() ? 0 : 1;
  }

  private String allFine() {
    return files.size() == 1 ? "1 file is fine." : files.size() + " files are fine.";
  }

  private static List<Problem> problems(Path file) {
    if (file.toString().endsWith(".layout.yaml")) {
      return of(LayoutReader.read(file));
    }
    if (file.toString().endsWith(".calibration.yaml")) {
      return of(CalibrationReader.read(file));
    }
    return isConfiguration(file) ? of(ConfigurationReader.read(file)) : ofPattern(file);
  }

  /// What is right in itself, but under a name that nobody can play it by.
  private static List<Problem> ofPattern(Path file) {
    List<Problem> problems = new ArrayList<>(of(PatternReader.read(file)));
    String name = String.valueOf(file.getFileName());
    if (name.endsWith(ENDING)
        && !Library.isName(name.substring(0, name.length() - ENDING.length()))) {
      problems.add(new Problem(file.toString(), 1, 1, NO_NAME, ""));
    }
    return problems;
  }

  private static boolean isConfiguration(Path file) {
    if (file.toString().endsWith(ENDING)) {
      return false;
    }
    return switch (TextFile.read(file)) {
      case Reading.Read<String>(String text) -> SLEEVE.matcher(text).find();
      // The pattern reader says what is wrong with a file that cannot be read.
      case Reading.Broken<String> _ -> false;
    };
  }

  private static <T> List<Problem> of(Reading<T> reading) {
    return switch (reading) {
      case Reading.Read<T> _ -> List.of();
      case Reading.Broken<T>(List<Problem> problems) -> problems;
    };
  }
}
