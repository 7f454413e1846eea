package dev.lull.controller.service;

/// Which Lull this is.
public final class Version {
  /// As in the jar's manifest; `development` when it runs from classes that were never packed.
  public static final String NUMBER = read();

  private Version() {}

  private static String read() {
    String packed = Version.class.getPackage().getImplementationVersion();
    return packed == null ? "development" : packed;
  }
}
