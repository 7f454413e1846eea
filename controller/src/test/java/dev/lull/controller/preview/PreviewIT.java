package dev.lull.controller.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.command.Verb;
import dev.lull.controller.demo.RecordLine;
import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.player.LatchWords;
import dev.lull.controller.rig.Collected;
import dev.lull.controller.rig.Mosquitto;
import dev.lull.controller.rig.MotorRecord;
import dev.lull.controller.rig.Program;
import dev.lull.controller.rig.RunningLull;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `lull preview` as its user starts it, while a file is saved again and again.
final class PreviewIT {
  private static final int EDITS = 50;

  /// The gate's: full scale takes 80 ms.
  private static final double SLEW_PER_SECOND = 1 / 0.080;

  private static final double WINDOW = 0.020;

  /// A level is known to a 255th.
  private static final double STEP = 1 / 255.0;

  private static final Pattern DRAFT = Pattern.compile("^Draft ([0-9]+)[: ]");

  private static final List<String> PLACES = List.of("wrist", "30 %", "middle", "70 %", "elbow");

  /// Each is a way to break a file.
  private static final List<String> BROKEN =
      List.of(
          "",
          "lull: 1\nname: Cut off\npla",
          hold("wrist", 40).replace("hold:", "hald:"),
          hold("wrist", 400),
          hold("wrist", 40).replace("  -", "\t-"),
          hold("wrst", 40),
          hold("wrist", 40).replace("place: ", "place "),
          hold("wrist", 40).replace("lull: 1", "lull: 9"),
          hold("wrist", 40).replace("length: 10 min", "length: NaN"),
          hold("wrist", 40) + "  - pattern: evening\n");

  @TempDir private Path folder;

  @Test
  @Tag("alone")
  void fiftySavesTenOfThemBrokenAreFeltWithoutAGapOrAJump() throws Exception {
    Path file = Files.writeString(folder.resolve("evening.lull.yaml"), hold("wrist", 60));
    try (var broker = Mosquitto.open();
        var lull = RunningLull.smooth(folder, broker.address())) {
      lull.process.awaitLine(line -> line.contains("Connected to the broker"));
      try (var preview = preview(file, "--broker", broker.address().uri().toString())) {
        preview.awaitLine(line -> line.equals("Draft 1: Playing Evening."));
        double risen = lull.record.awaitLevel(0, it -> it.level() > 0.3).seconds();
        for (int edit = 0; edit < EDITS; edit++) {
          int before = drafts(preview);
          save(file, edit);
          preview.awaitLine(outcomeOf(edit, before));
        }
        double end = MotorRecord.now();
        preview.signal("INT");
        preview.awaitExit();
        assertSmooth(lull.record.levels(), risen, end);
        lull.record.awaitRest();
      }
    }
  }

  @Test
  void withoutAControllerItPlaysOnASleeveOfItsOwn() throws Exception {
    Path file = Files.writeString(folder.resolve("evening.lull.yaml"), hold("wrist", 60));
    try (var preview = preview(file, "--simulated", "--layout", "1x6")) {
      preview.awaitLine(line -> line.contains("on a simulated sleeve of 6 motors"));
      preview.awaitLine(line -> line.equals("Draft 1: Playing Evening."));
      Files.writeString(file, hold("wrst", 60));
      preview.awaitLine(line -> line.equals("Draft 2 is not played."));
      preview.awaitLine(line -> line.contains(":5:19: place \"wrst\" is not a place."));
      Files.writeString(file, hold("elbow", 60));
      preview.awaitLine(line -> line.equals("Draft 3: Playing Evening."));
      preview.signal("INT");
      assertEquals(130, preview.awaitExit());
    }
  }

  @Test
  void ofAControllerThatAnEmergencyStopHoldsItSaysHowItIsLifted() throws Exception {
    Path file = Files.writeString(folder.resolve("evening.lull.yaml"), hold("wrist", 60));
    var heard = new Collected();
    try (var broker = Mosquitto.open();
        var phone = RunningLull.phone(broker.address(), heard);
        var lull = new RunningLull(folder, broker.address(), "play on")) {
      RunningLull.awaitOnline(heard);
      phone.publish(Outbound.passing(RunningLull.TOPICS.of(Verb.ESTOP), ""));
      heard.await(
          it -> it.topic().equals(RunningLull.TOPICS.state()) && it.text().contains("latched"));
      try (var preview = preview(file, "--broker", broker.address().uri().toString())) {
        preview.awaitLine(line -> line.equals("Draft 1 is not played."));
        preview.awaitLine(LatchWords.ANSWER::equals);
        assertTrue(preview.lines().getFirst().contains("on the sleeve of the controller at"));
        assertTrue(lull.record.isStillSince(0));
      }
    }
  }

  @Test
  void aSleeveOfItsOwnIsHeldByAnEmergencyStopTooAndThatIsSaid() throws Exception {
    Path file = Files.writeString(folder.resolve("evening.lull.yaml"), hold("wrist", 60));
    Files.createFile(Files.createDirectory(folder.resolve("lull")).resolve("lull.sleeve.stopped"));
    try (var preview =
        Program.lullUnder(
            List.of("env", "XDG_STATE_HOME=" + folder),
            "preview",
            file.toString(),
            "--simulated")) {
      preview.awaitLine(line -> line.equals("Draft 1 is not played."));
      preview.awaitLine(LatchWords.ANSWER::equals);
    }
  }

  @Test
  void onceStoppedNothingBeginsAgainByASave() throws Exception {
    Path file = Files.writeString(folder.resolve("evening.lull.yaml"), hold("wrist", 60));
    try (var broker = Mosquitto.open();
        var lull = new RunningLull(folder, broker.address(), "play on")) {
      lull.process.awaitLine(line -> line.contains("Connected to the broker"));
      String url = broker.address().uri().toString();
      try (var preview = preview(file, "--broker", url)) {
        preview.awaitLine(line -> line.equals("Draft 1: Playing Evening."));
        try (var stop = Program.lull("stop", "--broker", url)) {
          assertEquals(0, stop.awaitExit());
        }
        lull.record.awaitRest();
        double since = MotorRecord.now();
        Files.writeString(file, hold("elbow", 60));
        preview.awaitLine(line -> line.startsWith("Draft 2 is fine. It waits"));
        assertTrue(lull.record.isStillSince(since));
      }
    }
  }

  @Test
  void aPatternOfItsFolderIsPlayedByAControllerThatDoesNotKnowIt() throws Exception {
    Files.writeString(folder.resolve("part.lull.yaml"), hold("wrist", 60));
    Path whole =
        Files.writeString(
            folder.resolve("whole.lull.yaml"), "lull: 1\nname: Whole\nplay:\n  - pattern: part\n");
    try (var broker = Mosquitto.open();
        var lull = new RunningLull(folder, broker.address(), "play on")) {
      lull.process.awaitLine(line -> line.contains("Connected to the broker"));
      String url = broker.address().uri().toString();
      try (var play = Program.lull("play", whole.toString(), "--broker", url)) {
        play.awaitLine(line -> line.equals("Playing Whole."));
      }
      try (var preview = preview(whole, "--broker", url)) {
        preview.awaitLine(line -> line.equals("Draft 1: Playing Whole."));
      }
    }
  }

  @Test
  void aPatternThatItPlaysByNameCountsAsPartOfIt() throws Exception {
    Path part = Files.writeString(folder.resolve("part.lull.yaml"), hold("wrist", 60));
    Path whole =
        Files.writeString(
            folder.resolve("whole.lull.yaml"), "lull: 1\nname: Whole\nplay:\n  - pattern: part\n");
    try (var preview = preview(whole, "--simulated")) {
      preview.awaitLine(line -> line.equals("Draft 1: Playing Whole."));
      Files.writeString(part, hold("elbow", 60));
      preview.awaitLine(line -> line.equals("Draft 2: Playing Whole."));
    }
  }

  private static Program preview(Path file, String... options) throws Exception {
    String[] all = new String[options.length + 2];
    all[0] = "preview";
    all[1] = file.toString();
    System.arraycopy(options, 0, all, 2, options.length);
    return Program.lull(all);
  }

  private static boolean isBroken(int edit) {
    return edit % 5 == 3;
  }

  private void save(Path file, int edit) throws Exception {
    String text =
        isBroken(edit)
            ? BROKEN.get(edit / 5)
            : hold(PLACES.get(edit % PLACES.size()), 40 + edit % 7 * 10)
                .replace("Evening", "Evening " + edit);
    switch (edit % 3) {
      case 0 -> Files.writeString(file, text);
      case 1 -> saveByReplacing(file, text);
      default -> saveInPieces(file, text);
    }
  }

  private void saveByReplacing(Path file, String text) throws Exception {
    Path beside = Files.writeString(folder.resolve(".evening.swp"), text);
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void saveInPieces(Path file, String text) throws Exception {
    Files.writeString(file, "");
    for (int i = 0; i < text.length(); i += 100) {
      Files.writeString(
          file, text.substring(i, Math.min(text.length(), i + 100)), StandardOpenOption.APPEND);
    }
  }

  /// A save in pieces may be seen as more than one, so drafts are not counted on.
  private static Predicate<String> outcomeOf(int edit, int before) {
    String end = isBroken(edit) ? " is not played." : ": Playing Evening " + edit + ".";
    return line -> line.endsWith(end) && draft(line) > before;
  }

  private static int drafts(Program preview) {
    return preview.lines().stream().mapToInt(PreviewIT::draft).max().orElse(0);
  }

  private static int draft(String line) {
    Matcher draft = DRAFT.matcher(line);
    return draft.find() ? Integer.parseInt(draft.group(1)) : 0;
  }

  /// Looks at all that changes within [#WINDOW]: from one tick to the next, a machine with much to
  /// do may keep the firmware waiting, which then does two ticks at once.
  private static void assertSmooth(List<RecordLine.Level> levels, double from, double to) {
    Map<Integer, Deque<RecordLine.Level>> recent = new HashMap<>();
    double weakest = 1;
    double fastest = 0;
    for (RecordLine.Level level : levels) {
      var before = recent.computeIfAbsent(level.motor(), _ -> new ArrayDeque<>());
      before.addLast(level);
      while (before.size() > 2 && before.getFirst().seconds() < level.seconds() - WINDOW) {
        before.removeFirst();
      }
      if (level.seconds() >= from && level.seconds() <= to) {
        weakest = Math.min(weakest, strongest(recent));
        fastest = Math.max(fastest, speed(before.getFirst(), level));
      }
    }
    System.out.printf(
        "preview, %d saves: the strongest motor never below %.2f, the fastest at %.2f a second%n",
        EDITS, weakest, fastest);
    assertTrue(weakest > 0.05, "a gap: the strongest motor was at " + weakest);
    assertTrue(
        fastest <= SLEW_PER_SECOND + STEP / WINDOW,
        "a jump, at a speed of " + fastest + " a second");
  }

  private static double speed(RecordLine.Level from, RecordLine.Level to) {
    double seconds = Math.max(WINDOW, to.seconds() - from.seconds());
    return Math.abs(to.level() - from.level()) / seconds;
  }

  private static double strongest(Map<Integer, Deque<RecordLine.Level>> levels) {
    return levels.values().stream().mapToDouble(it -> it.getLast().level()).max().orElse(0);
  }

  private static String hold(String place, int percent) {
    return """
        lull: 1
        name: Evening
        length: 10 min
        play:
          - hold: {place: %s, swell: 1 s, for: 9 min, release: 1 s, width: 5 cm, pressure: %d %%}
        """
        .formatted(place, percent);
  }
}
