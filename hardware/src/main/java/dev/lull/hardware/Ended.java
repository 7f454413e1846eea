package dev.lull.hardware;

import dev.lull.protocol.EndReason;

/// Why the sleeve last lost, or gave back, the right to move.
public enum Ended {
  /// It has not been armed since it was opened.
  NOT_BEGUN("has not been armed yet"),
  /// The host stopped it, and the device acknowledged that.
  STOPPED("was stopped"),
  /// The device was given no fresh frame for as long as its lease, 300 ms.
  LEASE("was given no frame for longer than its lease"),
  /// The device started anew while it was armed.
  REBOOTED("started anew"),
  /// The device's program hung while it was armed, and its watchdog started it anew.
  HUNG("hung, and its watchdog started it anew"),
  /// The device's supply failed while it was armed, and it started anew.
  BROWN_OUT("lost its power for a moment and started anew; check its cable and power supply"),
  /// The stop button at the sleeve was pressed.
  BUTTON("was stopped by its button"),
  /// The device found a fault in itself.
  FAULT("found a fault in itself"),
  /// The port vanished while the sleeve was armed: the cable was pulled.
  UNPLUGGED("was unplugged"),
  /// The device stopped answering while it was armed, although its port stayed open.
  SILENT("stopped answering"),
  /// The device did not agree to arm.
  NOT_AGREED("did not agree to arm");

  private final String words;

  Ended(String words) {
    this.words = words;
  }

  /// Why it ended, by what the device says.
  ///
  /// @param byButton whether the only fault it tells of is its button
  static Ended of(EndReason reason, boolean byButton) {
    return switch (reason) {
      case STOP -> STOPPED;
      case LEASE -> LEASE;
      case FAULT -> byButton ? BUTTON : FAULT;
      case BOOT -> REBOOTED;
      case WATCHDOG -> HUNG;
      case BROWN_OUT -> BROWN_OUT;
    };
  }

  /// The end of a sentence that begins with "the sleeve", for people.
  public String words() {
    return words;
  }
}
