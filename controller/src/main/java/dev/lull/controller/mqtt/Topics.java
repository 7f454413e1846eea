package dev.lull.controller.mqtt;

import dev.lull.controller.command.Verb;
import dev.lull.controller.library.PatternVerb;
import java.util.regex.Pattern;

/// The topic tree of one sleeve.
///
/// @param base   first level, by default `lull`
/// @param sleeve the sleeve's name, by default `sleeve`
public record Topics(String base, String sleeve) {
  public static final Topics STANDARD = new Topics("lull", "sleeve");

  private static final String EVERYBODY = "all";

  /// What the id of a stream to all sleeves begins with, which is no sleeve's name.
  public static final String ALL = EVERYBODY + "/";

  private static final Pattern STREAM_ID = Pattern.compile("(?:" + ALL + ")?[A-Za-z0-9_-]{1,64}");
  private static final Pattern ANSWER = Pattern.compile("[^/]+/answer/");
  private static final String STREAM = "stream/";

  /// The part of the tree that all sleeves hear: live streams and stops, and nothing else.
  public Topics toAll() {
    return new Topics(base, EVERYBODY);
  }

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

  /// What the motors do, while somebody looks.
  public String levels() {
    return ofSleeve("levels");
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

  /// Where a controller publishes for itself, to learn how long what it hears has been on its way.
  public String echo(String client) {
    return ofSleeve("echo/" + client);
  }

  /// Whether an answer may go to a topic that its sender named: not to one on which the controllers
  /// here are told something, or say what is so.
  public boolean mayAnswerAt(String topic) {
    String below = topic.startsWith(base + "/") ? topic.substring(base.length() + 1) : "";
    return below.isEmpty()
        || below.startsWith("bridge/response/")
        || ANSWER.matcher(below).lookingAt();
  }

  /// Where the messages of a live stream go.
  ///
  /// @param id begins with [#ALL] if the stream is for all sleeves
  public String stream(String id) {
    return isForAll(id)
        ? toAll().ofSleeve(STREAM + id.substring(ALL.length()))
        : ofSleeve(STREAM + id);
  }

  /// Whether something goes to a live stream.
  public boolean isStream(String topic) {
    return topic.startsWith(stream("")) || topic.startsWith(stream(ALL));
  }

  /// The id of the stream that a topic is of.
  public String streamOf(String topic) {
    return topic.startsWith(stream(ALL))
        ? ALL + topic.substring(stream(ALL).length())
        : topic.substring(stream("").length());
  }

  /// Whether this is the part of the tree that all sleeves hear.
  public boolean isToAll() {
    return sleeve.equals(EVERYBODY);
  }

  /// Whether the stream of that id is for all sleeves.
  public static boolean isForAll(String id) {
    return id.startsWith(ALL);
  }

  /// Whether a stream may be called so.
  public static boolean isStreamId(String id) {
    return STREAM_ID.matcher(id).matches();
  }

  private String ofSleeve(String rest) {
    return base + "/" + sleeve + "/" + rest;
  }
}
