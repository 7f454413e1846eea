package dev.lull.controller;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// What a user sees of a command typed.
///
/// @param status the exit status
/// @param out what it says on standard output
/// @param err what it says on standard error
public record TypedLine(int status, String out, String err) {
  /// The commands as they are described.
  public static CommandLine commandLine() {
    return Lull.commandLine();
  }

  /// Does what `./lull` with these arguments does, in this process.
  public static TypedLine type(String... arguments) {
    return execute(Lull.commandLine(), arguments);
  }

  /// What is seen of a command that fails.
  public static TypedLine failing(Exception failure) {
    CommandLine line = Lull.commandLine();
    line.addSubcommand(
        "fail", CommandLine.Model.CommandSpec.forAnnotatedObject(new Failing(failure)));
    return execute(line, "fail");
  }

  private static TypedLine execute(CommandLine line, String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    int status = line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(arguments);
    return new TypedLine(status, out.toString(), err.toString());
  }

  @Command
  private record Failing(Exception failure) implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
      throw failure;
    }
  }
}
