package dev.lull.protocol;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.protocol.HostMessage.Frame;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Messages.class)
@Domain(DomainContext.Global.class)
class WireLawsTest {

  @Property
  void aMessageIsReadAsItWasWritten(
      @ForAll Message message, @ForAll @IntRange(max = 255) int sequence) {
    Heard heard = Heard.in(message.type().origin(), Wire.of(sequence, message));
    assertEquals(List.of(message), heard.messages());
    assertEquals(List.of(sequence), heard.sequences());
  }

  @Property
  void aMessageReadsTheSameAsText(@ForAll Message message) {
    assertEquals(message, WireText.parse(WireText.format(message)));
  }

  @Property
  void theOnlyZeroOnTheWireIsTheDelimiter(@ForAll Message message) {
    byte[] bytes = Wire.of(0, message);
    for (int i = 0; i < bytes.length; i++) {
      assertEquals(i == bytes.length - 1, bytes[i] == 0);
    }
    assertTrue(bytes.length <= Protocol.MAX_WIRE_BYTES);
  }

  @Property
  void garbageHidesNoMoreThanTheMessageItRunsInto(@ForAll byte[] garbage, @ForAll Message message) {
    byte[] wire = Wire.of(1, message);
    Heard heard = Heard.in(message.type().origin(), Wire.join(garbage, wire, wire));
    assertEquals(message, heard.messages().getLast());
  }

  @Property
  void aDelimiterAfterGarbageSavesTheNextMessage(@ForAll byte[] garbage, @ForAll Message message) {
    byte[] stream = Wire.join(garbage, new byte[1], Wire.of(1, message));
    assertEquals(message, Heard.in(message.type().origin(), stream).messages().getLast());
  }

  @Property
  void theBytesMayComeInAnyPortions(
      @ForAll Message message, @ForAll @IntRange(min = 1, max = 20) int portion) {
    byte[] wire = Wire.of(1, message);
    Heard heard = new Heard();
    WireReader reader = WireReader.of(message.type().origin(), heard);
    for (int start = 0; start < wire.length; start += portion) {
      reader.push(wire, start, Math.min(portion, wire.length - start));
    }
    assertEquals(List.of(message), heard.messages());
  }

  @Property
  void noFlippedBitsMakeAnotherMessage(
      @ForAll Message message,
      @ForAll @Size(min = 1, max = 8) Set<@IntRange(max = 8 * 98 - 1) Integer> bits) {
    byte[] wire = Wire.of(1, message);
    byte[] flipped = wire.clone();
    for (int bit : bits) {
      int place = bit % (8 * wire.length);
      flipped[place / 8] ^= (byte) (1 << (place % 8));
    }
    Heard heard = Heard.in(message.type().origin(), flipped);
    if (Arrays.equals(wire, flipped)) {
      assertEquals(List.of(message), heard.messages());
    } else {
      assertEquals(List.of(), heard.messages());
    }
  }

  @Property
  void aFrameOfLevelsIsTheSameAsItsRecord(@ForAll Frame frame) {
    Frame moving =
        new Frame(
            frame.tick(), frame.levels().stream().filter(level -> level.level() != 0).toList());
    byte[] levels = new byte[Protocol.MAX_MOTORS];
    frame.levels().forEach(level -> levels[level.motor()] = (byte) level.level());
    byte[] into = new byte[Protocol.MAX_WIRE_BYTES];
    int length = new WireWriter().frame(5, frame.tick(), levels, levels.length, into);
    assertArrayEquals(Wire.of(5, moving), Arrays.copyOf(into, length));
  }
}
