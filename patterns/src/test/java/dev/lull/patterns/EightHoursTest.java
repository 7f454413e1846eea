package dev.lull.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.lull.patterns.render.Renderer;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Eight hours of henna on 16 motors, a hundred times a second: how long that takes.
@Tag("soak")
class EightHoursTest {
  private static final long SECOND = 1_000_000_000;
  private static final long PERIOD = SECOND / 100;
  private static final long HOUR = 3_600 * SECOND;

  private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void eightHoursOfHennaTakeSecondsAndNoMemory() {
    String henna =
        Resource.text("library/henna.lull.yaml").replace("length: 75 min", "length: 8 h");
    Timeline timeline = Reads.pattern(henna).on(Arm.STANDARD);
    assertEquals(8 * HOUR, timeline.length());
    Renderer renderer = new Renderer(layout());
    Contacts contacts = new Contacts();
    float[] amplitude = new float[renderer.motors()];
    long began = System.nanoTime();
    long allocated = thread.getCurrentThreadAllocatedBytes();
    double felt = 0;
    for (long t = 0; t < timeline.length(); t += PERIOD) {
      contacts.clear();
      timeline.contactsAt(t, contacts);
      renderer.render(contacts, amplitude);
      felt += amplitude[0];
    }
    long bytes = thread.getCurrentThreadAllocatedBytes() - allocated;
    double seconds = (System.nanoTime() - began) / 1e9;
    System.out.printf(
        "8 h of henna, 16 motors, 100 Hz: %.1f s, %.0f times as fast as it is felt; %d bytes%n",
        seconds, timeline.length() / 1e9 / seconds, bytes);
    assertTrue(felt > 0);
    assertTrue(bytes < 100_000, bytes + " bytes");
  }

  private static Layout layout() {
    List<MotorPlace> motors =
        IntStream.range(0, 16)
            .mapToObj(i -> new MotorPlace(30 + 25 * Math.floor(i / 2.0), i % 2 * 180.0))
            .toList();
    return new Layout("Two rows of eight", "", Arm.STANDARD, motors);
  }
}
