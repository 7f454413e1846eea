package dev.lull.controller.demo;

import java.util.function.Supplier;

/// What there is to show and to steer.
///
/// @param levels  what the firmware's motors do
/// @param playing what the controller says of itself at this moment
public record Stage(Screen screen, Levels levels, Supplier<Playing> playing, Keys keys) {}
