package dev.lull.hardware;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/// What is known of the sleeve at one moment.
///
/// A sleeve replaces its report only when something changed that a person would want to know, its
/// counters, round trip and readings at most once a second. So whoever keeps the last one need only
/// look when it is another.
///
/// @param link what the link is doing
/// @param motors number of motors that are played, 1..64
/// @param device who answered at the other end; empty as long as nobody did
/// @param counters what happened to frames since the sleeve was opened
/// @param roundTrip how long the last ping took to the device and back; empty until there was one
/// @param readings what the device feels of itself
public record SleeveReport(
    Link link,
    int motors,
    Optional<Device> device,
    Counters counters,
    Optional<Duration> roundTrip,
    Readings readings) {

  /// The device at the other end.
  ///
  /// @param sleeve id of this sleeve, as text
  /// @param firmware version of its firmware, as text
  /// @param motors number of motors it has
  /// @param sensors what it can feel of itself
  public record Device(String sleeve, String firmware, int motors, Sensors sensors) {}

  /// What a device can feel of itself, and tell in figures.
  ///
  /// @param temperature whether it measures how warm it is where it touches the skin
  /// @param supply whether it measures the voltage that it runs on
  public record Sensors(boolean temperature, boolean supply) {
    public static final Sensors NONE = new Sensors(false, false);
  }

  /// What the device feels of itself. Each is empty as long as the device has no such sensor, the
  /// sensor says nothing sensible, or there is no link to a device.
  ///
  /// They are told coarsely, and anew only when what is felt lies more than a whole step from what
  /// was told: so noise is no news.
  ///
  /// @param temperature how warm it is where it touches the skin, in °C, in steps of 0.5 °C
  /// @param supply the voltage that it runs on, in V, in steps of 0.05 V
  public record Readings(OptionalDouble temperature, OptionalDouble supply) {
    public static final Readings NONE =
        new Readings(OptionalDouble.empty(), OptionalDouble.empty());
  }

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
