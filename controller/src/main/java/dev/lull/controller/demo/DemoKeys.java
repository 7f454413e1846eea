package dev.lull.controller.demo;

import dev.lull.controller.mqtt.BrokerUnavailable;
import java.util.Optional;

/// The keys of the demo: one plays each pattern, and the space bar stops.
///
/// @param stop stops the sleeve without the broker
record DemoKeys(DemoScreen screen, Watcher watcher, Runnable stop) implements Keys {
  @Override
  public void press(int key) throws BrokerUnavailable {
    if (key == ' ') {
      // Without the broker, which may be gone; and over it, to overtake a play that waits there.
      stop.run();
      watcher.stop();
      return;
    }
    Optional<String> pattern = screen.patternOf(key);
    if (pattern.isPresent()) {
      watcher.play(pattern.get());
    }
  }
}
