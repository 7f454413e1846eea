package dev.lull.patterns.quantity;

import java.util.function.Supplier;

@SuppressWarnings({"UnnecessaryLambda", "TypeParameterUnusedInFormals"})
public final class Unbuilt {
  private Unbuilt() {}

  private static final Supplier<?> NOTHING =
      () -> {
        throw new UnsupportedOperationException();
      };

  @SuppressWarnings("unchecked")
  public static <T> T yet() {
    return (T) NOTHING.get();
  }
}
