package dev.lull.controller.cli;

import dev.lull.controller.mqtt.BrokerAddress;
import dev.lull.controller.mqtt.BrokerAddress.Login;
import dev.lull.controller.mqtt.Topics;
import java.time.Duration;

/// Why what was sent to a controller is not answered, as far as that is known here.
///
/// @param topics of the sleeve it was sent to, or of all
record Unanswered(BrokerAddress broker, Topics topics) {
  /// How long an answer is waited for.
  static final Duration PATIENCE = Duration.ofSeconds(5);

  /// The broker says that this user may not publish there.
  Complaint forbidden(String topic) {
    return new Complaint(
        "The broker at %s does not let %s publish %s. Be another user, or give this one the right to."
            .formatted(broker.place(), user(), topic));
  }

  /// The broker took a message over, and says that this user may not read what answers it.
  ///
  /// @param answers where the answer goes
  Complaint notToBeHeard(String topic, String answers) {
    return new Complaint(
        ("The broker at %s has taken %s, but does not let %s hear what comes of it. The right to"
                + " read %s is missing.")
            .formatted(broker.place(), topic, user(), answers));
  }

  /// Nothing was heard, and nothing that this user may hear of it at all.
  ///
  /// @param answers where the answer goes
  Complaint silent(String answers) {
    return new Complaint(nobody() + broker.login().map(_ -> perhaps(answers)).orElse(""));
  }

  /// The broker says that nobody was there to hear it.
  Complaint unheard() {
    return new Complaint(nobody());
  }

  private String nobody() {
    return ("No controller answers for %s/%s at %s within %d s. Start one (./lull run or ./lull"
            + " demo), or name the right %s.")
        .formatted(
            topics.base(),
            topics.sleeve(),
            broker.place(),
            PATIENCE.toSeconds(),
            topics.isToAll() ? "base topic with --base" : "sleeve with --sleeve");
  }

  /// Some brokers let everybody subscribe, and pass nothing on to those who may not read it.
  private String perhaps(String answers) {
    return " If one runs there, it may have done what was sent: then give %s the right to read %s."
        .formatted(user(), answers);
  }

  private String user() {
    return broker.login().map(Login::user).map("the user \"%s\""::formatted).orElse("everybody");
  }
}
