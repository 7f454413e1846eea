package dev.lull.protocol;

/// The version of a sleeve's firmware; each number is 0..255.
public record FirmwareVersion(int major, int minor, int patch) {

  public FirmwareVersion {
    Ranges.checkByte("major", major);
    Ranges.checkByte("minor", minor);
    Ranges.checkByte("patch", patch);
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + patch;
  }
}
