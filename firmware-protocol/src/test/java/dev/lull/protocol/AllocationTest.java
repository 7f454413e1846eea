package dev.lull.protocol;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.lull.protocol.SleeveMessage.Welcome;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class AllocationTest {

  private static final int MANY = 100_000;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final byte[] wire = new byte[Protocol.MAX_WIRE_BYTES];
  private final byte[] levels = new byte[16];
  private final WireWriter writer = new WireWriter();
  private final Sums sums = new Sums();
  private final WireReader reader = WireReader.ofSleeve(sums);
  private final DeviceClock clock = new DeviceClock(1_000_000);

  @Test
  void aHostAndItsSleeveTalkWithoutAllocating() {
    try (SteppedSleeve sleeve = new SteppedSleeve(16, 0)) {
      talk(sleeve, 0, MANY);
      long before = threads.getCurrentThreadAllocatedBytes();
      talk(sleeve, MANY, 2 * MANY);
      long allocated = threads.getCurrentThreadAllocatedBytes() - before;
      assertTrue(
          sums.pongs == 2 * MANY && sums.acks > MANY && sums.queued > MANY, "nothing was heard");
      assertTrue(allocated < MANY / 10, "it allocated " + allocated + " bytes");
    }
  }

  private void talk(SteppedSleeve sleeve, int from, int to) {
    for (int i = from; i < to; i++) {
      int tick = i * 1000;
      levels[i & 15] = (byte) i;
      say(sleeve, writer.arm(i, Protocol.VERSION, sleeve.bootId(), 1, wire), tick);
      say(sleeve, writer.frame(i, tick + 50_000, levels, levels.length, wire), tick);
      say(sleeve, writer.ping(i, i, wire), tick);
      sleeve.step(tick);
      reader.push(wire, 0, sleeve.take(wire));
    }
  }

  private void say(SteppedSleeve sleeve, int length, int tick) {
    sleeve.receive(wire, 0, length, tick);
  }

  private final class Sums implements SleeveListener {
    private int acks;
    private int pongs;
    private long queued;

    @Override
    public void welcome(Welcome welcome) {
      // The one message that allocates comes once, before the counting.
    }

    @Override
    public void ack(MessageType acknowledged, int sequence, AckResult result) {
      acks++;
    }

    @Override
    public void status(StatusView status) {
      queued += status.queued();
    }

    @Override
    public void pong(int token, int tick) {
      pongs++;
      clock.sample(token * 1_000_000L - 100, tick, token * 1_000_000L + 100);
    }
  }
}
