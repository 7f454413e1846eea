package dev.lull.controller.broker;

import dev.lull.controller.mqtt.BrokerAddress.Login;
import dev.lull.controller.pairing.Register;
import java.util.Optional;
import java.util.Set;
import javax.security.auth.Subject;
import org.apache.activemq.artemis.core.config.WildcardConfiguration;
import org.apache.activemq.artemis.core.protocol.mqtt.MQTTUtil;
import org.apache.activemq.artemis.core.security.CheckType;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager5;

/// Answers the broker's questions who may come in and what they may do.
///
/// The broker must keep no answers of its own: its memory knows users and passwords, but not where
/// somebody comes from, and would let in from elsewhere who was let in here. So it asks for each
/// message; who has come in is then known from the connection.
final class Doorkeeper implements ActiveMQSecurityManager5 {
  private final Admission admission;
  private final Register register;
  private final Rights rights;
  private final Refusals refusals;
  private final WildcardConfiguration wildcards = new WildcardConfiguration();

  Doorkeeper(Admission admission, Register register, Rights rights, Refusals refusals) {
    this.admission = admission;
    this.register = register;
    this.rights = rights;
    this.refusals = refusals;
  }

  @Override
  public Subject authenticate(
      String user, String password, RemotingConnection connection, String domain) {
    return Optional.ofNullable(connection.getSubject())
        .or(() -> admit(user, password, connection))
        .orElse(null);
  }

  @Override
  public boolean authorize(Subject subject, Set<Role> roles, CheckType type, String address) {
    Optional<Guest> guest = GuestPrincipal.guest(subject);
    boolean may = guest.isPresent() && isWelcome(guest.get()) && may(guest.get(), type, address);
    if (!may) {
      guest.ifPresent(it -> tell(it, type, address));
    }
    return may;
  }

  @Override
  public boolean validateUser(String user, String password) {
    return false;
  }

  @Override
  public boolean validateUserAndRole(
      String user, String password, Set<Role> roles, CheckType type) {
    return false;
  }

  private Optional<Subject> admit(String user, String password, RemotingConnection connection) {
    Optional<Login> login =
        user == null && password == null
            ? Optional.empty()
            : Optional.of(new Login(orEmpty(user), orEmpty(password)));
    Optional<Guest> guest = admission.admit(Caller.of(connection), login);
    guest.ifPresent(it -> name(connection, it));
    return guest.map(GuestPrincipal::subject);
  }

  /// A client that takes another's id would take over its subscriptions. So ids are told apart by
  /// whose they are.
  private static void name(RemotingConnection connection, Guest guest) {
    switch (guest) {
      case Guest.OurController() -> {}
      case Guest.Neighbour() -> connection.setClientID("@" + connection.getClientID());
      case Guest.Paired(var client) ->
          connection.setClientID(client.name() + "@" + connection.getClientID());
    }
  }

  private boolean isWelcome(Guest guest) {
    return !(guest instanceof Guest.Paired(var client)) || register.has(client);
  }

  private boolean may(Guest guest, CheckType type, String address) {
    return switch (type) {
      case SEND -> rights.mayPublish(guest, address);
      case CONSUME,
          CREATE_DURABLE_QUEUE,
          CREATE_NON_DURABLE_QUEUE,
          DELETE_DURABLE_QUEUE,
          DELETE_NON_DURABLE_QUEUE ->
          rights.mayRead(guest, withoutQueue(address));
      case CREATE_ADDRESS ->
          rights.mayPublish(guest, withoutQueue(address))
              || rights.mayRead(guest, withoutQueue(address));
      case BROWSE, DELETE_ADDRESS, MANAGE, VIEW, EDIT -> false;
    };
  }

  private void tell(Guest guest, CheckType type, String address) {
    String topic = MQTTUtil.getMqttTopicFromCoreAddress(withoutQueue(address), wildcards);
    refusals.tell(RefusalWords.of(guest, type, topic, rights.needed(address)));
  }

  /// What is asked about a subscription names its queue too, behind the topic.
  private static String withoutQueue(String address) {
    int queue = address.indexOf("::");
    return queue < 0 ? address : address.substring(0, queue);
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
