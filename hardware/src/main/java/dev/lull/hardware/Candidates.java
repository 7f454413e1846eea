package dev.lull.hardware;

import java.util.List;

/// The ports on which a sleeve might be. It takes a while to know them, so they are asked for on a
/// thread that may wait.
interface Candidates {
  /// Those that are there now, always in the same order.
  List<Candidate> list();

  /// Only those among them that belong to a USB device.
  default Candidates on(UsbId device) {
    return () ->
        list().stream().filter(it -> it.usb().filter(device::includes).isPresent()).toList();
  }
}
