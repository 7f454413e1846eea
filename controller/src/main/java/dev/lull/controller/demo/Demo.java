package dev.lull.controller.demo;

import dev.lull.controller.config.BrokerSettings;
import dev.lull.controller.mqtt.BrokerAddress;
import dev.lull.controller.mqtt.BrokerUnavailable;
import dev.lull.controller.mqtt.Topics;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Layouts;
import dev.lull.patterns.Library;
import java.io.Console;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/// The whole of Lull on one machine: a broker, the firmware behind a pseudo terminal, a controller
/// between them, and a watcher that plays the first pattern and shows what the motors do.
public final class Demo {
  private static final String HOST = "127.0.0.1";
  private static final String FIRST = "slow-stroke";
  private static final String SLEEVE = "lull/sleeve";
  private static final String SPACE = "the space bar of the demo";

  private final Layout layout;
  private final BrokerSettings broker;
  private final CountDownLatch end;
  private final AtomicReference<Playing> playing = new AtomicReference<>(Playing.NOTHING);

  private Demo(Layout layout, BrokerSettings broker, CountDownLatch end) {
    this.layout = layout;
    this.broker = broker;
    this.end = end;
  }

  /// Runs until the user has seen enough.
  ///
  /// @param layout name of a bundled layout
  /// @param end    when it comes to zero, the demo is over
  /// @throws IOException with a sentence for the user, if it cannot be run
  public static void run(String layout, int port, CountDownLatch end)
      throws IOException, BrokerUnavailable, InterruptedException {
    Layout sleeve =
        Layouts.bundled(layout)
            .orElseThrow(
                () ->
                    new IOException(
                        "There is no layout \"%s\". There are: %s."
                            .formatted(layout, String.join(", ", Layouts.names()))));
    BrokerSettings broker = BrokerAtHand.find(HOST, port);
    refuseTakenName(broker);
    new Demo(sleeve, broker, end).run();
  }

  private static void refuseTakenName(BrokerSettings broker) throws IOException, BrokerUnavailable {
    if (broker instanceof BrokerSettings.Elsewhere(BrokerAddress address)
        && TakenName.isTaken(address, Topics.STANDARD)) {
      throw new IOException(
          ("A controller already answers for %s at %s, perhaps another demo. End it first, or give"
                  + " this one a broker of its own with --port.")
              .formatted(SLEEVE, address.place()));
    }
  }

  private void run() throws IOException, BrokerUnavailable, InterruptedException {
    try (var house = House.open(House.Plan.of(layout, broker), _ -> {}, end::countDown);
        var watcher = Watcher.open(broker.address(), Topics.STANDARD, playing::set)) {
      watcher.play(FIRST);
      DemoScreen screen = screen();
      var keys = new DemoKeys(screen, watcher, () -> house.controller().stop(SPACE));
      show(new Stage(screen, house.levels(), playing::get, keys), screen);
    }
  }

  /// Whether there is a terminal to draw in.
  public static boolean isLive() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  private void show(Stage stage, DemoScreen screen) throws IOException, InterruptedException {
    if (!isLive()) {
      new PlainShow(stage, screen, System.out, end).run();
      return;
    }
    try (Terminal terminal = TerminalBuilder.terminal();
        var live = new LiveShow(stage, terminal, end)) {
      live.run();
    }
  }

  private DemoScreen screen() {
    String where =
        switch (broker) {
          case BrokerSettings.Embedded(_, int port) -> "a broker of its own, port " + port;
          case BrokerSettings.Elsewhere(BrokerAddress address) ->
              "the broker that was already at " + address.place();
        };
    return new DemoScreen(
        "Lull: %d motors on the real firmware, %s".formatted(layout.motors().size(), where),
        new ArmPicture(layout),
        Library.bundled().names(),
        SLEEVE,
        broker.address().uri().getPort());
  }
}
