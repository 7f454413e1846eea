package dev.lull.controller.pairing;

import java.util.stream.Collectors;

/// Paired clients as the text of their file.
public final class ClientsText {
  private ClientsText() {}

  public static String of(Clients clients) {
    return """
    # The clients that may reach the broker of Lull's own from elsewhere. ./lull pair and ./lull unpair
    # write this. No token is in it, only what a token is checked against.
    clients: 1
    paired:%s
    """
        .formatted(clients.isEmpty() ? " []" : lines(clients));
  }

  private static String lines(Clients clients) {
    return clients.all().stream().map(it -> "\n" + line(it)).collect(Collectors.joining());
  }

  private static String line(PairedClient client) {
    return "  - {name: \"%s\", may: %s, salt: \"%s\", hash: \"%s\", since: \"%s\"}"
        .formatted(
            client.name(),
            client.may().word(),
            client.token().salt(),
            client.token().hash(),
            client.since());
  }
}
