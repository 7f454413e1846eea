package dev.lull.controller.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How the name of a file ends says what is written to it.
final class Ending {
  private Ending() {}

  /// What it says.
  ///
  /// @param forms those that can be written, named as their endings are
  static <E extends Enum<E>> E of(Path file, Class<E> forms) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Arrays.stream(forms.getEnumConstants())
        .filter(it -> name.endsWith(ending(it)))
        .findFirst()
        .orElseThrow(() -> unknown(file, forms));
  }

  private static String ending(Enum<?> form) {
    return "." + form.name().toLowerCase(Locale.ROOT);
  }

  private static Complaint unknown(Path file, Class<? extends Enum<?>> forms) {
    List<String> endings = Arrays.stream(forms.getEnumConstants()).map(Ending::ending).toList();
    return new Complaint(
        "%s does not say by its ending what to write. Let it end in %s or %s."
            .formatted(
                file,
                String.join(", ", endings.subList(0, endings.size() - 1)),
                endings.getLast()));
  }
}
