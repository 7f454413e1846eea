package dev.lull.patterns.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonPointer;

/// Where a value stands in the file, and where the values in it do.
///
/// @param key where its key begins; for an entry of a list, where the entry does
/// @param value where it begins itself
/// @param written a scalar exactly as it was written, without quotes; empty for lists and maps
/// @param inside the values in it by key or index
record Origin(Spot key, Spot value, String written, Map<String, Origin> inside) {
  static Origin of(Spot key, Spot value, String written) {
    return new Origin(key, value, written, new HashMap<>());
  }

  /// The origin of the value at a pointer, if the file has one there.
  Optional<Origin> at(JsonPointer pointer) {
    if (pointer.matches()) {
      return Optional.of(this);
    }
    return Optional.ofNullable(inside.get(pointer.getMatchingProperty()))
        .flatMap(origin -> origin.at(pointer.tail()));
  }

  /// The origin of the value at a pointer, or of the nearest one around it.
  Origin nearest(JsonPointer pointer) {
    Origin next = pointer.matches() ? null : inside.get(pointer.getMatchingProperty());
    return next == null ? this : next.nearest(pointer.tail());
  }
}
