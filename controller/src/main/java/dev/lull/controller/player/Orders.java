package dev.lull.controller.player;

import dev.lull.hardware.StopKind;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/// Commands on their way from any thread to the player's, where a stop overtakes all others.
///
/// Every command is numbered as it comes in. A stop does not queue: it is seen before whatever
/// waits, and a play with a smaller number is overtaken for good. Of a live stream only so many
/// messages may wait; more are dropped, as on a bad line.
final class Orders {
  private record Numbered<C extends Command>(long number, C command) {}

  private static final int MOST_OF_STREAMS = 64;

  private final AtomicInteger ofStreams = new AtomicInteger();
  private final AtomicLong numbers = new AtomicLong();
  private final Queue<Numbered<Command>> queue = new ConcurrentLinkedQueue<>();
  private final AtomicReference<Optional<Numbered<Command.Stop>>> stop =
      new AtomicReference<>(Optional.empty());
  private long lastStop;

  /// Whoever serves the orders, and may rest between them.
  private volatile Optional<Thread> server = Optional.empty();

  /// Takes a command in, and wakes whoever serves it.
  void submit(Command command) {
    take(command);
    server.ifPresent(LockSupport::unpark);
  }

  private void take(Command command) {
    long number = numbers.incrementAndGet();
    switch (command) {
      case Command.Stop asked ->
          stop.accumulateAndGet(Optional.of(new Numbered<>(number, asked)), Orders::harder);
      case Command.Stream _ when ofStreams.incrementAndGet() > MOST_OF_STREAMS ->
          ofStreams.decrementAndGet();
      case Command.Stream _,
          Command.Play _,
          Command.Rearm _,
          Command.Clear _,
          Command.Pause _,
          Command.Resume _,
          Command.SetIntensity _,
          Command.SetPace _ ->
          queue.add(new Numbered<>(number, command));
    }
  }

  /// The stop that was asked for since the last call, if any.
  Optional<Command.Stop> takeStop() {
    if (server.isEmpty() || server.get() != Thread.currentThread()) {
      server = Optional.of(Thread.currentThread());
    }
    if (stop.get().isEmpty()) {
      return Optional.empty();
    }
    Optional<Numbered<Command.Stop>> taken = stop.getAndSet(Optional.empty());
    taken.ifPresent(it -> lastStop = Math.max(lastStop, it.number()));
    return taken.map(Numbered::command);
  }

  /// The next command in the order of arrival, or empty.
  Optional<Order> take() {
    Numbered<Command> next = queue.poll();
    if (next != null && next.command() instanceof Command.Stream) {
      ofStreams.decrementAndGet();
    }
    return next == null
        ? Optional.empty()
        : Optional.of(new Order(next.command(), next.number() < lastStop));
  }

  /// A command and whether it still counts.
  ///
  /// @param overtaken whether a stop came after this command and was served before it
  record Order(Command command, boolean overtaken) {}

  /// Of two stops that are both unseen the later counts, except that none is undone by a softer
  /// one.
  private static Optional<Numbered<Command.Stop>> harder(
      Optional<Numbered<Command.Stop>> before, Optional<Numbered<Command.Stop>> after) {
    if (before.isEmpty() || hardness(before.get()) <= hardness(after.orElseThrow())) {
      return after;
    }
    return Optional.of(new Numbered<>(after.get().number(), before.get().command()));
  }

  private static int hardness(Numbered<Command.Stop> stop) {
    if (stop.command().latches()) {
      return 2;
    }
    return stop.command().kind() == StopKind.EMERGENCY ? 1 : 0;
  }
}
