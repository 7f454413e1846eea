package dev.lull.controller.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is played when, with a destination that only takes note.
final class FollowerTest {
  private static final long LONGEST_SECONDS = 10;

  @TempDir private Path folder;
  private final BlockingQueue<Draft> told = new LinkedBlockingQueue<>();
  private final List<JsonNode> played = new ArrayList<>();
  private volatile boolean stopped;
  private Path file;
  private Follower follower;
  private Thread following;

  private final class Noting implements Destination {
    @Override
    public Outcome play(String payload) {
      played.add(JsonMapper.shared().readTree(payload));
      return new Outcome.Plays("Playing.");
    }

    @Override
    public boolean isStopped() {
      return stopped;
    }
  }

  @BeforeEach
  void follow() throws IOException {
    file = folder.resolve("mine.lull.yaml");
    save("wrist");
    follower = new Follower(file, "20 s", new Noting(), told::add);
    following = Thread.ofPlatform().daemon().start(follower::run);
  }

  @AfterEach
  void end() {
    following.interrupt();
  }

  @Test
  void theFirstDraftBeginsWhereItWasAskedForAndTheNextWhereThatIs() throws Exception {
    assertEquals(new Draft(1, new Outcome.Plays("Playing.")), next());
    save("elbow");
    follower.saved();
    assertEquals(2, next().number());
    assertEquals(List.of("20 s", "here"), moments());
  }

  @Test
  void aSaveThatChangesNothingIsNoDraft() throws Exception {
    next();
    follower.saved();
    save("elbow");
    follower.saved();
    assertEquals(2, next().number());
    assertEquals(2, played.size());
  }

  @Test
  void aBrokenDraftIsToldAndNotPlayed() throws Exception {
    next();
    save("wrst");
    follower.saved();
    assertInstanceOf(Outcome.Broken.class, next().outcome());
    assertEquals(1, played.size());
  }

  @Test
  void ifTheFirstIsBrokenTheNextBeginsWhereTheFirstWasTo() throws Exception {
    next();
    following.interrupt();
    save("wrst");
    follower = new Follower(file, "20 s", new Noting(), told::add);
    following = Thread.ofPlatform().daemon().start(follower::run);
    assertInstanceOf(Outcome.Broken.class, next().outcome());
    save("elbow");
    follower.saved();
    next();
    assertEquals(List.of("20 s", "20 s"), moments());
  }

  @Test
  void onceItWasStoppedADraftWaits() throws Exception {
    next();
    stopped = true;
    save("elbow");
    follower.saved();
    assertEquals(new Draft(2, new Outcome.Waits()), next());
    follower.again();
    assertInstanceOf(Outcome.Plays.class, next().outcome());
    assertEquals(List.of("20 s", "0 s"), moments());
  }

  @Test
  void ofABrokenFileTheLastGoodDraftIsPlayedAgain() throws Exception {
    next();
    Files.delete(file);
    follower.again();
    assertInstanceOf(Outcome.Broken.class, next().outcome());
    save("elbow");
    follower.saved();
    next();
    assertEquals(List.of("20 s", "0 s", "here"), moments());
    assertTrue(played.get(1).path("pattern").asString("").contains("place: wrist"));
  }

  @Test
  void thePatternsOfItsFolderThatItPlaysGoWithIt() throws Exception {
    next();
    Files.copy(file, folder.resolve("part.lull.yaml"));
    Files.writeString(file, "lull: 1\nname: Whole\nplay:\n  - pattern: part\n");
    follower.saved();
    next();
    assertEquals(List.of("part"), List.copyOf(played.getLast().path("others").propertyNames()));
  }

  /// Saves as a whole, for the follower may be reading: half a file would be a draft of its own.
  private void save(String place) throws IOException {
    String text = "lull: 1\nname: Mine\nplay:\n  - hold: {place: " + place + ", for: 60 s}\n";
    Path draft = Files.writeString(folder.resolve("draft"), text);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private Draft next() throws InterruptedException {
    Draft draft = told.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
    if (draft == null) {
      throw new AssertionError("nothing was told");
    }
    return draft;
  }

  private List<String> moments() {
    return played.stream().map(it -> it.path("from").asString("")).toList();
  }
}
