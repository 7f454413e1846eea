package dev.lull.hardware;

import dev.lull.hardware.SleeveReport.Sensors;
import dev.lull.protocol.DeviceClock;
import dev.lull.protocol.Sensor;
import dev.lull.protocol.SleeveMessage.Welcome;

/// A device that has been greeted, since it last booted.
record Peer(Welcome welcome, DeviceClock clock, FrameSender frames) {
  /// @param motors how many motors are to be played
  static Peer of(Welcome welcome, int motors, Outbox outbox) {
    DeviceClock clock = new DeviceClock(welcome.tickRate());
    return new Peer(welcome, clock, new FrameSender(outbox, clock, welcome, motors));
  }

  SleeveReport.Device description() {
    return description(welcome);
  }

  static SleeveReport.Device description(Welcome welcome) {
    return new SleeveReport.Device(
        welcome.id(), welcome.firmware().toString(), welcome.motors(), sensors(welcome));
  }

  private static Sensors sensors(Welcome welcome) {
    return new Sensors(has(welcome, Sensor.TEMPERATURE), has(welcome, Sensor.SUPPLY));
  }

  private static boolean has(Welcome welcome, Sensor sensor) {
    return (welcome.sensors() & sensor.bit()) != 0;
  }
}
