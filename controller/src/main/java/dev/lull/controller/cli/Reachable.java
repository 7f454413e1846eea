package dev.lull.controller.cli;

import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Optional;

/// Where a phone finds a broker of this machine.
final class Reachable {
  /// Stands for a host that cannot be told from here.
  static final String UNKNOWN = "THIS-MACHINE";

  private Reachable() {}

  /// A host that stands for one that a broker listens at; [#UNKNOWN] if there is none.
  static String host(String listen) {
    InetAddress address = address(listen);
    return address.isAnyLocalAddress() || address.isLoopbackAddress()
        ? ofNetwork().orElse(UNKNOWN)
        : listen;
  }

  /// Whether nobody but this machine reaches a broker that listens there.
  static boolean isOnlyHere(String listen) {
    return address(listen).isLoopbackAddress();
  }

  private static InetAddress address(String host) {
    try {
      return InetAddress.getByName(host);
    } catch (UnknownHostException unknown) {
      throw new Complaint(
          "This machine knows no \"%s\" that a broker could listen at. Correct broker.listen."
              .formatted(host));
    }
  }

  private static Optional<String> ofNetwork() {
    try {
      return NetworkInterface.networkInterfaces()
          .flatMap(NetworkInterface::inetAddresses)
          .filter(it -> it instanceof Inet4Address && it.isSiteLocalAddress())
          .map(InetAddress::getHostAddress)
          .findFirst();
    } catch (SocketException unseen) {
      throw new UncheckedIOException("the networks of this machine cannot be listed", unseen);
    }
  }
}
