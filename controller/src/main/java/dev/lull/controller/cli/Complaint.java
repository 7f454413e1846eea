package dev.lull.controller.cli;

import dev.lull.controller.broker.AddressUnknown;
import dev.lull.controller.broker.PortForbidden;
import dev.lull.controller.broker.PortTaken;
import dev.lull.controller.mqtt.BrokerUnavailable;
import dev.lull.controller.picture.NoFonts;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/// A command cannot do what it was asked; the message says why and what to do, and is all the user
/// sees.
public final class Complaint extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int COULD_NOT = 1;
  private static final String TRACE = "LULL_TRACE";

  Complaint(String message) {
    super(message);
  }

  Complaint(Throwable cause) {
    super(cause.getMessage(), cause);
  }

  /// Tells the user what went wrong and gives the exit status. What is no complaint is a fault of
  /// Lull's own, and is told as one.
  public static int tell(Exception failed, CommandLine line, ParseResult parsed) {
    return tell(failed, line);
  }

  static int tell(Exception failed, CommandLine line) {
    switch (failed) {
      case Complaint _,
          BrokerUnavailable _,
          PortTaken _,
          PortForbidden _,
          AddressUnknown _,
          NoFonts _,
          UncheckedIOException _ ->
          line.getErr().println(failed.getMessage());
      default -> tellFault(failed, line);
    }
    return COULD_NOT;
  }

  private static void tellFault(Exception fault, CommandLine line) {
    line.getErr()
        .printf(
            "This is a fault of Lull itself: %s. Please report it, with what %s=1 shows.%n",
            fault, TRACE);
    if (System.getenv(TRACE) != null) {
      fault.printStackTrace(line.getErr());
    }
  }
}
