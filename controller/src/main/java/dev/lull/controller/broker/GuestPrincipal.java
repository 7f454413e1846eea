package dev.lull.controller.broker;

import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import javax.security.auth.Subject;
import org.apache.activemq.artemis.spi.core.security.jaas.UserPrincipal;

/// A guest, as the broker carries it along with a connection.
final class GuestPrincipal extends UserPrincipal {
  private final transient Guest guest;

  private GuestPrincipal(Guest guest) {
    super(guest.name());
    this.guest = guest;
  }

  static Subject subject(Guest guest) {
    return new Subject(true, Set.of(new GuestPrincipal(guest)), Set.of(), Set.of());
  }

  /// The guest that a connection belongs to.
  ///
  /// @param subject may be null: the broker has none for a connection that nobody has logged in on
  static Optional<Guest> guest(Subject subject) {
    if (subject == null) {
      return Optional.empty();
    }
    for (Principal principal : subject.getPrincipals()) {
      if (principal instanceof GuestPrincipal it) {
        return Optional.of(it.guest);
      }
    }
    return Optional.empty();
  }
}
