package dev.lull.protocol;

/// Hears what a sleeve says. Only a welcome allocates.
public interface SleeveListener {

  /// The sleeve said who it is: it was asked, or it has booted.
  void welcome(SleeveMessage.Welcome welcome);

  /// The sleeve answered an arm, a stop, limits or a clear.
  ///
  /// @param acknowledged ARM, STOP, LIMITS or CLEAR
  /// @param sequence the sequence number of the message answered, 0..255
  /// @param result what came of it
  void ack(MessageType acknowledged, int sequence, AckResult result);

  /// The sleeve said how it is doing.
  ///
  /// @param status readable during this call only; [StatusView#copy] keeps it
  void status(StatusView status);

  /// The sleeve answered a ping.
  ///
  /// @param token what the ping carried
  /// @param tick the sleeve's clock as it read the ping
  void pong(int token, int tick);
}
