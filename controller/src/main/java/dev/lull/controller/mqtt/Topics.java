package dev.lull.controller.mqtt;

import dev.lull.controller.command.Verb;
import dev.lull.controller.library.PatternVerb;

/// The topic tree of one sleeve.
///
/// @param base   first level, by default `lull`
/// @param sleeve the sleeve's name, by default `sleeve`
public record Topics(String base, String sleeve) {
  public static final Topics STANDARD = new Topics("lull", "sleeve");

  public String bridgeState() {
    return base + "/bridge/state";
  }

  public String bridgeInfo() {
    return base + "/bridge/info";
  }

  public String bridgeHealth() {
    return base + "/bridge/health";
  }

  /// Where requests of a kind are sent.
  public String request(PatternVerb verb) {
    return base + "/bridge/request/" + verb.topic();
  }

  /// Where they are answered, unless their sender named another place.
  public String response(PatternVerb verb) {
    return base + "/bridge/response/" + verb.topic();
  }

  public String availability() {
    return ofSleeve("availability");
  }

  public String state() {
    return ofSleeve("state");
  }

  public String event() {
    return ofSleeve("event");
  }

  /// What is wrong with the sleeve until it is not.
  public String alert(String name) {
    return ofSleeve("alert/" + name);
  }

  public String of(Verb verb) {
    return ofSleeve(verb.topic());
  }

  /// Where an answer goes that a client of ours waits for.
  public String answersFor(String client) {
    return ofSleeve("answer/" + client);
  }

  private String ofSleeve(String rest) {
    return base + "/" + sleeve + "/" + rest;
  }
}
