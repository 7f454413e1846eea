package dev.lull.protocol;

import dev.lull.protocol.SleeveMessage.Ack;
import dev.lull.protocol.SleeveMessage.Pong;
import dev.lull.protocol.SleeveMessage.Welcome;
import java.util.ArrayList;
import java.util.List;

/// What a host heard from its sleeve, as records.
record Log(List<Message> heard) implements SleeveListener {

  Log() {
    this(new ArrayList<>());
  }

  @Override
  public void welcome(Welcome welcome) {
    heard.add(welcome);
  }

  @Override
  public void ack(MessageType acknowledged, int sequence, AckResult result) {
    heard.add(new Ack(acknowledged, sequence, result));
  }

  @Override
  public void status(StatusView status) {
    heard.add(status.copy());
  }

  @Override
  public void pong(int token, int tick) {
    heard.add(new Pong(token, tick));
  }
}
