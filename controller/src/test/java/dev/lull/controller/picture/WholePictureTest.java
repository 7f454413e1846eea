package dev.lull.controller.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.render.Fact;
import dev.lull.controller.rig.Program;
import dev.lull.patterns.Contacts;
import dev.lull.patterns.Library;
import dev.lull.patterns.PatternReader;
import dev.lull.patterns.Stroked;
import dev.lull.patterns.Timeline;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/// The picture of a whole pattern.
final class WholePictureTest {
  private static final long TEN_MINUTES = 600 * Shown.SECOND;

  static Collection<String> library() {
    return Library.bundled().names();
  }

  @ParameterizedTest
  @CsvSource({"unwinding, 2x6", "heartbeat, 1x4", "petting, 4x8"})
  void nameAndFactsAreWrittenOnIt(String pattern, String layout) throws Exception {
    Overview overview = Shown.library(pattern, layout, TEN_MINUTES);
    String written =
        SvgText.of(new WholePicture(overview)).stream()
            .map(SvgText::text)
            .collect(Collectors.joining(" "));
    assertTrue(written.contains(overview.pattern().name()));
    assertTrue(written.contains(overview.pattern().about()));
    for (Fact fact : overview.facts()) {
      assertTrue(written.contains(fact.is()), fact.is());
    }
  }

  @ParameterizedTest
  @MethodSource("library")
  void noTextLiesOnAnother(String pattern) throws Exception {
    Picture picture = new WholePicture(Shown.library(pattern, "4x8", TEN_MINUTES));
    List<SvgText> texts = SvgText.of(picture);
    for (int i = 0; i < texts.size(); i++) {
      SvgText one = texts.get(i);
      assertTrue(one.place().getMaxX() <= picture.width(), one + " leaves the page");
      for (SvgText other : texts.subList(0, i)) {
        assertFalse(one.place().intersects(other.place()), one + " lies on " + other);
      }
    }
  }

  @Test
  void theNameOfAPhaseStaysAboveThePlot() throws Exception {
    String text =
        """
        play:
          - {rest: 1 min, phase: The first}
          - {hold: {place: wrist, for: 1 s}, phase: One with a long name at the end}
        """;
    List<SvgText> last = aboveThePlots(text, "One with");
    assertEquals(1, last.size());
    assertTrue(last.getFirst().place().getMaxX() <= 992);
  }

  @Test
  void phasesThatCouldNotBeToldApartAreNotNamed() throws Exception {
    String text =
        "length: 10 min\nplay:\n  - {rest: 10 s, phase: Some}\n  - {rest: 10 s, phase: More}\n";
    assertTrue(aboveThePlots(text, "Some").isEmpty());
    assertFalse(aboveThePlots(text.replace("10 min", "2 min"), "Some").isEmpty());
  }

  /// What begins so, and is not one of the facts.
  private static List<SvgText> aboveThePlots(String text, String begin) throws Exception {
    Overview overview = Shown.written("lull: 1\nname: T\n" + text, "4x8");
    return SvgText.of(new WholePicture(overview)).stream()
        .filter(it -> it.text().startsWith(begin) && it.size() == Type.LABEL.getSize())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {600, 10_800})
  void theLastMarkOfTheTimeStaysBelowThePlot(int seconds) throws Exception {
    Overview overview = Shown.library("heartbeat", "4x8", seconds * Shown.SECOND);
    String end = seconds == 600 ? "10:00" : "3:00:00";
    List<SvgText> marks =
        SvgText.of(new WholePicture(overview)).stream()
            .filter(it -> it.text().equals(end) && it.place().getX() > 900)
            .toList();
    assertEquals(2, marks.size());
    marks.forEach(it -> assertEquals(992, it.place().getMaxX(), 1));
  }

  @Test
  void nothingIsDrawnWhereNothingMoves() throws Exception {
    var out = new ByteArrayOutputStream();
    String text = "lull: 1\nname: T\nplay:\n  - {hold: {place: wrist, for: 1 s}, phase: One}\n";
    SvgPicture.write(new WholePicture(Shown.written(text, "4x8")), out);
    var lines = SvgText.document(out.toByteArray()).getElementsByTagNameNS("*", "line");
    assertTrue(lines.getLength() > 0);
    for (int i = 0; i < lines.getLength(); i++) {
      Element line = (Element) lines.item(i);
      assertFalse(
          line.getAttribute("y1").equals(line.getAttribute("y2"))
              && line.getAttribute("x1").equals(line.getAttribute("x2")),
          "a dot");
    }
  }

  @Test
  void itsPngIsTwiceItsSize() throws Exception {
    Picture picture = new WholePicture(Shown.library("petting", "1x4", TEN_MINUTES));
    var out = new ByteArrayOutputStream();
    PngPicture.write(picture, out);
    var read = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    assertEquals(2 * picture.width(), read.getWidth());
    assertEquals(2 * picture.height(), read.getHeight());
  }

  @Test
  void eightHoursAreLookedAtAsOftenAsTenSeconds() {
    assertEquals(asked(10 * Shown.SECOND), asked(8 * 3600 * Shown.SECOND));
  }

  private static long asked(long length) {
    Path file = Program.home().resolve("patterns/library/heartbeat.lull.yaml");
    var asked = new AtomicLong();
    Overview overview =
        Shown.of(
            Shown.pattern(PatternReader.read(file)), "2x6", length, it -> new Counting(it, asked));
    var _ = new WholePicture(overview);
    return asked.get();
  }

  private record Counting(Timeline timeline, AtomicLong asked) implements Timeline {
    @Override
    public long length() {
      return timeline.length();
    }

    @Override
    public void contactsAt(long t, Contacts into) {
      asked.incrementAndGet();
      timeline.contactsAt(t, into);
    }

    @Override
    public List<Stroked> strokes(long until) {
      return timeline.strokes(until);
    }
  }

  /// Where letters stand depends on the fonts of a machine; what they say does not.
  @Test
  void thePictureInTheDocsSaysWhatOneMadeNowSays() throws Exception {
    byte[] kept = Files.readAllBytes(Program.home().resolve("docs/slowing-stroke.svg"));
    Picture now = new WholePicture(Shown.library("slowing-stroke", "4x8", TEN_MINUTES));
    assertEquals(said(SvgText.of(now)), said(SvgText.of(SvgText.document(kept))));
  }

  private static List<String> said(List<SvgText> texts) {
    String all = texts.stream().map(SvgText::text).collect(Collectors.joining(" "));
    return List.of(all.split(" ", -1));
  }
}
