package dev.lull.protocol;

/// Which end of the wire a message comes from.
public enum Origin {
  HOST,
  SLEEVE
}
