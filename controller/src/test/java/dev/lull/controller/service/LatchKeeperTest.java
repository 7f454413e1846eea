package dev.lull.controller.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.config.StateFolder;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.player.Command;
import dev.lull.controller.player.Ending;
import dev.lull.controller.player.Player;
import dev.lull.controller.player.PlayerListener;
import dev.lull.controller.player.PlayerSettings;
import dev.lull.controller.player.PlayerState;
import dev.lull.controller.player.PlayerState.Status;
import dev.lull.controller.player.Session;
import dev.lull.controller.player.Streamed;
import dev.lull.controller.rig.Fields;
import dev.lull.hardware.MotorProfile;
import dev.lull.hardware.SafetyLimits;
import dev.lull.hardware.Sleeves;
import dev.lull.patterns.Layouts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An emergency stop outlasts the controller, and is lifted by its file's being deleted.
final class LatchKeeperTest {
  @TempDir private Path folder;

  private Status status = Status.IDLE;
  private long now;
  private Thread thread = new Thread();

  @AfterEach
  void end() throws InterruptedException {
    thread.interrupt();
    thread.join();
  }

  @Test
  void anEmergencyStopIsKeptUntilItIsReleasedAndThenThePlayerMayPlay() throws Exception {
    Latch latch = latch();
    Player player = player();
    LatchKeeper keeper = started(latch, player);
    player.submit(Command.Stop.latching("cmd/estop"));
    keeper.stopped();
    Awaitility.await().until(latch::isSet);
    assertEquals(Status.LATCHED, statusOf(player));
    assertTrue(latch.release());
    Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> statusOf(player) == Status.IDLE);
    assertFalse(latch.release());
  }

  @Test
  void howeverOftenItCameItIsLiftedOnce() throws Exception {
    Latch latch = latch();
    Player player = player();
    LatchKeeper keeper = new LatchKeeper(latch, player);
    latch.set();
    for (int stop = 0; stop < 5; stop++) {
      player.submit(Command.Stop.latching("cmd/estop"));
      keeper.stopped();
    }
    start(keeper);
    Awaitility.await().until(keeper::hasHeardAll);
    assertTrue(latch.release());
    Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> statusOf(player) == Status.IDLE);
    assertFalse(latch.isSet());
  }

  @Test
  void aControllerThatIsStartedAnewTakesItUp() throws Exception {
    Latch latch = latch();
    latch.set();
    Player player = player();
    LatchKeeper keeper = new LatchKeeper(latch, player);
    keeper.takeUp();
    assertEquals(Status.LATCHED, statusOf(player));
    start(keeper);
    assertTrue(latch.release());
    Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> statusOf(player) == Status.IDLE);
  }

  @Test
  void whatCannotBeKeptHoldsAsLongAsTheController() throws Exception {
    Path inTheWay = Files.createFile(folder.resolve("state"));
    Latch latch = Latch.of(new StateFolder(inTheWay), Topics.STANDARD);
    Player player = player();
    LatchKeeper keeper = started(latch, player);
    player.submit(Command.Stop.latching("cmd/estop"));
    keeper.stopped();
    assertEquals(Status.LATCHED, statusOf(player));
    Files.delete(inTheWay);
    keeper.stopped();
    Awaitility.await().until(latch::isSet);
    assertEquals(Status.LATCHED, statusOf(player));
  }

  @Test
  void eachSleeveHasALatchOfItsOwn() {
    StateFolder state = new StateFolder(folder);
    assertFalse(
        Latch.of(state, new Topics("lull", "left"))
            .equals(Latch.of(state, new Topics("lull", "right"))));
    assertEquals(
        folder.resolve("home.lull.left.stopped"),
        Latch.of(state, new Topics("home/lull", "left")).file());
  }

  private Latch latch() {
    return Latch.of(new StateFolder(folder.resolve("state")), Topics.STANDARD);
  }

  private LatchKeeper started(Latch latch, Player player) {
    LatchKeeper keeper = new LatchKeeper(latch, player);
    start(keeper);
    return keeper;
  }

  private void start(LatchKeeper keeper) {
    thread = Thread.ofPlatform().start(keeper);
  }

  private Player player() {
    return new Player(
        Sleeves.simulated(6, MotorProfile.COIN_ERM, SafetyLimits.DEFAULT),
        Fields.renderer(Layouts.bundled("1x6").orElseThrow()),
        PlayerSettings.STANDARD,
        new Listening(),
        0);
  }

  private final class Listening implements PlayerListener {
    @Override
    public void changed(PlayerState state) {
      status = state.status();
    }

    @Override
    public void started(Session session) {}

    @Override
    public void ended(Session session, Ending ending) {}

    @Override
    public void streamed(Streamed what) {}
  }

  private Status statusOf(Player player) {
    player.doWork(++now);
    return status;
  }
}
