package dev.lull.controller.library;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a request about patterns is answered with.
public sealed interface LibraryAnswer {
  /// It is done.
  ///
  /// @param data what was asked for
  record Done(ObjectNode data) implements LibraryAnswer {}

  /// It is not done, and nothing has changed.
  ///
  /// @param error what is wrong and what to do
  /// @param data more of it for programs; may be empty
  record Refused(String error, ObjectNode data) implements LibraryAnswer {}

  /// A refusal in words alone.
  static LibraryAnswer refused(String error) {
    return new Refused(error, JsonNodeFactory.instance.objectNode());
  }

  /// The answer as the sender gets it.
  ///
  /// @param transaction the sender's mark; empty if there was none
  default ObjectNode json(String transaction) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    switch (this) {
      case Done(ObjectNode data) -> json.put("status", "ok").set("data", data);
      case Refused(String error, ObjectNode data) -> {
        json.put("status", "error").put("error", error);
        json.set("data", data);
      }
    }
    return transaction.isEmpty() ? json : json.put("transaction", transaction);
  }
}
