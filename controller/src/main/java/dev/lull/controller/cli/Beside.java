package dev.lull.controller.cli;

import dev.lull.controller.render.Progress;

/// Is told how far something is that prints lines meanwhile.
interface Beside extends Progress {
  /// Shows nothing, and so leaves lines where they are printed.
  Beside NOTHING =
      new Beside() {
        @Override
        public void reached(long done, long all) {}

        @Override
        public void above(Runnable printing) {
          printing.run();
        }
      };

  /// Prints whole lines, so that nothing that is shown tears them.
  ///
  /// @param printing prints them, and has them out when it is done
  void above(Runnable printing);
}
