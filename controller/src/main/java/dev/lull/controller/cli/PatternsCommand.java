package dev.lull.controller.cli;

import dev.lull.patterns.Library;
import dev.lull.patterns.Pattern;
import dev.lull.patterns.Reading;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `lull patterns`.
@Command(
    name = "patterns",
    description = "Lists the patterns that can be played by name.",
    mixinStandardHelpOptions = true)
public final class PatternsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--folder",
      paramLabel = "FOLDER",
      description = "A folder with patterns of your own, listed with the bundled ones.")
  private Optional<Path> folder;

  @Override
  public Integer call() {
    folder.ifPresent(PatternsCommand::check);
    Library library = folder.map(Library.bundled()::with).orElseGet(Library::bundled);
    PrintWriter out = spec.commandLine().getOut();
    int width = library.names().stream().mapToInt(String::length).max().orElse(0);
    for (String name : library.names()) {
      out.printf("%-" + width + "s  %s%n", name, about(library, name));
    }
    return 0;
  }

  private static void check(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new Complaint("There is no folder %s. Give the path of one.".formatted(folder));
    }
  }

  private static String about(Library library, String name) {
    return switch (library.find(name).orElseThrow()) {
      case Reading.Read<Pattern>(Pattern pattern) -> pattern.about().strip();
      case Reading.Broken<Pattern> _ -> "(broken: see what ./lull check says of its file)";
    };
  }
}
