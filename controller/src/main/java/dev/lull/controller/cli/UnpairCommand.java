package dev.lull.controller.cli;

import dev.lull.controller.pairing.Clients;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `lull unpair NAME`.
@Command(
    name = "unpair",
    description = "Lets a phone or a program that was paired in no longer.",
    footer = {"", "If it is connected, its connection ends within two seconds."},
    mixinStandardHelpOptions = true)
public final class UnpairCommand implements Callable<Integer> {
  @Mixin private PairingOptions options;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "NAME",
      converter = ClientName.class,
      description = "What it was called; ./lull pair lists all.")
  private String name;

  @Override
  public Integer call() {
    Clients clients = options.read();
    if (clients.find(name).isEmpty()) {
      throw new Complaint(
          "Nobody is paired as \"%s\". ./lull pair lists those who are.".formatted(name));
    }
    options.write(clients.without(name));
    spec.commandLine().getOut().printf("%s is no longer paired.%n", name);
    return 0;
  }
}
