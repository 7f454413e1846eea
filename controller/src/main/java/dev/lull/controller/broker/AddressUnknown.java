package dev.lull.controller.broker;

/// The embedded broker is to listen at an address that this machine has not.
public final class AddressUnknown extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AddressUnknown(String host, Throwable cause) {
    super(
        ("This machine has no address \"%s\" that a broker could listen at. Write 127.0.0.1 for"
                + " this machine alone, 0.0.0.0 for all its networks, or the address of one.")
            .formatted(host),
        cause);
  }
}
