package dev.lull.controller.service;

import dev.lull.controller.broker.EmbeddedBroker;
import dev.lull.controller.command.RequestReader;
import dev.lull.controller.config.BrokerSettings;
import dev.lull.controller.config.Configuration;
import dev.lull.controller.homeassistant.Device;
import dev.lull.controller.homeassistant.Discovery;
import dev.lull.controller.library.Librarian;
import dev.lull.controller.mqtt.BrokerAddress;
import dev.lull.controller.pairing.ClientsFile;
import dev.lull.controller.pairing.Register;
import dev.lull.controller.player.Command;
import dev.lull.controller.player.LinkWords;
import dev.lull.controller.player.Player;
import dev.lull.controller.player.PlayerState;
import dev.lull.hardware.Sleeve;
import dev.lull.hardware.SleeveReport;
import dev.lull.hardware.StopKind;
import dev.lull.hardware.WireRecorder;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Library;
import dev.lull.patterns.render.Renderer;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A running controller: one sleeve, its player, and the bridge to the broker, each on a thread of
/// its own.
public final class Controller implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Controller.class);
  private static final long LONGEST_GOODBYE_MILLIS = 1_500;

  private final Optional<EmbeddedBroker> broker;
  private final Sleeve sleeve;
  private final NewsQueue news;
  private final StreamDesk streams;
  private final LatchKeeper latch;
  private final Player player;
  private final Bridge bridge;
  private final PlayerLoop loop;
  private final CompletableFuture<Void> ready = new CompletableFuture<>();
  private final Thread playerThread;
  private final Thread bridgeThread;
  private final Thread clerkThread;
  private final Thread streamThread;
  private final Thread latchThread;
  private final Thread rehearsalThread;
  private final Onlookers onlookers;
  private final Thread onlookersThread;

  private Controller(
      Configuration configuration, Optional<WireRecorder> recorder, Runnable onFailure) {
    this.broker = startBroker(configuration);
    StillMotors.words(configuration).ifPresent(LOG::warn);
    this.sleeve = SleeveOpening.open(configuration, recorder);
    this.news = new NewsQueue();
    var renderer = new Renderer(configuration.sleeve().layout());
    this.player = new Player(sleeve, renderer, configuration.player(), news, System.nanoTime());
    this.loop = new PlayerLoop(player, sleeve);
    this.streams =
        new StreamDesk(configuration.topics(), configuration.sleeve().layout().arm(), player, news);
    this.latch = new LatchKeeper(Latch.of(configuration.state(), configuration.topics()), player);
    latch.takeUp();
    this.playerThread = thread("player", loop, onFailure);
    Library library = library(configuration);
    var info = BridgeInfo.of(configuration, library);
    // A disk that never answers does not keep the controller from ending: those who write are
    // daemons.
    var clerk = new Clerk(configuration.topics(), librarian(configuration, library), info, news);
    Runnable onThreadFailure = () -> threadFailed(player, onFailure);
    this.clerkThread = thread("clerk", clerk, onThreadFailure);
    this.clerkThread.setDaemon(true);
    this.streamThread = thread("reader of streams", streams, onThreadFailure);
    this.latchThread = thread("keeper of the latch", latch, onThreadFailure);
    this.latchThread.setDaemon(true);
    this.onlookers = new Onlookers(configuration.topics(), player.glance(), System::nanoTime);
    this.onlookersThread = thread("onlookers", onlookers, onThreadFailure);
    this.onlookersThread.setDaemon(true);
    var rehearsal = new Rehearsal(library, configuration.sleeve().layout().arm());
    this.rehearsalThread = thread("rehearsal", rehearsal, onThreadFailure);
    this.rehearsalThread.setDaemon(true);
    this.bridge = bridge(configuration, library, rehearsal, clerk, info);
    this.bridgeThread = thread("bridge", bridge, onThreadFailure);
  }

  private static Thread thread(String name, Runnable task, Runnable onFailure) {
    return Thread.ofPlatform().name(name).unstarted(new Guarded(name, task, onFailure));
  }

  private static void threadFailed(Player player, Runnable onFailure) {
    player.submit(new Command.Stop(StopKind.EMERGENCY, "a failure of the controller"));
    onFailure.run();
  }

  /// Starts a controller.
  ///
  /// @param onFailure called if the controller can no longer do its work; the sleeve is stopped
  ///     then
  /// @throws dev.lull.controller.broker.PortTaken if its own broker cannot listen where it should
  public static Controller start(Configuration configuration, Runnable onFailure) {
    return start(configuration, Optional.empty(), onFailure);
  }

  /// The same, with all that is said on the wire written down; the recorder is the caller's to
  /// close, after the controller. A simulated sleeve has no wire.
  public static Controller start(
      Configuration configuration, Optional<WireRecorder> recorder, Runnable onFailure) {
    var controller = new Controller(configuration, recorder, onFailure);
    controller.playerThread.start();
    controller.streamThread.start();
    controller.latchThread.start();
    controller.bridgeThread.start();
    controller.clerkThread.start();
    controller.rehearsalThread.start();
    controller.onlookersThread.start();
    return controller;
  }

  /// Completes when the broker and the sleeve have been reached for the first time, whether or not
  /// an emergency stop holds the sleeve.
  public CompletableFuture<Void> ready() {
    return ready;
  }

  /// The state of the link to the motors.
  public SleeveReport sleeve() {
    return sleeve.report();
  }

  /// What keeps the sleeve or the broker from being used, and what to do; empty if nothing is known
  /// to.
  public Optional<String> trouble() {
    return LinkWords.trouble(sleeve.report().link()).or(bridge::trouble);
  }

  /// Stops what plays without waiting for it, whether or not the broker is there.
  ///
  /// @param by who stopped it, in words for a person
  public void stop(String by) {
    player.submit(new Command.Stop(StopKind.SOFT, by));
  }

  /// Stops the sleeve softly, waits for it, tells the broker, and ends; within two seconds.
  @Override
  public void close() {
    clerkThread.interrupt();
    latchThread.interrupt();
    rehearsalThread.interrupt();
    loop.end();
    join(playerThread);
    streamThread.interrupt();
    join(streamThread);
    news.closing();
    join(bridgeThread);
    onlookers.end();
    broker.ifPresent(EmbeddedBroker::close);
  }

  private Bridge bridge(
      Configuration configuration,
      Library library,
      Rehearsal rehearsal,
      Clerk clerk,
      BridgeInfo info) {
    var desk =
        new Desk(
            configuration.topics(),
            new RequestReader(library),
            player,
            rehearsal,
            broker.isPresent());
    return new Bridge(
        configuration,
        address(configuration),
        player,
        news,
        new Reception(configuration.topics(), player, news, streams, latch, System::nanoTime),
        desk,
        discovery(configuration, library),
        new Requests(configuration.topics(), clerk),
        onlookers,
        info.json(),
        PlayerState.beginning(sleeve.report()),
        ready);
  }

  /// At a broker of its own the controller is known as such.
  private BrokerAddress address(Configuration configuration) {
    BrokerAddress address = configuration.broker().address();
    return broker.map(EmbeddedBroker::controller).map(address::as).orElse(address);
  }

  private Discovery discovery(Configuration configuration, Library library) {
    Layout layout = configuration.sleeve().layout();
    return Discovery.of(
        configuration.homeAssistant(),
        new Device(
            configuration.topics(),
            layout.name(),
            layout.motors().size(),
            Version.NUMBER,
            library,
            () -> sleeve.report().device().map(SleeveReport.Device::sensors)));
  }

  private static Librarian librarian(Configuration configuration, Library library) {
    return new Librarian(library, configuration.patterns(), configuration.sleeve().layout().arm());
  }

  private static Library library(Configuration configuration) {
    configuration
        .patterns()
        .filter(folder -> !Files.isDirectory(folder))
        .ifPresent(
            folder ->
                LOG.warn(
                    "There is no folder {} yet; until it is there, only the bundled patterns play.",
                    folder));
    return configuration.patterns().map(Library.bundled()::with).orElseGet(Library::bundled);
  }

  private static Optional<EmbeddedBroker> startBroker(Configuration configuration) {
    return switch (configuration.broker()) {
      case BrokerSettings.Embedded(String listen, int port) ->
          Optional.of(
              EmbeddedBroker.start(
                  EmbeddedBroker.Plan.of(
                      listen,
                      port,
                      configuration.topics(),
                      Register.of(new ClientsFile(configuration.state().path())))));
      case BrokerSettings.Elsewhere _ -> Optional.empty();
    };
  }

  private static void join(Thread thread) {
    try {
      thread.join(LONGEST_GOODBYE_MILLIS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
