package dev.lull.controller.broker;

import java.util.Optional;

/// Something else listens where the embedded broker wants to.
public final class PortTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PortTaken(String host, int port, Optional<String> holder, Throwable cause) {
    super(
        "Port %d on %s is in use%s. Stop that program, or choose another port for the broker."
            .formatted(port, host, holder.map(it -> " by " + it).orElse("")),
        cause);
  }
}
