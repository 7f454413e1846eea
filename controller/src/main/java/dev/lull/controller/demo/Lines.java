package dev.lull.controller.demo;

import java.util.regex.Pattern;

/// How the lines of a record are written.
final class Lines {
  static final Pattern LEVEL = Pattern.compile("^(\\d+\\.\\d+) (\\d{1,3}) (\\d\\.\\d+)$");
  static final Pattern STATE = Pattern.compile("^(\\d+\\.\\d+) state (\\w+) \\d+ (\\w+)$");
  static final Pattern READY = Pattern.compile("^sleeve ready on (\\S+)");

  private Lines() {}
}
