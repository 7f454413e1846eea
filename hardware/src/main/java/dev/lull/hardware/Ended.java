package dev.lull.hardware;

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

  /// The end of a sentence that begins with "the sleeve", for people.
  public String words() {
    return words;
  }
}
