package dev.lull.controller.broker;

import dev.lull.controller.mqtt.BrokerAddress.Login;
import dev.lull.controller.pairing.PairedClient;
import dev.lull.controller.pairing.Register;
import dev.lull.patterns.quantity.Quoted;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.Predicate;

/// Decides who is let in, and as whom.
///
/// Nobody on this machine needs a login, but a login that is given counts there too. From anywhere
/// else, and from a page in a browser wherever that runs, only paired clients come in.
final class Admission {
  private final Predicate<InetAddress> isHere;
  private final Register register;
  private final Login controller;
  private final Attempts attempts;
  private final Refusals refusals;

  /// @param isHere whether an address is this machine's
  /// @param controller the login of the controller that this broker belongs to
  Admission(
      Predicate<InetAddress> isHere,
      Register register,
      Login controller,
      Attempts attempts,
      Refusals refusals) {
    this.isHere = isHere;
    this.register = register;
    this.controller = controller;
    this.attempts = attempts;
    this.refusals = refusals;
  }

  /// Who somebody is.
  ///
  /// @return empty if they are not let in, which is then said
  Optional<Guest> admit(Caller caller, Optional<Login> login) {
    if (login.isPresent()) {
      return isOurs(login.get())
          ? Optional.of(new Guest.OurController())
          : paired(caller, login.get());
    }
    if (isHere.test(caller.address()) && !caller.byWebSocket()) {
      return Optional.of(new Guest.Neighbour());
    }
    register.refresh();
    refusals.tell(
        register.clients().isEmpty()
            ? ("Somebody at %s was refused: nobody is paired yet. Pair them with ./lull pair NAME,"
                    + " and log in with the name and token that it shows.")
                .formatted(caller.place())
            : ("Somebody at %s was refused: they did not log in. Log in with the name and token that"
                    + " ./lull pair has shown.")
                .formatted(caller.place()));
    return Optional.empty();
  }

  private Optional<Guest> paired(Caller caller, Login login) {
    if (attempts.areTooMany(caller.address())) {
      refusals.tell(
          "Nobody at %s is let in for now: %d logins from there were wrong within a minute. Wait for one."
              .formatted(caller.place(), Attempts.MOST_A_MINUTE));
      return Optional.empty();
    }
    register.refresh();
    Optional<PairedClient> named = register.clients().find(login.user());
    Optional<Guest> guest =
        named.filter(it -> it.token().fits(login.password())).map(Guest.Paired::new);
    if (guest.isEmpty()) {
      attempts.failed(caller.address());
      refusals.tell(
          "%s at %s was refused: %s"
              .formatted(
                  Quoted.text(login.user()),
                  caller.place(),
                  named.isPresent()
                      ? "that is not their token. Type it anew, or pair them again with ./lull pair."
                      : "nobody is paired by that name. ./lull pair pairs them."));
    }
    return guest;
  }

  private boolean isOurs(Login login) {
    return login.user().equals(controller.user())
        && MessageDigest.isEqual(
            login.password().getBytes(StandardCharsets.UTF_8),
            controller.password().getBytes(StandardCharsets.UTF_8));
  }
}
