package dev.lull.controller.service;

import dev.lull.controller.mqtt.BrokerAddress;
import dev.lull.controller.mqtt.MqttConnection;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.player.Player;
import dev.lull.controller.player.PlayerSettings;
import dev.lull.hardware.MotorProfile;
import dev.lull.hardware.SafetyLimits;
import dev.lull.hardware.Sleeve;
import dev.lull.hardware.Sleeves;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Layouts;
import dev.lull.patterns.render.Renderer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// One of many sleeves that follow a stream: a connection to the broker of its own, a reader of
/// streams on a thread of its own, and the player of a simulated sleeve, which somebody steps. Only
/// what a controller publishes is missing.
final class FollowingSleeve implements AutoCloseable {
  private static final Layout LAYOUT = Layouts.bundled("1x6").orElseThrow();

  private final float[] drives = new float[LAYOUT.motors().size()];
  private final NewsQueue news = new NewsQueue();
  private final Sleeve sleeve;
  private final Player player;
  private final Thread desk;
  private final MqttConnection connection;
  private boolean rested;
  private long lastStep;

  /// @param renderer is not shared, for it belongs to one thread
  FollowingSleeve(BrokerAddress broker, Renderer renderer, String name) throws Exception {
    var topics = new Topics("lull", name);
    sleeve = Sleeves.simulated(drives.length, MotorProfile.LRA, SafetyLimits.DEFAULT);
    player = new Player(sleeve, renderer, PlayerSettings.STANDARD, news, System.nanoTime());
    var streams = new StreamDesk(topics, LAYOUT.arm(), player, news);
    desk = Thread.ofPlatform().daemon().name("streams of " + name).start(streams);
    var latch = new LatchKeeper(new Latch(Path.of("unused")), player);
    var reception = new Reception(topics, player, news, streams, latch, System::nanoTime);
    connection =
        MqttConnection.open(broker, name, Optional.empty(), reception.of(1, name, new Echo()));
    connection.subscribe(List.of(topics.stream(Topics.ALL + "+")));
    lastStep = System.nanoTime();
  }

  /// Does what is due.
  ///
  /// @param level of the motor that is looked at
  /// @return the moment since the last step at which that motor rose above the level, in nanos, if
  ///     it did, and had been near rest before
  OptionalDouble step(int motor, double level) throws InterruptedException {
    long since = lastStep;
    double from = drives[motor];
    lastStep = System.nanoTime();
    player.doWork(lastStep);
    sleeve.drives(lastStep, drives);
    while (news.next(Duration.ZERO).isPresent()) {}
    rested |= drives[motor] < level / 2;
    if (!rested || drives[motor] < level) {
      return OptionalDouble.empty();
    }
    rested = false;
    double share = (level - from) / (drives[motor] - from);
    return OptionalDouble.of(since + (lastStep - since) * share);
  }

  @Override
  public void close() {
    connection.close();
    desk.interrupt();
    sleeve.close();
  }
}
