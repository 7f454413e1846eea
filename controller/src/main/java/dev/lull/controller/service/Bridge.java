package dev.lull.controller.service;

import dev.lull.controller.config.Configuration;
import dev.lull.controller.config.Configuration.WhenAway;
import dev.lull.controller.homeassistant.Discovery;
import dev.lull.controller.mqtt.BrokerAddress;
import dev.lull.controller.mqtt.BrokerUnavailable;
import dev.lull.controller.mqtt.Bytes;
import dev.lull.controller.mqtt.MqttConnection;
import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.player.Command;
import dev.lull.controller.player.Ending;
import dev.lull.controller.player.LinkWords;
import dev.lull.controller.player.Player;
import dev.lull.controller.player.PlayerState;
import dev.lull.controller.player.Session;
import dev.lull.controller.player.Streamed;
import dev.lull.hardware.StopKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Stands between the broker and the player, on a thread of its own: keeps the connection, has
/// commands served, and publishes what the player does.
///
/// A broker that is away is tried again after 0.5 s, then ever more slowly up to 5 s, for as long
/// as it takes. Everything retained is published again on every connection.
final class Bridge implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Bridge.class);
  private static final Duration PROGRESS = Duration.ofSeconds(1);
  private static final Duration LONGEST_WAIT = Duration.ofMillis(250);

  private final Configuration configuration;
  private final BrokerAddress address;
  private final Topics topics;
  private final Player player;
  private final NewsQueue news;
  private final Reception reception;
  private final Desk desk;
  private final Discovery discovery;
  private final Requests requests;
  private final Onlookers onlookers;
  private final Backoff backoff = new Backoff();
  private final Clearings clearings = new Clearings();
  private final OnceASecond refusals = new OnceASecond();
  private final ServiceLog log = new ServiceLog();
  private final Alerts alerts;
  private final Health health = new Health(System.nanoTime());

  private final CompletableFuture<Void> ready;
  private PlayerState state;
  private String info;
  private long connection;
  private String client = "";
  private Echo echo = new Echo();
  private volatile String toldAway = "";
  private boolean closing;

  Bridge(
      Configuration configuration,
      BrokerAddress address,
      Player player,
      NewsQueue news,
      Reception reception,
      Desk desk,
      Discovery discovery,
      Requests requests,
      Onlookers onlookers,
      String info,
      PlayerState state,
      CompletableFuture<Void> ready) {
    this.configuration = configuration;
    this.address = address;
    this.topics = configuration.topics();
    this.player = player;
    this.news = news;
    this.reception = reception;
    this.desk = desk;
    this.discovery = discovery;
    this.requests = requests;
    this.onlookers = onlookers;
    this.alerts = new Alerts(topics);
    this.info = info;
    this.state = state;
    this.ready = ready;
  }

  /// Runs until [News.Closing] comes.
  @Override
  public void run() {
    try {
      while (!closing) {
        stayConnected();
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /// Why the broker could not be used when it was last tried; empty if it could, or while it is
  /// tried for the first time. May be asked from any thread.
  Optional<String> trouble() {
    return Optional.of(toldAway).filter(it -> !it.isEmpty());
  }

  private void stayConnected() throws InterruptedException {
    try (MqttConnection broker = open()) {
      announce(broker);
      onlookers.connected(Onlookers.Line.of(broker));
      serve(broker);
      onlookers.disconnected();
      publish(broker, goodbye());
    } catch (BrokerUnavailable away) {
      onlookers.disconnected();
      endure(away);
    }
  }

  private MqttConnection open() throws BrokerUnavailable {
    connection++;
    client = "lull-" + topics.sleeve() + "-" + UUID.randomUUID().toString().substring(0, 8);
    echo = new Echo();
    return MqttConnection.open(
        address, client, Optional.of(farewell()), reception.of(connection, client, echo));
  }

  private void announce(MqttConnection broker) throws BrokerUnavailable {
    broker.subscribeToOwn(topics.echo(client));
    broker.subscribe(
        Stream.of(desk.subscriptions(), requests.subscriptions(), discovery.subscriptions())
            .flatMap(List::stream)
            .toList());
    broker.publish(Outbound.kept(topics.bridgeState(), StateJson.online(true)));
    broker.publish(infoMessage());
    publish(broker, retained());
    publish(broker, discovery.announcement());
    publish(broker, alerts.all());
    health.askAgain();
    backoff.succeeded();
    toldAway = "";
    LOG.info("Connected to the broker at {}.", address.place());
  }

  private void serve(MqttConnection broker) throws BrokerUnavailable, InterruptedException {
    long published = System.nanoTime();
    while (!closing) {
      markTime(broker);
      Optional<News> next = news.next(LONGEST_WAIT);
      if (next.isPresent()) {
        failIfLost(next.get());
        List<Outbound> out = outcome(next.get());
        publish(broker, out);
        // What is wrong may be so again by the time that it would be cleared a second time.
        if (next.get() instanceof News.Arrived) {
          clearings.note(out, System.nanoTime());
        }
      }
      publish(broker, clearings.due(System.nanoTime()));
      publish(broker, healthMessage().stream().toList());
      if (LinkWords.trouble(state.sleeve().link()).isEmpty()) {
        ready.complete(null);
      }
      if (player.position() > 0 && System.nanoTime() - published >= PROGRESS.toNanos()) {
        publish(broker, List.of(stateMessage()));
        published = System.nanoTime();
      }
    }
  }

  private void markTime(MqttConnection broker) throws BrokerUnavailable {
    long now = System.nanoTime();
    if (echo.isDue(now)) {
      broker.pass(topics.echo(client), Bytes.of(echo.mark(now)));
    }
  }

  private void failIfLost(News next) throws BrokerUnavailable {
    if (next instanceof News.Lost(long lost, String why) && lost == connection) {
      throw BrokerUnavailable.lost(address, why);
    }
  }

  /// Says once what is wrong, and goes on dealing with news until it is time to try again.
  private void endure(BrokerUnavailable away) throws InterruptedException {
    if (!toldAway.equals(away.getMessage())) {
      toldAway = away.getMessage();
      LOG.warn("{} Trying again until it answers.", toldAway);
    }
    if (configuration.whenAway() == WhenAway.FADE_OUT && state.session().isPresent()) {
      player.submit(new Command.Stop(StopKind.SOFT, "the loss of the broker"));
    }
    long until = System.nanoTime() + backoff.afterFailure().toNanos();
    for (long left = 1; left > 0 && !closing; left = until - System.nanoTime()) {
      news.next(Duration.ofNanos(left)).ifPresent(this::outcome);
    }
  }

  /// Deals with a piece of news.
  ///
  /// @return what there is to publish, while there is a broker to publish it to
  private List<Outbound> outcome(News next) {
    return switch (next) {
      case News.Arrived arrived when requests.has(arrived.message()) ->
          requests.serve(arrived.message());
      case News.Arrived arrived ->
          Stream.concat(
                  desk.serve(arrived.message(), reception.timeliness(arrived), state).stream(),
                  discovery.serve(arrived.message()).stream())
              .toList();
      case News.Changed(PlayerState now) -> changed(now);
      case News.Started(Session session) -> desk.started(session);
      case News.Ended(Session session, Ending ending) -> {
        log.note(session, ending);
        yield desk.ended(session, ending);
      }
      case News.Answered(Outbound answer, Optional<String> now) -> answered(answer, now);
      case News.Streams(Streamed.Refused _) when !refusals.isDue(System.nanoTime()) -> List.of();
      case News.Streams(Streamed what) -> {
        log.note(what);
        yield desk.streamed(what);
      }
      case News.Lost _ -> List.of();
      case News.Closing() -> {
        closing = true;
        yield List.of();
      }
    };
  }

  private List<Outbound> retained() {
    return List.of(availability(desk.canPlay(state)), stateMessage());
  }

  /// What changes with a new state of the player; availability only when it does, and what Home
  /// Assistant is told when another device answers.
  private List<Outbound> changed(PlayerState now) {
    boolean could = desk.canPlay(state);
    boolean isSameDevice = now.sleeve().device().equals(state.sleeve().device());
    state = now;
    log.note(now.sleeve().link());
    List<Outbound> out =
        new ArrayList<>(could == desk.canPlay(now) ? List.of(stateMessage()) : retained());
    out.addAll(alerts.note(now));
    out.addAll(isSameDevice ? List.of() : discovery.announcement());
    return out;
  }

  /// What the controller says of itself is published before the answer to what changed it.
  private List<Outbound> answered(Outbound answer, Optional<String> now) {
    String before = info;
    info = now.orElse(before);
    if (info.equals(before)) {
      return List.of(answer);
    }
    List<Outbound> out = new ArrayList<>(List.of(infoMessage()));
    out.addAll(discovery.announcement());
    out.add(answer);
    return out;
  }

  private Outbound infoMessage() {
    return Outbound.kept(topics.bridgeInfo(), info);
  }

  private Outbound availability(boolean online) {
    return Outbound.kept(topics.availability(), StateJson.online(online));
  }

  private Outbound stateMessage() {
    return Outbound.kept(topics.state(), StateJson.state(state, player.position()));
  }

  private Optional<Outbound> healthMessage() {
    return health
        .due(System.nanoTime(), reception.arrivals(), state.sleeve().counters())
        .map(it -> Outbound.kept(topics.bridgeHealth(), it));
  }

  private List<Outbound> goodbye() {
    return List.of(availability(false), farewell());
  }

  private Outbound farewell() {
    return Outbound.kept(topics.bridgeState(), StateJson.online(false));
  }

  private void publish(MqttConnection broker, List<Outbound> messages) throws BrokerUnavailable {
    for (Outbound message : messages) {
      broker.publish(message);
    }
    health.published(messages.size());
  }
}
