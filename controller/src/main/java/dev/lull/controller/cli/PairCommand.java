package dev.lull.controller.cli;

import dev.lull.controller.config.BrokerSettings;
import dev.lull.controller.pairing.Clients;
import dev.lull.controller.pairing.PairedClient;
import dev.lull.controller.pairing.QrPicture;
import dev.lull.controller.pairing.Right;
import dev.lull.controller.pairing.Token;
import dev.lull.controller.pairing.TokenHash;
import java.io.PrintWriter;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `lull pair [NAME]`.
@Command(
    name = "pair",
    description = "Lets a phone or a program in, or lists those that are let in.",
    footer = {
      "",
      "It is about the broker that Lull runs itself. Who is on this machine needs no",
      "pairing. What each right is for, and each has those before it too:",
      "  watch       see what goes on",
      "  stop        stop, also for an emergency",
      "  play        play, pause, resume; set intensity and pace; clear a fault",
      "  stream      stroke live",
      "  look-after  read, save and delete patterns"
    },
    mixinStandardHelpOptions = true)
public final class PairCommand implements Callable<Integer> {
  private static final SecureRandom RANDOM = new SecureRandom();

  @Mixin private PairingOptions options;
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      converter = ClientName.class,
      description = "What to call it; without a name, all are listed.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--may",
      paramLabel = "RIGHT",
      defaultValue = "play",
      converter = RightWord.class,
      description =
          "What it may do: watch, stop, play, stream or look-after (default: ${DEFAULT-VALUE}).")
  private Right may;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "Where the phone finds this machine; otherwise its first private address.")
  private Optional<String> host = Optional.empty();

  @Override
  public Integer call() {
    BrokerSettings.Embedded broker = options.broker();
    Clients clients = options.read();
    PrintWriter out = spec.commandLine().getOut();
    name.ifPresentOrElse(it -> pair(it, clients, broker, out), () -> list(clients, out));
    return 0;
  }

  private static void list(Clients clients, PrintWriter out) {
    if (clients.isEmpty()) {
      out.println("Nobody is paired. ./lull pair NAME pairs a phone.");
    }
    clients
        .all()
        .forEach(
            it ->
                out.printf(
                    "%-32s  %-10s  %s%n",
                    it.name(), it.may().word(), it.since().truncatedTo(ChronoUnit.SECONDS)));
  }

  private void pair(String name, Clients clients, BrokerSettings.Embedded broker, PrintWriter out) {
    boolean isAgain = clients.find(name).isPresent();
    if (!isAgain && clients.all().size() == Clients.MOST) {
      throw new Complaint(
          "%d are paired already, and no more can be. Take one back with ./lull unpair NAME."
              .formatted(Clients.MOST));
    }
    Token token = Token.random(RANDOM);
    var client =
        new PairedClient(
            name, may, TokenHash.of(token, RANDOM), Instant.now().truncatedTo(ChronoUnit.SECONDS));
    options.write(clients.with(client));
    tell(client, isAgain, token, broker, out);
  }

  private void tell(
      PairedClient client,
      boolean isAgain,
      Token token,
      BrokerSettings.Embedded broker,
      PrintWriter out) {
    String at = host.orElseGet(() -> Reachable.host(broker.listen()));
    out.printf("%s is paired: %s.%n", client.name(), client.may().word());
    if (isAgain) {
      out.println("It was before; the token it had no longer works.");
    }
    out.printf("%n  host   %s%n  port   %d%n", at, broker.port());
    out.printf("  user   %s%n  token  %s%n%n", client.name(), token.text());
    QrPicture.lines("mqtt://%s:%s@%s:%d".formatted(client.name(), token.text(), at, broker.port()))
        .forEach(out::println);
    out.println("The token is the password. It is shown this once, and kept nowhere.");
    if (at.equals(Reachable.UNKNOWN)) {
      out.printf(
          "This machine has no private address that could be found. Write the one that the phone finds"
              + " it by in the place of %s, or pair %s again with --host.%n",
          Reachable.UNKNOWN, client.name());
    }
    if (Reachable.isOnlyHere(broker.listen())) {
      out.printf(
          "The broker listens at %s, where no phone reaches it. Write \"broker: {listen: 0.0.0.0}\""
              + " into the configuration, start the controller anew, and it does.%n",
          broker.listen());
    }
  }
}
