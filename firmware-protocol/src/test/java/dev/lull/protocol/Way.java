package dev.lull.protocol;

import java.util.Locale;
import java.util.Random;

/// How long pings and pongs are on their way, in nanoseconds, each of the two by itself.
enum Way {
  /// Anything up to a millisecond, there as well as back.
  JITTER_OF_A_MILLISECOND {
    @Override
    long there(Random random) {
      return random.nextInt(1_000_000);
    }

    @Override
    long back(Random random) {
      return random.nextInt(1_000_000);
    }
  },

  /// A tenth of a millisecond; of those back every tenth is held up for 5 to 50 ms.
  LOADED_MACHINE {
    @Override
    long there(Random random) {
      return 100_000L + random.nextInt(50_000);
    }

    @Override
    long back(Random random) {
      long heldUp = random.nextInt(10) == 0 ? 5_000_000 + random.nextInt(45_000_000) : 0;
      return 100_000L + random.nextInt(50_000) + heldUp;
    }
  };

  abstract long there(Random random);

  abstract long back(Random random);

  String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
