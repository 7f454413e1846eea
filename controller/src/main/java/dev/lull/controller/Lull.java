package dev.lull.controller;

import dev.lull.controller.cli.CheckCommand;
import dev.lull.controller.cli.ClearCommand;
import dev.lull.controller.cli.Complaint;
import dev.lull.controller.cli.DemoCommand;
import dev.lull.controller.cli.FidelityCommand;
import dev.lull.controller.cli.Misuse;
import dev.lull.controller.cli.MotorsCommand;
import dev.lull.controller.cli.NewCommand;
import dev.lull.controller.cli.PairCommand;
import dev.lull.controller.cli.PatternsCommand;
import dev.lull.controller.cli.PauseCommand;
import dev.lull.controller.cli.PlayCommand;
import dev.lull.controller.cli.PreviewCommand;
import dev.lull.controller.cli.RearmCommand;
import dev.lull.controller.cli.RecordCommand;
import dev.lull.controller.cli.RenderCommand;
import dev.lull.controller.cli.ResumeCommand;
import dev.lull.controller.cli.RunCommand;
import dev.lull.controller.cli.ShowCommand;
import dev.lull.controller.cli.SleevesCommand;
import dev.lull.controller.cli.StopCommand;
import dev.lull.controller.cli.StreamCommand;
import dev.lull.controller.cli.UnpairCommand;
import dev.lull.controller.cli.WholeWords;
import dev.lull.controller.cli.WireCommand;
import dev.lull.controller.service.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/// The command line of Lull.
@Command(
    name = "lull",
    description = "The controller for wearable touch: slowly and quietly.",
    mixinStandardHelpOptions = true,
    versionProvider = Lull.Versions.class,
    subcommands = {
      DemoCommand.class,
      RunCommand.class,
      PlayCommand.class,
      StopCommand.class,
      PauseCommand.class,
      ResumeCommand.class,
      StreamCommand.class,
      RecordCommand.class,
      ClearCommand.class,
      RearmCommand.class,
      PairCommand.class,
      UnpairCommand.class,
      PatternsCommand.class,
      SleevesCommand.class,
      MotorsCommand.class,
      CheckCommand.class,
      NewCommand.class,
      ShowCommand.class,
      PreviewCommand.class,
      RenderCommand.class,
      FidelityCommand.class,
      WireCommand.class
    })
public final class Lull {
  private Lull() {}

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  /// The line as users type it. Executing it gives 0 when it did what was asked, 1 when it could
  /// not, and 2 when it was asked wrongly.
  static CommandLine commandLine() {
    var line = new CommandLine(new Lull());
    line.setExecutionExceptionHandler(Complaint::tell);
    line.setParameterExceptionHandler(Misuse::tell);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setHelpFactory(WholeWords::new);
    line.getSubcommands()
        .values()
        .forEach(command -> command.getCommandSpec().versionProvider(new Versions()));
    return line;
  }

  static final class Versions implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"lull " + Version.NUMBER};
    }
  }
}
