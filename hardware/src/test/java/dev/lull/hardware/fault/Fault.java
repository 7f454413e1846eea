package dev.lull.hardware.fault;

import dev.lull.hardware.Ended;
import dev.lull.protocol.Signal;
import java.io.IOException;
import java.util.List;
import java.util.Random;

/// What is broken while the sleeve is played, and how it is mended again.
enum Fault {
  CABLE_PULLED("1", "cable pulled and put in again", Ended.UNPLUGGED) {
    @Override
    void inject(TriedSleeve on, Random random) throws IOException {
      on.pullCable();
    }
  },
  LINE_CUT("1", "line cut, then mended", Ended.LEASE, Ended.SILENT) {
    @Override
    void inject(TriedSleeve on, Random random) throws IOException {
      on.toLine(Signal.USR1);
    }

    @Override
    void mend(TriedSleeve on) throws IOException {
      on.toLine(Signal.USR2);
    }
  },
  HALF_A_FRAME("2", "line cut within a frame, then mended", Ended.LEASE, Ended.SILENT) {
    @Override
    void inject(TriedSleeve on, Random random) throws IOException {
      on.toLine("cut-bytes " + (1 + random.nextInt(20)));
    }

    @Override
    void mend(TriedSleeve on) throws IOException {
      on.toLine(Signal.USR2);
    }
  },
  BYTES_CORRUPTED("3", "every byte wrong", Ended.LEASE, Ended.SILENT) {
    @Override
    void inject(TriedSleeve on, Random random) throws IOException {
      on.toLine("corrupt 1");
    }

    @Override
    void mend(TriedSleeve on) throws IOException {
      on.toLine("corrupt 0");
    }
  },
  LOST_AND_SWAPPED("4", "frames lost and swapped, then none", Ended.LEASE, Ended.SILENT) {
    @Override
    void prepare(TriedSleeve on) throws IOException {
      on.toLine("swap 0.1");
      on.toLine("drop 0.003");
    }

    @Override
    void inject(TriedSleeve on, Random random) throws IOException {
      on.toLine(Signal.USR1);
    }

    @Override
    void mend(TriedSleeve on) throws IOException {
      on.toLine("swap 0");
      on.toLine("drop 0");
      on.toLine(Signal.USR2);
    }
  },
  REBOOT("5", "microcontroller starts anew", Ended.REBOOTED) {
    @Override
    void inject(TriedSleeve on, Random random) throws IOException {
      on.boot();
    }
  },
  HANG("6", "microcontroller hangs, port open", Ended.SILENT) {
    @Override
    void inject(TriedSleeve on, Random random) throws IOException {
      on.toSleeve(Signal.STOP);
    }

    @Override
    void mend(TriedSleeve on) throws IOException {
      on.toSleeve(Signal.CONT);
    }
  },
  WATCHDOG("6", "its watchdog starts it anew", Ended.HUNG) {
    @Override
    void inject(TriedSleeve on, Random random) throws IOException {
      on.hangAndBoot();
    }
  },
  BUTTON("35", "stop button pressed and held", Ended.BUTTON) {
    @Override
    void inject(TriedSleeve on, Random random) throws IOException {
      on.toSleeve("button pressed");
    }

    @Override
    void mend(TriedSleeve on) throws IOException {
      on.toSleeve("button released");
    }
  },
  HOT("34", "40 °C", Ended.FAULT) {
    @Override
    void inject(TriedSleeve on, Random random) throws IOException {
      on.toSleeve("temperature 40.1");
    }

    @Override
    void mend(TriedSleeve on) throws IOException {
      on.toSleeve("temperature 31");
    }
  },
  SENSOR_MISSING("35", "temperature sensor missing", Ended.FAULT) {
    @Override
    void inject(TriedSleeve on, Random random) throws IOException {
      on.toSleeve("temperature missing");
    }

    @Override
    void mend(TriedSleeve on) throws IOException {
      on.toSleeve("temperature 31");
    }
  },
  SENSORS_FROZEN("35", "sensors frozen, since they count as such", Ended.FAULT) {
    @Override
    void inject(TriedSleeve on, Random random) throws IOException {
      on.freezeSensors();
    }

    @Override
    void mend(TriedSleeve on) throws IOException {
      on.toSleeve("temperature 31");
    }

    @Override
    long unnoticed(TriedSleeve on) {
      return on.frozenAfter();
    }
  },
  SUPPLY_LOW("35", "supply too low", Ended.FAULT) {
    @Override
    void inject(TriedSleeve on, Random random) throws IOException {
      on.toSleeve("supply 3.9");
    }

    @Override
    void mend(TriedSleeve on) throws IOException {
      on.toSleeve("supply 5");
    }
  },
  BROWN_OUT("37", "supply fails and comes back", Ended.BROWN_OUT) {
    @Override
    void inject(TriedSleeve on, Random random) throws IOException {
      on.brownOut();
    }
  };

  /// Those that happen on the line, which need one that can be made bad.
  static final List<Fault> OF_THE_LINE =
      List.of(LINE_CUT, HALF_A_FRAME, BYTES_CORRUPTED, LOST_AND_SWAPPED);

  /// Those of the sleeve itself.
  static final List<Fault> OF_THE_SLEEVE =
      List.of(
          CABLE_PULLED,
          REBOOT,
          HANG,
          WATCHDOG,
          BUTTON,
          HOT,
          SENSOR_MISSING,
          SENSORS_FROZEN,
          SUPPLY_LOW,
          BROWN_OUT);

  /// Those of a simulated chip; that hangs by itself, and its watchdog ends it.
  static final List<Fault> OF_THE_CHIP =
      OF_THE_SLEEVE.stream().filter(fault -> fault != HANG).toList();

  final String row;
  final String words;
  private final Ended told;
  private final Ended orElse;

  Fault(String row, String words, Ended told) {
    this(row, words, told, told);
  }

  Fault(String row, String words, Ended told, Ended orElse) {
    this.row = row;
    this.words = words;
    this.told = told;
    this.orElse = orElse;
  }

  /// What is so already as the sleeve begins to play.
  void prepare(TriedSleeve on) throws IOException {}

  /// Breaks it.
  abstract void inject(TriedSleeve on, Random random) throws IOException;

  /// Takes the cause away, if it does not go by itself.
  void mend(TriedSleeve on) throws IOException {}

  /// For how long it cannot be told from what is usual, in nanos.
  long unnoticed(TriedSleeve on) {
    return 0;
  }

  /// Whether the host gives a right reason for the end.
  boolean isTold(Ended reason) {
    return reason == told || reason == orElse;
  }
}
