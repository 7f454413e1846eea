package dev.lull.controller.broker;

/// The embedded broker is to listen on one of the ports that are kept for the system.
public final class PortForbidden extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PortForbidden(int port, Throwable cause) {
    super(
        ("Port %d is one of those that only root may listen on. Choose a port from 1024 on for the"
                + " broker, such as 1883.")
            .formatted(port),
        cause);
  }
}
