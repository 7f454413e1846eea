package dev.lull.controller.service;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a command is answered with.
sealed interface Answer {
  String command();

  String transaction();

  /// It is done.
  ///
  /// @param what in words for a person
  record Done(String command, String what, String transaction) implements Answer {}

  /// It is not done, and nothing has changed.
  ///
  /// @param error what is wrong and what to do
  record Refused(String command, String error, String transaction) implements Answer {}

  /// The answer as the sender gets it.
  default ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    switch (this) {
      case Done(_, String what, _) -> json.put("status", "ok").put("data", what);
      case Refused(_, String error, _) -> json.put("status", "error").put("error", error);
    }
    json.put("command", command());
    if (!transaction().isEmpty()) {
      json.put("transaction", transaction());
    }
    return json;
  }
}
