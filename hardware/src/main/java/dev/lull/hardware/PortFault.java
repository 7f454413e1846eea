package dev.lull.hardware;

import java.util.List;
import java.util.Optional;

/// Why a port cannot be used, and what a person can do about it.
sealed interface PortFault {
  /// What is wrong, as a sentence.
  String what();

  /// What to do, as a sentence.
  String remedy();

  /// There is no such port.
  record NotThere(String port, List<String> seen) implements PortFault {
    @Override
    public String what() {
      return "%s is not there.".formatted(port);
    }

    @Override
    public String remedy() {
      return "Plug the sleeve in or set sleeve.port; ports seen: %s."
          .formatted(seen.isEmpty() ? "none" : String.join(", ", seen));
    }
  }

  /// This user may not open it.
  record NotAllowed(String port, String user, String group) implements PortFault {
    @Override
    public String what() {
      return "%s may not be opened by %s.".formatted(port, user);
    }

    @Override
    public String remedy() {
      return "Run `sudo usermod -aG %s %s`, then log out and in again.".formatted(group, user);
    }
  }

  /// Somebody else holds it.
  record Busy(String port, Optional<PortHolder> holder) implements PortFault {
    @Override
    public String what() {
      return "%s is in use by %s."
          .formatted(port, holder.map(PortHolder::words).orElse("another program"));
    }

    @Override
    public String remedy() {
      return "End that program, or set sleeve.port to another port.";
    }
  }

  /// It was open, and has gone.
  record Vanished(String port) implements PortFault {
    @Override
    public String what() {
      return "The sleeve on %s was unplugged.".formatted(port);
    }

    @Override
    public String remedy() {
      return "Plug it in again.";
    }
  }

  /// It is there, and cannot be opened for another reason.
  record Unusable(String port, int error) implements PortFault {
    @Override
    public String what() {
      return "%s cannot be opened (system error %d).".formatted(port, error);
    }

    @Override
    public String remedy() {
      return "Check that it is a serial port; unplug the sleeve and plug it in again.";
    }
  }

  /// It is open, and nothing that is a sleeve answers.
  record Silent(String port) implements PortFault {
    @Override
    public String what() {
      return "The sleeve on %s does not answer.".formatted(port);
    }

    @Override
    public String remedy() {
      return "Check that it has power and Lull's firmware; unplug it and plug it in again.";
    }
  }
}
