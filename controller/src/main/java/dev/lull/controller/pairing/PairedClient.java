package dev.lull.controller.pairing;

import java.time.Instant;

/// A phone or a program that may reach the broker from elsewhere.
///
/// @param name whom it logs in as
/// @param since when it was paired
public record PairedClient(String name, Right may, TokenHash token, Instant since) {}
