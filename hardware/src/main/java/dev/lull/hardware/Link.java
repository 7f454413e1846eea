package dev.lull.hardware;

/// What the link between host and sleeve is doing.
///
/// Only [Armed] lets frames through. Whatever goes wrong leads to [Idle] or [Away], and nothing
/// leads from there to [Armed] but [Sleeve#arm].
public sealed interface Link {
  /// No sleeve can be reached; the sleeve goes on trying by itself.
  ///
  /// @param what what is wrong, as a sentence
  /// @param remedy what a person can do about it
  record Away(String what, String remedy) implements Link {
    static final Away CLOSED = new Away("The sleeve is closed.", "Open it again.");
  }

  /// The port is being opened, or the device is being greeted.
  record Connecting() implements Link {}

  /// The device is there and silent, ready to be armed.
  ///
  /// @param lastEnd why it was last disarmed
  record Idle(Ended lastEnd) implements Link {}

  /// The device was asked for the right to move, and has not answered yet.
  record Arming() implements Link {}

  /// The device moves as the frames say.
  record Armed() implements Link {}

  /// The device was told to stop, and has not acknowledged yet. No frame is sent any more.
  record Stopping() implements Link {}

  /// The device is there and silent, and will not move: it found a fault in itself, which stays
  /// until it is cleared. Once the cause is gone, [Sleeve#clear] leads to [Idle].
  ///
  /// @param what what is wrong, as a sentence
  /// @param remedy what a person can do about it
  record Faulted(String what, String remedy) implements Link {}

  /// There is a device, but it cannot be used as it is: another protocol version, or too few
  /// motors.
  ///
  /// @param what what is wrong, as a sentence
  /// @param remedy what a person can do about it
  record Refused(String what, String remedy) implements Link {}
}
