package dev.lull.protocol;

import dev.lull.protocol.HostMessage.Arm;
import dev.lull.protocol.HostMessage.Hello;
import dev.lull.protocol.HostMessage.Ping;
import dev.lull.protocol.SleeveMessage.Pong;
import dev.lull.protocol.SleeveMessage.Status;
import dev.lull.protocol.SleeveMessage.Welcome;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/// A host at a bad line. It sends frames as fast as the sleeve's buffer lets it, and says
/// everything else until it is answered.
final class BadLineHost implements AutoCloseable {

  private static final long PATIENCE = 100_000_000;
  private static final long GLANCE = 50_000;

  /// So many frames are to come at most, of the 32 that the sleeve holds.
  private static final int AHEAD = 12;

  private static final int HOLD_TICKS = 1_900_000;
  private static final long BETWEEN_TRIES = 30_000_000;

  /// A sleeve that is armed says so every 100 ms; one status in three is lost.
  private static final long TRUST = 250_000_000;

  private final FileInputStream in;
  private final FileOutputStream out;
  private final LineTwin twin;
  private final Log log = new Log();
  private final WireReader reader = WireReader.ofSleeve(log);
  private final WireWriter writer = new WireWriter();
  private final byte[] heard = new byte[4096];
  private final byte[] wire = new byte[Protocol.MAX_WIRE_BYTES];
  private final byte[] levels = new byte[RelatedLevels.MOTORS];
  private final SleeveTick clock = new SleeveTick();
  private int sequence;
  private int lastTick;
  private int token;
  private int session;
  private int boot;
  private long heardArmed = System.nanoTime() - TRUST;

  BadLineHost(Path port, NoiseSettings settings) throws IOException {
    in = new FileInputStream(port.toFile());
    out = new FileOutputStream(port.toFile());
    twin = new LineTwin(settings);
  }

  /// Asks who the sleeve is, and what its clock says, before the first session.
  void greet() throws IOException {
    boot = ask(new Hello(), Welcome.class).boot();
    ask(new Ping(++token), Pong.class);
  }

  /// Begins a session unless one is under way; one ends if this machine holds its breath. Each try
  /// is for another session, since the last one may have begun, and ended, unheard.
  void keepArmed() throws IOException {
    if (System.nanoTime() - heardArmed < TRUST) {
      return;
    }
    do {
      say(new Arm(Protocol.VERSION, boot, ++session));
    } while (await(Status.class, it -> it.state() == SleeveState.ARMED, BETWEEN_TRIES).isEmpty());
  }

  /// Sends frames so many microseconds apart, each as soon as the sleeve may have it; moments for
  /// which it is too late are skipped.
  void play(int frames, int apart) throws IOException {
    for (int i = 0; i < frames; i++) {
      while (lastTick - clock.tick() > AHEAD * apart) {
        glance();
      }
      int soonest = clock.tick() + AHEAD / 2 * apart;
      frame(soonest - lastTick > apart ? soonest : lastTick + apart);
    }
  }

  /// Has the sleeve be on its way to a moment two seconds from now, if the lease allows.
  void hold() throws IOException {
    int moment = clock.tick() + HOLD_TICKS;
    int held;
    do {
      keepArmed();
      held = sequence & 0xFF;
      frame(++moment);
    } while (!isHeld(held));
    lastTick = clock.tick();
  }

  private boolean isHeld(int frame) throws IOException {
    return await(Status.class, it -> it.frame() == frame && it.queued() > 0, BETWEEN_TRIES)
        .isPresent();
  }

  /// Waits until all that was said has arrived, and returns how things stand then.
  Status settle() throws IOException {
    Optional<Pong> answer;
    do {
      int asked = ++token;
      say(new Ping(asked));
      answer = await(Pong.class, it -> it.token() == asked, PATIENCE);
    } while (answer.isEmpty());
    int arrived = answer.get().tick();
    Optional<Status> status;
    do {
      status = await(Status.class, it -> it.tick() - arrived >= 0, PATIENCE);
    } while (status.isEmpty());
    return status.get();
  }

  LineTwin twin() {
    return twin;
  }

  private void frame(int tick) throws IOException {
    RelatedLevels.fill(tick, levels);
    lastTick = tick;
    write(writer.frame(sequence++, tick, levels, levels.length, wire));
  }

  private void say(HostMessage message) throws IOException {
    write(writer.write(sequence++, message, wire));
  }

  private void write(int length) throws IOException {
    out.write(wire, 0, length);
    twin.crossed(wire, length);
  }

  private <M extends Message> M ask(HostMessage question, Class<M> type) throws IOException {
    Optional<M> answer;
    do {
      say(question);
      answer = await(type, _ -> true, PATIENCE);
    } while (answer.isEmpty());
    return answer.get();
  }

  /// The next such message, unless it takes too long; those before it are passed over.
  private <M extends Message> Optional<M> await(Class<M> type, Predicate<M> wanted, long patience)
      throws IOException {
    long asked = System.nanoTime();
    Optional<M> answer = Optional.empty();
    while (answer.isEmpty() && System.nanoTime() - asked < patience) {
      answer = glance().stream().filter(type::isInstance).map(type::cast).filter(wanted).findAny();
    }
    return answer;
  }

  /// What has come, or nothing after a little while.
  private List<Message> glance() throws IOException {
    log.heard().clear();
    if (in.available() == 0) {
      LockSupport.parkNanos(GLANCE);
      return log.heard();
    }
    reader.push(heard, 0, in.read(heard));
    log.heard().forEach(this::learn);
    return log.heard();
  }

  private void learn(Message message) {
    switch (message) {
      case Status status -> {
        heardArmed = System.nanoTime() - (status.state() == SleeveState.ARMED ? 0 : TRUST);
        clock.was(status.tick());
      }
      case Pong pong -> clock.was(pong.tick());
      default -> {}
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
    out.close();
    twin.close();
  }
}
