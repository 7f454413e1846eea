package dev.lull.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// Constants by their number on the wire. Asking allocates nothing: the answers are made at the
/// start.
record Codes<T>(List<Optional<T>> byCode) {

  static <T> Codes<T> of(T[] constants, ToIntFunction<T> code) {
    List<Optional<T>> byCode = new ArrayList<>();
    for (int i = 0; i < 256; i++) {
      byCode.add(Optional.empty());
    }
    for (T constant : constants) {
      byCode.set(code.applyAsInt(constant), Optional.of(constant));
    }
    return new Codes<>(List.copyOf(byCode));
  }

  Optional<T> find(int code) {
    return byCode.get(code);
  }
}
