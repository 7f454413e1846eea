package dev.lull.controller.render;

/// One thing that can be said of a pattern in a few words.
///
/// @param what is told, such as "length"
/// @param is it, such as "10 min"
public record Fact(String what, String is) {}
