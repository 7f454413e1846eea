package dev.lull.controller.demo;

import dev.lull.controller.mqtt.BrokerUnavailable;
import java.util.Optional;

/// The keys of the demo: one plays each pattern, and the space bar stops.
record DemoKeys(DemoScreen screen, Watcher watcher) implements Keys {
  @Override
  public void press(int key) throws BrokerUnavailable {
    if (key == ' ') {
      watcher.stop();
      return;
    }
    Optional<String> pattern = screen.patternOf(key);
    if (pattern.isPresent()) {
      watcher.play(pattern.get());
    }
  }
}
