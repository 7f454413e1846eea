package dev.lull.controller.library;

/// What can be asked about the patterns of a controller, named by the last two levels of its topic.
public enum PatternVerb {
  /// Tell which patterns there are.
  LIST("pattern/list"),
  /// Give the text of one.
  READ("pattern/read"),
  /// Say what is wrong with a text.
  CHECK("pattern/check"),
  /// Keep a text as one of the user's own patterns.
  SAVE("pattern/save"),
  /// Delete one of the user's own patterns.
  DELETE("pattern/delete");

  private final String topic;

  PatternVerb(String topic) {
    this.topic = topic;
  }

  /// Its topic below that of all requests, such as `pattern/save`.
  public String topic() {
    return topic;
  }
}
