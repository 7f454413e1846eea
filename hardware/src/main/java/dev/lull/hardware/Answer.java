package dev.lull.hardware;

import dev.lull.hardware.SleeveReport.Device;

/// What came of asking a port whether a sleeve is there.
public sealed interface Answer {
  /// A sleeve that can be played.
  record Met(Device device) implements Answer {}

  /// A sleeve that cannot be played as it is: it speaks another version of the protocol, say.
  ///
  /// @param what what is wrong, as a sentence
  /// @param remedy what a person can do about it
  record Unfit(Device device, String what, String remedy) implements Answer {}

  /// No sleeve that could be asked.
  ///
  /// @param what what is wrong, as a sentence
  /// @param remedy what a person can do about it
  record Nobody(String what, String remedy) implements Answer {}
}
