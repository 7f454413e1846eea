package dev.lull.controller.render;

/// What there is for each motor of a sleeve, at any moment: amplitudes of a [Sampler], or drives of
/// [Drives].
public sealed interface Frames permits Sampler, Drives {
  /// How many motors there are.
  int motors();

  /// The frame of a moment, one number of 0..1 for each motor, in an array that the next call uses
  /// again.
  ///
  /// @param t nanoseconds since the beginning; never less than the time before
  float[] frame(long t);
}
