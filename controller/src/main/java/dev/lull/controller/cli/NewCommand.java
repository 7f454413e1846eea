package dev.lull.controller.cli;

import dev.lull.controller.file.AtomicFile;
import dev.lull.controller.resource.Resource;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `lull new NAME`.
@Command(
    name = "new",
    description = "Writes a pattern to start from, with comments, to NAME.lull.yaml.",
    mixinStandardHelpOptions = true)
public final class NewCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "NAME",
      description =
          "What it is to be called: a-z, 0-9 and -. A folder before it and .lull.yaml behind it are"
              + " fine.")
  private Path name;

  @Override
  public Integer call() {
    Path file = PatternFileName.of(name).file();
    write(file);
    spec.commandLine()
        .getOut()
        .printf("%s is there. ./lull check %s says whether it is fine.%n", file, file);
    return 0;
  }

  private static void write(Path file) {
    try {
      Files.writeString(
          file, Resource.text(NewCommand.class, "new.lull.yaml"), StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException _) {
      throw new Complaint("%s is there already. Choose another name.".formatted(file));
    } catch (NoSuchFileException _) {
      throw new Complaint(
          "%s cannot be written: there is no folder %s. Make it first."
              .formatted(file, file.getParent()));
    } catch (IOException fault) {
      throw new Complaint("%s cannot be written: %s.".formatted(file, AtomicFile.why(fault)));
    }
  }
}
