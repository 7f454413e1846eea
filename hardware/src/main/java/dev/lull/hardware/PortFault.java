package dev.lull.hardware;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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

  /// This user may open it, but not before the next login.
  record NotYetAllowed(String port, String user, String group) implements PortFault {
    @Override
    public String what() {
      return "%s may not be opened by %s.".formatted(port, user);
    }

    @Override
    public String remedy() {
      return "Log out and in again: %s is in the group %s, but this login does not know it yet."
          .formatted(user, group);
    }
  }

  /// No group may open it that this user could be put into.
  record ForNobody(String port, String user) implements PortFault {
    @Override
    public String what() {
      return "%s may not be opened by %s.".formatted(port, user);
    }

    @Override
    public String remedy() {
      return "Run `sudo chown %s %s && sudo chmod u+rw %s`, each time it was plugged in."
          .formatted(user, port, port);
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
      return "%s does not answer.".formatted(port);
    }

    @Override
    public String remedy() {
      return "Check that the sleeve has power and Lull's firmware; unplug it and plug it in again.";
    }
  }

  /// It is open, and whatever is there sends bytes that are no messages of a sleeve.
  record Babbling(String port) implements PortFault {
    @Override
    public String what() {
      return "%s talks, but not as a sleeve of Lull's.".formatted(port);
    }

    @Override
    public String remedy() {
      return "If it is the sleeve, check sleeve.baud and its firmware; if not, set sleeve.port to"
          + " another port.";
    }
  }

  /// A sleeve was looked for, and there is no port on which one could be.
  record NothingToAsk(PortChoice choice) implements PortFault {
    @Override
    public String what() {
      return switch (choice) {
        case PortChoice.Usb(UsbId device) -> "No USB device %s is plugged in.".formatted(device);
        case PortChoice.Find(), PortChoice.At _ ->
            "There is no serial port that a sleeve could be on.";
      };
    }

    @Override
    public String remedy() {
      return "Plug the sleeve in, or set sleeve.port; `./lull sleeves` tells what there is.";
    }
  }

  /// A sleeve was looked for on several ports, and is on none of them.
  ///
  /// @param each what came of each of them
  record NoneFound(List<PortFault> each) implements PortFault {
    @Override
    public String what() {
      return "No sleeve was found on %d ports.".formatted(each.size());
    }

    @Override
    public String remedy() {
      return each.stream()
          .map(fault -> fault.what() + " " + fault.remedy())
          .collect(Collectors.joining(" "));
    }
  }
}
