package dev.lull.controller.cli;

import dev.lull.controller.broker.PortTaken;
import dev.lull.controller.mqtt.BrokerUnavailable;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/// A command cannot do what it was asked; the message says why and what to do, and is all the user
/// sees.
public final class Complaint extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int COULD_NOT = 1;

  Complaint(String message) {
    super(message);
  }

  Complaint(Throwable cause) {
    super(cause.getMessage(), cause);
  }

  /// Tells the user what went wrong and gives the exit status. What is no complaint but a fault of
  /// Lull's own is passed on as it is.
  public static int tell(Exception failed, CommandLine line, ParseResult parsed) throws Exception {
    return switch (failed) {
      case Complaint _, BrokerUnavailable _, PortTaken _ -> {
        line.getErr().println(failed.getMessage());
        yield COULD_NOT;
      }
      default -> throw failed;
    };
  }
}
