package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;
import static dev.lull.hardware.Nanos.SECOND;

import dev.lull.hardware.Link.Connecting;
import dev.lull.protocol.AckResult;
import dev.lull.protocol.MessageType;
import dev.lull.protocol.SleeveListener;
import dev.lull.protocol.SleeveMessage.Welcome;
import dev.lull.protocol.StatusView;
import java.time.Duration;
import java.util.Optional;

/// Asks whoever is at a port who it is, and nothing else. Greeting a sleeve moves nothing, and ends
/// nothing that moves.
final class Inquiry implements SleeveListener {
  /// An Arduino begins anew when its port is opened, and its boot loader takes two seconds.
  static final long PATIENCE = 4 * SECOND;

  /// The least that a configuration can ask of a sleeve.
  private static final DeviceLimits LEAST = new DeviceLimits(1, Duration.ofSeconds(10));

  private final String name;
  private final Port port;
  private final Inbox inbox;
  private final Outbox outbox;
  private final Retry greeting = new Retry(100 * MILLI, SECOND);
  private final long begun;
  private Optional<Welcome> welcome = Optional.empty();
  private boolean understood;

  Inquiry(PortOpener opener, long now) {
    port = opener.open();
    name = opener.name();
    inbox = new Inbox(port, this, new Reporting(new Connecting(), 1));
    outbox = new Outbox(port);
    begun = now;
    greeting.begin(now);
  }

  /// Asks on, and returns the answer when there is one.
  Optional<Answer> doWork(long now) {
    return switch (port.state()) {
      case PortState.Opening _ -> unlessLate(now);
      case PortState.Open _ -> greet(now).or(() -> unlessLate(now));
      case PortState.Failed(PortFault fault) -> Optional.of(nobody(fault));
    };
  }

  void close() {
    port.close();
  }

  private Optional<Answer> greet(long now) {
    if (greeting.isDue(now)) {
      outbox.delimiter();
      outbox.hello();
      greeting.done(now);
    }
    inbox.read();
    return welcome.map(Inquiry::answer);
  }

  private Optional<Answer> unlessLate(long now) {
    if (now - begun < PATIENCE) {
      return Optional.empty();
    }
    boolean babbles = inbox.isBabble() && !understood;
    return Optional.of(nobody(babbles ? new PortFault.Babbling(name) : new PortFault.Silent(name)));
  }

  private static Answer nobody(PortFault fault) {
    return new Answer.Nobody(fault.what(), fault.remedy());
  }

  private static Answer answer(Welcome welcome) {
    SleeveReport.Device device = Peer.description(welcome);
    return Greeting.refuses(welcome, 1, LEAST)
        .<Answer>map(refusal -> new Answer.Unfit(device, refusal.what(), refusal.remedy()))
        .orElseGet(() -> new Answer.Met(device));
  }

  @Override
  public void welcome(Welcome said) {
    welcome = Optional.of(said);
  }

  @Override
  public void ack(MessageType acknowledged, int sequence, AckResult result) {
    understood = true;
  }

  @Override
  public void status(StatusView status) {
    understood = true;
  }

  @Override
  public void pong(int token, int tick) {
    understood = true;
  }
}
