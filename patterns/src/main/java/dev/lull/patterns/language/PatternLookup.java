package dev.lull.patterns.language;

import dev.lull.patterns.Pattern;
import dev.lull.patterns.Reading;
import java.util.List;
import java.util.Optional;

/// Where patterns are found that a pattern plays by name.
public interface PatternLookup {
  /// Reads the pattern of that name; empty if there is none.
  ///
  /// @param reading the patterns that are being read, the outermost first, in which it is named
  Optional<Reading<Pattern>> find(String name, List<String> reading);

  /// The names there are, for those who misspell one.
  List<String> names();
}
