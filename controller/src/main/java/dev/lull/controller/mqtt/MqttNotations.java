package dev.lull.controller.mqtt;

import dev.lull.controller.notation.TextNotation;
import dev.lull.patterns.quantity.Notation;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// How people write where a broker is, and where a sleeve is in its topic tree.
public final class MqttNotations {
  /// A broker's address, such as `tcp://192.168.1.5:1883`. What is read has one of the words of
  /// [Scheme] and a port.
  public static final Notation<URI> BROKER =
      new TextNotation<>(
          "broker address",
          MqttNotations::broker,
          "is no address of a broker. Write tcp, ssl, ws or wss, \"://\", a host, and a port unless it"
              + " is the usual one, such as \"tcp://192.168.1.5:1883\" or \"wss://broker.example/mqtt\".");

  /// A host by its name or its address, such as `127.0.0.1`, `localhost` or `[::1]`.
  public static final Notation<String> HOST =
      new TextNotation<>(
          "host",
          text ->
              broker("tcp://" + text + ":1").filter(it -> it.getHost().equals(text)).map(_ -> text),
          "is no name or address of a machine. Write one such as \"127.0.0.1\".");

  /// The first level of the topics.
  public static final Notation<String> BASE = level("base topic", _ -> true, "");

  /// A sleeve's name, the second level of its topics. The controller itself speaks on `bridge`, and
  /// `all` is every sleeve.
  public static final Notation<String> SLEEVE =
      level(
          "sleeve name",
          name -> !Set.of("all", "bridge").contains(name),
          ", but neither \"all\" nor \"bridge\", which are taken");

  /// The first levels of the topics on which Home Assistant listens for new devices.
  public static final Notation<String> DISCOVERY_PREFIX =
      new TextNotation<>(
          "discovery prefix",
          text -> Optional.of(text).filter(it -> MqttNotations.LEVELS.matcher(it).matches()),
          "is no discovery prefix. Write 1 to 4 levels of 1 to 64 of A–Z, a–z, 0–9, \"_\" and"
              + " \"-\", with \"/\" between them, such as \"homeassistant\".");

  private static final Pattern LEVEL = Pattern.compile("[A-Za-z0-9_-]{1,64}");
  private static final Pattern LEVELS = Pattern.compile(LEVEL + "(?:/" + LEVEL + "){0,3}");
  private static final String USUAL_PATH = "/mqtt";
  private static final int NO_PORT = -1;
  private static final int LAST_PORT = 65_535;

  private MqttNotations() {}

  private static Notation<String> level(String name, Predicate<String> free, String except) {
    return new TextNotation<>(
        name,
        text -> Optional.of(text).filter(it -> LEVEL.matcher(it).matches()).filter(free),
        "is no %s. Write 1 to 64 of A–Z, a–z, 0–9, \"_\" and \"-\"%s.".formatted(name, except));
  }

  private static Optional<URI> broker(String text) {
    try {
      var uri = new URI(text);
      return Optional.ofNullable(uri.getScheme())
          .flatMap(Scheme::of)
          .filter(scheme -> isPlace(uri) && isPath(uri, scheme))
          .map(scheme -> whole(uri, scheme));
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  private static boolean isPlace(URI uri) {
    String port = uri.getPort() == NO_PORT ? "" : ":" + uri.getPort();
    return uri.getHost() != null
        && uri.getRawAuthority().equals(uri.getHost() + port)
        && (uri.getPort() == NO_PORT || uri.getPort() >= 1)
        && uri.getPort() <= LAST_PORT;
  }

  private static boolean isPath(URI uri, Scheme scheme) {
    return uri.getRawFragment() == null && (scheme.isWebSocket() || path(uri).isEmpty());
  }

  private static URI whole(URI uri, Scheme scheme) {
    int port = uri.getPort() == NO_PORT ? scheme.usualPort() : uri.getPort();
    return URI.create(scheme.word() + "://" + uri.getHost() + ":" + port + pathOr(uri, scheme));
  }

  private static String pathOr(URI uri, Scheme scheme) {
    return scheme.isWebSocket() && path(uri).isEmpty() ? USUAL_PATH : path(uri);
  }

  private static String path(URI uri) {
    String query = Optional.ofNullable(uri.getRawQuery()).map(it -> "?" + it).orElse("");
    return uri.getRawPath() + query;
  }
}
