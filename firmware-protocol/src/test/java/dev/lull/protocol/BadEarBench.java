package dev.lull.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.protocol.HostMessage.Arm;
import dev.lull.protocol.HostMessage.Frame;
import dev.lull.protocol.HostMessage.Ping;
import java.util.List;

/// A stepped sleeve that says as much as it can, and a host that hears it over a bad line.
final class BadEarBench implements AutoCloseable {

  private final SteppedSleeve sleeve = new SteppedSleeve(8, 0);
  private final SteppedNoise noise;
  private final Untouched untouched = new Untouched();
  private final Heard said = new Heard();
  private final WireReader saying = WireReader.of(Origin.SLEEVE, said);
  private final Heard heard = new Heard();
  private final WireReader hearing = WireReader.of(Origin.SLEEVE, heard);
  private final byte[] in = new byte[256];
  private final byte[] out = new byte[256];
  private int tick;
  private int saidMessages;
  private int heardMessages;
  private int brokenMessages;

  BadEarBench(NoiseSettings settings) {
    noise = SteppedNoise.towardHost(settings);
  }

  /// Has the sleeve say so many messages: an ack and a pong each millisecond, a status each four.
  void listen(int messages) {
    while (saidMessages < messages) {
      tick += 1000;
      say(new Arm(Protocol.VERSION, sleeve.bootId(), 1));
      say(new Ping(31 * tick));
      say(new Frame(tick + 1000, List.of()));
      sleeve.step(tick);
      hear();
    }
  }

  private void say(HostMessage message) {
    byte[] bytes = Wire.of(tick / 1000, message);
    sleeve.receive(bytes, 0, bytes.length, tick);
  }

  /// Hears what the sleeve has said since; all of it, so that no message is left half said.
  private void hear() {
    int count = sleeve.take(in);
    saying.push(in, 0, count);
    noise.put(in, 0, count, tick);
    hearing.push(out, 0, noise.take(out, tick));
    untouched.crossed(in, out, count);
    assertEquals(List.of(), said.broken());
    assertHeardAsSaid();
    saidMessages += said.messages().size();
    heardMessages += heard.messages().size();
    brokenMessages += heard.broken().size();
    List.of(said, heard).forEach(Heard::forget);
  }

  private void assertHeardAsSaid() {
    int next = 0;
    for (int i = 0; i < heard.messages().size(); i++) {
      while (next < said.messages().size() && !isSame(i, next)) {
        next++;
      }
      assertTrue(next < said.messages().size(), () -> "nobody said all of " + heard);
      next++;
    }
  }

  private boolean isSame(int inHeard, int inSaid) {
    return heard.messages().get(inHeard).equals(said.messages().get(inSaid))
        && heard.sequences().get(inHeard).equals(said.sequences().get(inSaid));
  }

  int heard() {
    return heardMessages;
  }

  int broken() {
    return brokenMessages;
  }

  Untouched untouched() {
    return untouched;
  }

  @Override
  public void close() {
    noise.close();
    sleeve.close();
  }
}
