package dev.lull.patterns.language;

import dev.lull.patterns.Reading;
import dev.lull.patterns.document.Document;
import dev.lull.patterns.document.Located;
import java.util.List;

/// The door through which every pattern file comes in.
///
/// A file of an older version is to be rewritten here, once, so that everything behind the door
/// only knows the latest. There is no older version yet.
public final class Versions {
  /// The version of the language that is read.
  public static final int LATEST = 1;

  private Versions() {}

  /// The document in the latest version. One that says no version, or something that is none,
  /// passes as it is: the schema explains what is wrong with it.
  public static Reading<Document> toLatest(Document document) {
    Located version = document.at("/lull");
    return version.isWhole() && version.whole() > LATEST
        ? new Reading.Broken<>(List.of(version.problem(newer(version.whole()))))
        : new Reading.Read<>(document);
  }

  private static String newer(long version) {
    return ("Version %s is newer than version %s, the newest this Lull reads. Update Lull, or write"
            + " the pattern in version %s.")
        .formatted(version, LATEST, LATEST);
  }
}
