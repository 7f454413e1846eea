package dev.lull.hardware;

import java.time.Duration;
import java.util.Optional;

/// What is known of the sleeve at one moment.
///
/// A sleeve replaces its report only when something changed that a person would want to know, its
/// counters and round trip at most once a second. So whoever keeps the last one need only look when
/// it is another.
///
/// @param link what the link is doing
/// @param motors number of motors that are played, 1..64
/// @param device who answered at the other end; empty as long as nobody did
/// @param counters what happened to frames since the sleeve was opened
/// @param roundTrip how long the last ping took to the device and back; empty until there was one
public record SleeveReport(
    Link link,
    int motors,
    Optional<Device> device,
    Counters counters,
    Optional<Duration> roundTrip) {

  /// The device at the other end.
  ///
  /// @param sleeve id of this sleeve, as text
  /// @param firmware version of its firmware, as text
  /// @param motors number of motors it has
  public record Device(String sleeve, String firmware, int motors) {}

  /// What happened to frames since the sleeve was opened; these never go back.
  ///
  /// @param sent frames taken; the wire carries only those of them that the device needs
  /// @param late frames that came too late to be felt, at the host or on the device
  /// @param dropped frames the device could not keep
  /// @param broken messages that arrived damaged, at either end
  public record Counters(long sent, long late, long dropped, long broken) {
    static final Counters NONE = new Counters(0, 0, 0, 0);
  }
}
