package dev.lull.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ProtocolTest {

  @Property
  void theNextSessionsAreNewerAcrossTheWrap(
      @ForAll @IntRange(max = 65535) int session, @ForAll @IntRange(max = 65535) int ahead) {
    int later = (session + ahead) & 0xFFFF;
    assertEquals(ahead > 0 && ahead < 32768, Protocol.isNewerSession(later, session));
  }

  @Test
  void sessionsHalfOfTheRangeApartAreNotNewer() {
    assertFalse(Protocol.isNewerSession(0x8000, 0));
    assertFalse(Protocol.isNewerSession(0, 0x8000));
  }

  @Test
  void anArrayThatIsTooShortForAMessageIsRefusedAtOnce() {
    var refused =
        assertThrows(IllegalArgumentException.class, () -> new WireWriter().hello(0, new byte[97]));
    assertEquals("the array has 97 bytes; give it 98", refused.getMessage());
  }
}
