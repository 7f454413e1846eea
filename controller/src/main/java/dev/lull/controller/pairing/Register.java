package dev.lull.controller.pairing;

import dev.lull.controller.pairing.ClientsFile.Stamp;
import dev.lull.patterns.Problem;
import dev.lull.patterns.Reading;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Who is paired, as it was when it was looked up last.
public final class Register {
  private static final Logger LOG = LoggerFactory.getLogger(Register.class);

  private final Optional<ClientsFile> file;
  private Optional<Stamp> stamp = Optional.empty();
  private volatile Clients clients = Clients.NONE;

  private Register(Optional<ClientsFile> file) {
    this.file = file;
  }

  /// One that nobody is ever in.
  public static Register empty() {
    return new Register(Optional.empty());
  }

  /// What a file says, whenever it changes.
  public static Register of(ClientsFile file) {
    var register = new Register(Optional.of(file));
    register.refresh();
    return register;
  }

  /// Looks the file up again, if it has changed. Of one that cannot be read nobody is paired.
  public synchronized void refresh() {
    file.ifPresent(this::refresh);
  }

  public Clients clients() {
    return clients;
  }

  /// Whether this client is paired still, and as it was then. Takes no lock.
  public boolean has(PairedClient client) {
    return client.equals(clients.byName().get(client.name()));
  }

  private void refresh(ClientsFile from) {
    Optional<Stamp> now = from.stamp();
    if (!now.equals(stamp)) {
      stamp = now;
      clients = understood(from.read());
    }
  }

  private static Clients understood(Reading<Clients> reading) {
    return switch (reading) {
      case Reading.Read<Clients>(Clients read) -> read;
      case Reading.Broken<Clients>(List<Problem> problems) -> {
        LOG.error("Nobody is let in from elsewhere: {}", problems.getFirst());
        yield Clients.NONE;
      }
    };
  }
}
