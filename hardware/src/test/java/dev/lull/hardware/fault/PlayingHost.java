package dev.lull.hardware.fault;

import dev.lull.hardware.Link.Armed;
import dev.lull.hardware.Link.Idle;
import dev.lull.hardware.PortChoice;
import dev.lull.hardware.SafetyLimits;
import dev.lull.hardware.SerialSettings;
import dev.lull.hardware.Sleeve;
import dev.lull.hardware.Sleeves;
import dev.lull.hardware.StopKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/// A host as a process of its own, to be killed and stopped: it plays on many sleeves, but arms
/// none unless it is told to.
///
/// It says `ready` when it has met all sleeves. Of a letter on its input, `a` arms those that are
/// idle and is answered by `armed` when all are, `s` stops all, `l` is answered by how many links
/// are armed and how many frames came too late, such as `links 50 late 12`, and `c` by the wall
/// clock's milliseconds. It ends with its input.
final class PlayingHost {
  private static final long TURN = 2_000_000;

  /// A sleeve and what is played on it.
  private record Played(Sleeve sleeve, Waves waves) {
    boolean isArmed() {
      return sleeve.report().link() instanceof Armed;
    }
  }

  private final List<Played> all = new ArrayList<>();
  private final Queue<Integer> letters = new ConcurrentLinkedQueue<>();
  private boolean met;
  private boolean arming;

  private PlayingHost() {}

  /// @param arguments how many nanos ahead frames are sent, and the ports
  static void main(String[] arguments) throws IOException {
    PlayingHost host = new PlayingHost();
    for (int i = 1; i < arguments.length; i++) {
      host.add(arguments[i], Long.parseLong(arguments[0]));
    }
    Thread.ofPlatform().daemon().start(host::play);
    for (int letter = System.in.read(); letter >= 0; letter = System.in.read()) {
      host.letters.add(letter);
    }
  }

  private void play() {
    while (true) {
      turn();
      LockSupport.parkNanos(TURN);
    }
  }

  private void add(String port, long horizon) {
    SerialSettings settings = new SerialSettings(new PortChoice.At(port), Waves.MOTORS);
    Sleeve sleeve = Sleeves.serial(settings, Waves.STRAIGHT, SafetyLimits.DEFAULT);
    all.add(new Played(sleeve, new Waves(System.nanoTime(), horizon)));
  }

  private void turn() {
    for (Played played : all) {
      long now = System.nanoTime();
      played.sleeve().doWork(now);
      played.waves().play(now, played.sleeve());
    }
    if (!met && areAll(played -> played.sleeve().report().link() instanceof Idle)) {
      met = true;
      System.out.println("ready");
    }
    if (arming) {
      arm();
    }
    listen();
  }

  private void arm() {
    all.forEach(played -> played.sleeve().arm(System.nanoTime()));
    if (areAll(Played::isArmed)) {
      arming = false;
      System.out.println("armed");
    }
  }

  private void listen() {
    for (Integer letter = letters.poll(); letter != null; letter = letters.poll()) {
      obey(letter);
    }
  }

  private void obey(int letter) {
    switch (letter) {
      case 'a' -> arming = true;
      case 's' -> all.forEach(it -> it.sleeve().stop(System.nanoTime(), StopKind.SOFT));
      case 'l' -> System.out.println("links " + armed() + " late " + late());
      case 'c' -> System.out.println("clock " + System.currentTimeMillis());
      default -> {}
    }
  }

  private boolean areAll(Predicate<Played> so) {
    return all.stream().allMatch(so);
  }

  private long armed() {
    return all.stream().filter(Played::isArmed).count();
  }

  private long late() {
    return all.stream().mapToLong(played -> played.sleeve().report().counters().late()).sum();
  }
}
