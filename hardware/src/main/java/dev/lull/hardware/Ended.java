package dev.lull.hardware;

/// Why the sleeve last lost, or gave back, the right to move.
public enum Ended {
  /// It has not been armed since it was opened.
  NOT_BEGUN("has not been armed yet"),
  /// The host stopped it, and the device acknowledged that.
  STOPPED("was stopped"),
  /// The stop button on the sleeve was pressed.
  BUTTON("was stopped by the button on the sleeve"),
  /// The device heard neither a fresh frame nor a keep-alive for as long as its lease, 300 ms.
  LEASE("heard nothing from the host for longer than its lease"),
  /// The device found a fault in itself: too warm, too little supply, or a motor that does not obey.
  FAULT("found a fault in itself"),
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
