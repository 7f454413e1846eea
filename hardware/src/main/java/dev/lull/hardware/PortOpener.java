package dev.lull.hardware;

import java.util.Optional;

/// Where ports come from.
interface PortOpener {
  /// Begins to open the port, and does not wait for it.
  Port open();

  /// What the port that was opened last is called, for people.
  String name();

  /// Takes note that the port that was opened last is of no more use.
  ///
  /// @param met whether a sleeve was met there
  /// @return what to tell of it now; nothing if another one is to be tried first
  default Optional<PortFault> lost(PortFault fault, boolean met) {
    return Optional.of(fault);
  }
}
