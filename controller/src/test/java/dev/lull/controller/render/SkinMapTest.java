package dev.lull.controller.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lull.controller.rig.Fields;
import dev.lull.patterns.Arm;
import dev.lull.patterns.Contacts;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Layouts;
import dev.lull.patterns.Stroked;
import dev.lull.patterns.Timeline;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How firmly each place of the skin is touched.
final class SkinMapTest {
  private static final long SECOND = 1_000_000_000;
  private static final Layout LAYOUT = Layouts.bundled("1x4").orElseThrow();

  /// A light contact that stays for half a second at 12 cm, and then a firmer, finer one.
  private record Two(double around) implements Timeline {
    @Override
    public long length() {
      return SECOND;
    }

    @Override
    public void contactsAt(long t, Contacts into) {
      if (t < SECOND / 2) {
        into.add(120, around, 60, 0.3);
      } else {
        into.add(120, around, 20, 0.6);
      }
    }

    @Override
    public List<Stroked> strokes(long until) {
      return List.of();
    }
  }

  @Test
  void eachPlaceIsAsFirmAsTheFirmestContactThere() {
    SkinMap skin = skin(0);
    assertEquals(0.6, skin.most(), 0.02);
    assertEquals(0.6, skin.at(120, 0), 0.02);
    // Two spreads of the finer one away, which is two thirds of a spread of the wider one.
    assertEquals(0.3 * Math.exp(-2.0 / 9), skin.at(130, 0), 0.02);
    assertEquals(0, skin.at(200, 0), 1e-3);
    assertEquals(0, skin.at(120, 180), 1e-3);
  }

  @Test
  void aContactOnTheOuterSideGoesOnAcrossTheSeamOfAngles() {
    SkinMap skin = skin(179);
    assertEquals(skin.at(120, 174), skin.at(120, -176), 0.02);
  }

  @Test
  void theSideThatIsTouchedIsKnown() {
    assertEquals(0, skin(20).side());
    assertEquals(180, skin(-160).side());
  }

  private static SkinMap skin(double around) {
    Sampler sampler = new Sampler(new Two(around), Fields.of(LAYOUT));
    return SkinMap.of(sampler, Arm.STANDARD, new Moments(SECOND, 10, 10));
  }
}
