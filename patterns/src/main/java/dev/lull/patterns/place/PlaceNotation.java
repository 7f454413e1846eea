package dev.lull.patterns.place;

import dev.lull.patterns.quantity.Angle;
import dev.lull.patterns.quantity.Length;
import dev.lull.patterns.quantity.Limits;
import dev.lull.patterns.quantity.NearestWord;
import dev.lull.patterns.quantity.Notation;
import dev.lull.patterns.quantity.Parsed;
import dev.lull.patterns.quantity.Quoted;
import dev.lull.patterns.quantity.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Places as people say them: the side, if it is not the inner one, then how far up the arm; or how
/// far up, then "at" an angle.
final class PlaceNotation implements Notation<Place> {
  private static final Map<String, Double> SIDES =
      Map.of("inner", 0.0, "thumb side", 90.0, "outer", 180.0, "little-finger side", -90.0);
  private static final Map<String, Double> LANDMARKS =
      Map.of("wrist", 0.0, "middle", 0.5, "elbow", 1.0);
  private static final List<String> NAMES = names();
  private static final Pattern MEASURED = Pattern.compile("[-+−]?[.,]?\\d");

  @Override
  public String name() {
    return "place";
  }

  @Override
  public Parsed<Place> parse(String text) {
    String words = String.join(" ", text.strip().split("\\s+"));
    return turned(words)
        .<Parsed<Place>>map(
            turned ->
                new Parsed.Fault<>(
                    "%s is not a place: the side comes first. Write \"%s\"."
                        .formatted(Quoted.text(words), turned)))
        .orElseGet(() -> inOrder(words));
  }

  /// The same with its side first, if it stands last and that is a place.
  private static Optional<String> turned(String words) {
    return SIDES.keySet().stream()
        .filter(side -> words.endsWith(" " + side))
        .map(side -> side + " " + words.substring(0, words.length() - side.length()).strip())
        .filter(turned -> inOrder(turned) instanceof Parsed.Value)
        .findFirst();
  }

  private static Parsed<Place> inOrder(String words) {
    int at = words.indexOf(" at ");
    String where = at < 0 ? words : words.substring(0, at);
    Optional<String> side = sideOf(where);
    String along = side.map(s -> where.substring(s.length()).strip()).orElse(where);
    if (side.isPresent() && along.isEmpty()) {
      return new Parsed.Fault<>(noDistance(words, side.get()));
    }
    if (at < 0) {
      return along(words, along, side.map(SIDES::get).orElse(0.0));
    }
    return side.isPresent()
        ? new Parsed.Fault<>(twoSides(words, side.get(), words.substring(at).strip()))
        : at(words, along, words.substring(at + " at ".length()));
  }

  private static Optional<String> sideOf(String where) {
    return SIDES.keySet().stream()
        .filter(side -> where.equals(side) || where.startsWith(side + " "))
        .findFirst();
  }

  private static Parsed<Place> at(String words, String along, String angle) {
    return switch (Limits.AROUND.parse(angle)) {
      case Parsed.Value<Angle>(Angle around) -> along(words, along, around.degrees());
      case Parsed.Fault<Angle>(String message) -> new Parsed.Fault<>("angle " + message);
    };
  }

  private static Parsed<Place> along(String words, String along, double around) {
    Double landmark = LANDMARKS.get(along);
    if (landmark != null) {
      return new Parsed.Value<>(new Place(new Along.OfTheArm(landmark), around));
    }
    return MEASURED.matcher(along).lookingAt()
        ? measured(along, around)
        : new Parsed.Fault<>(notAPlace(words));
  }

  private static Parsed<Place> measured(String along, double around) {
    if (along.endsWith("%")) {
      return switch (Limits.ALONG_SHARE.parse(along)) {
        case Parsed.Value<Share>(Share share) -> value(new Along.OfTheArm(share.ofOne()), around);
        case Parsed.Fault<Share>(String message) -> new Parsed.Fault<>(message);
      };
    }
    return switch (Limits.ALONG.parse(along)) {
      case Parsed.Value<Length>(Length length) ->
          value(new Along.FromTheWrist(length.mm()), around);
      case Parsed.Fault<Length>(String message) -> new Parsed.Fault<>(message);
    };
  }

  private static Parsed<Place> value(Along along, double around) {
    return new Parsed.Value<>(new Place(along, around));
  }

  private static String twoSides(String words, String side, String at) {
    return "%s says the side twice. Leave out %s or %s."
        .formatted(Quoted.text(words), Quoted.text(side), Quoted.text(at));
  }

  private static String noDistance(String words, String side) {
    return "%s does not say how far up the arm. Write \"%s wrist\", \"%s 12 cm\" or \"%s 40 %%\"."
        .formatted(Quoted.text(words), side, side, side);
  }

  private static String notAPlace(String words) {
    String remedy =
        NearestWord.to(words, NAMES)
            .map(name -> "Did you mean \"" + name + "\"?")
            .orElse(
                "Write one such as \"inner wrist\", \"outer elbow\", \"12 cm\", \"40 %\" or"
                    + " \"middle at 30°\".");
    return Quoted.text(words) + " is not a place. " + remedy;
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(LANDMARKS.keySet());
    SIDES.keySet().forEach(side -> LANDMARKS.keySet().forEach(l -> names.add(side + " " + l)));
    names.sort(null);
    return List.copyOf(names);
  }
}
