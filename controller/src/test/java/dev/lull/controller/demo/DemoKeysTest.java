package dev.lull.controller.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lull.controller.mqtt.BrokerUnavailable;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.rig.Mosquitto;
import dev.lull.patterns.Layouts;
import dev.lull.patterns.Library;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class DemoKeysTest {
  private final AtomicInteger stops = new AtomicInteger();
  private final CountDownLatch unheard = new CountDownLatch(1);

  @Test
  void theSpaceBarStopsTheSleeveAlsoWhenTheBrokerIsGone() throws Exception {
    try (var broker = Mosquitto.open();
        var watcher = Watcher.open(broker.address(), Topics.STANDARD, this::take)) {
      var keys = new DemoKeys(screen(broker.port()), watcher, stops::incrementAndGet);
      keys.press(' ');
      assertEquals(1, stops.get());
      broker.kill();
      unheard.await(10, TimeUnit.SECONDS);
      assertThrows(BrokerUnavailable.class, () -> keys.press(' '));
      assertEquals(2, stops.get());
    }
  }

  private void take(Playing playing) {
    if (playing.isUnheard()) {
      unheard.countDown();
    }
  }

  private static DemoScreen screen(int port) {
    return new DemoScreen(
        "Lull",
        new ArmPicture(Layouts.bundled("1x4").orElseThrow()),
        Library.bundled().names(),
        "lull/sleeve",
        port);
  }
}
