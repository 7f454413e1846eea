package dev.lull.patterns;

import dev.lull.patterns.language.PatternLookup;
import dev.lull.patterns.quantity.Notation;
import dev.lull.patterns.quantity.Parsed;
import dev.lull.patterns.quantity.Quoted;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The patterns at hand: those that come with Lull, and those of the user's own folder.
///
/// A pattern's name is its file's without `.lull.yaml`: 1 to 64 of `a`–`z`, `0`–`9` and `-`. Only
/// plain files of such names are read from the folder: nothing beside it or below it, and no links.
public final class Library implements PatternLookup {
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,64}");
  private static final List<String> BUNDLED =
      List.of(
          "breathing",
          "cat",
          "dish-washing",
          "effleurage",
          "falling-asleep",
          "friendly-touch",
          "heartbeat",
          "held-hand",
          "henna",
          "kneading",
          "massage",
          "petting",
          "rain",
          "resting-hand",
          "rocking",
          "slow-circles",
          "slow-stroke",
          "slower-breath",
          "slowing-stroke",
          "spiral",
          "tide",
          "unwinding");

  /// How a pattern's name is written.
  public static final Notation<String> NOTATION = new NameNotation();

  private final Optional<Shelf> own;
  private final Map<String, Reading<dev.lull.patterns.Pattern>> known = new ConcurrentHashMap<>();

  private Library(Optional<Shelf> own) {
    this.own = own;
  }

  /// The patterns that come with Lull.
  public static Library bundled() {
    return new Library(Optional.empty());
  }

  /// The patterns that come with Lull and those in a folder; where names are the same, the folder's
  /// is taken. The folder is looked at afresh each time, and need not exist.
  public Library with(Path folder) {
    return with(new Folder(folder));
  }

  /// The same, with patterns that came as texts; where names are the same, these are taken.
  ///
  /// @param texts by the patterns' names
  public Library with(Map<String, String> texts) {
    Shelf came = new Texts(texts);
    return with(own.<Shelf>map(it -> new Both(came, it)).orElse(came));
  }

  Library with(Shelf shelf) {
    return new Library(Optional.of(shelf));
  }

  /// The names of all patterns, sorted.
  ///
  /// @throws UncheckedIOException if there is a folder, and it cannot be listed
  @Override
  public List<String> names() {
    TreeSet<String> names = new TreeSet<>(BUNDLED);
    own.ifPresent(it -> names.addAll(it.names()));
    return List.copyOf(names);
  }

  /// Whether a pattern could have that name.
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /// Whether a pattern of that name comes with Lull.
  public static boolean isBundled(String name) {
    return BUNDLED.contains(name);
  }

  /// What the file of a pattern of that name is called.
  public static String fileOf(String name) {
    return name + PatternReader.ENDING;
  }

  /// The text of the pattern of that name, or why it cannot be had; empty if there is none.
  public Optional<Reading<String>> text(String name) {
    return isName(name)
        ? own.flatMap(it -> it.text(name)).or(() -> bundled(name))
        : Optional.empty();
  }

  /// Reads a pattern from text. Patterns that it plays by name are looked for here.
  ///
  /// @param source what to call it in problems
  public Reading<dev.lull.patterns.Pattern> read(String source, String text) {
    return PatternReader.read(source, text, this, List.of());
  }

  /// Reads the pattern of that name; empty if there is none.
  public Optional<Reading<dev.lull.patterns.Pattern>> find(String name) {
    return find(name, List.of());
  }

  @Override
  public Optional<Reading<dev.lull.patterns.Pattern>> find(String name, List<String> reading) {
    Reading<dev.lull.patterns.Pattern> before = known.get(name);
    return before != null && !isOwn(name) ? Optional.of(before) : read(name, reading);
  }

  private boolean isOwn(String name) {
    return own.flatMap(it -> it.text(name)).isPresent();
  }

  /// What comes with Lull and plays no other pattern by its name is read once: that takes
  /// milliseconds, and whoever plays it waits for them.
  private Optional<Reading<dev.lull.patterns.Pattern>> read(String name, List<String> reading) {
    var others = new Asked(this);
    Optional<Reading<dev.lull.patterns.Pattern>> read =
        text(name)
            .map(text -> text.then(it -> PatternReader.read(fileOf(name), it, others, reading)));
    if (!others.asked && isBundled(name) && !isOwn(name)) {
      read.ifPresent(it -> known.put(name, it));
    }
    return read;
  }

  /// Notes whether a pattern plays others.
  private static final class Asked implements PatternLookup {
    private final Library library;
    private boolean asked;

    Asked(Library library) {
      this.library = library;
    }

    @Override
    public List<String> names() {
      asked = true;
      return library.names();
    }

    @Override
    public Optional<Reading<dev.lull.patterns.Pattern>> find(String name, List<String> reading) {
      asked = true;
      return library.find(name, reading);
    }
  }

  private static Optional<Reading<String>> bundled(String name) {
    return BUNDLED.contains(name)
        ? Optional.of(new Reading.Read<>(Resource.text("library/" + fileOf(name))))
        : Optional.empty();
  }

  /// One shelf above another, which is taken from only if the first has no such pattern.
  private record Both(Shelf first, Shelf second) implements Shelf {
    @Override
    public Optional<Reading<String>> text(String name) {
      return first.text(name).or(() -> second.text(name));
    }

    @Override
    public List<String> names() {
      return Stream.concat(first.names().stream(), second.names().stream()).toList();
    }
  }

  /// Names that a file may have.
  private static final class NameNotation implements Notation<String> {
    @Override
    public String name() {
      return "pattern name";
    }

    @Override
    public Parsed<String> parse(String text) {
      return NAME.matcher(text).matches()
          ? new Parsed.Value<>(text)
          : new Parsed.Fault<>(
              Quoted.text(text)
                  + " is no pattern's name. Write that of its file without \".lull.yaml\", such as"
                  + " \"slow-stroke\".");
    }
  }
}
