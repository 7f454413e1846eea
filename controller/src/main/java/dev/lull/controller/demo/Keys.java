package dev.lull.controller.demo;

import dev.lull.controller.mqtt.BrokerUnavailable;

/// What the keys of a terminal do, beside `q`, which ends.
public interface Keys {
  void press(int key) throws BrokerUnavailable;
}
