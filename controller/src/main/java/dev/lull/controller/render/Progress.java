package dev.lull.controller.render;

/// Is told how far something is that takes long.
public interface Progress {
  /// Tells nobody.
  Progress UNTOLD = (_, _) -> {};

  /// Is told now and then.
  ///
  /// @param done how much is done
  /// @param all how much there is to be done, in the same measure
  void reached(long done, long all);
}
