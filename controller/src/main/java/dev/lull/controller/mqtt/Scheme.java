package dev.lull.controller.mqtt;

import java.util.Optional;
import java.util.stream.Stream;

/// How MQTT is spoken with a broker.
public enum Scheme {
  TCP("tcp", "mqtt", 1883),
  SSL("ssl", "mqtts", 8883),
  WS("ws", "ws", 80),
  WSS("wss", "wss", 443);

  private final String word;
  private final String otherWord;
  private final int usualPort;

  Scheme(String word, String otherWord, int usualPort) {
    this.word = word;
    this.otherWord = otherWord;
    this.usualPort = usualPort;
  }

  /// The one that is written so at the beginning of an address.
  public static Optional<Scheme> of(String word) {
    return Stream.of(values())
        .filter(it -> it.word.equals(word) || it.otherWord.equals(word))
        .findFirst();
  }

  /// How it is written: `tcp`, `ssl`, `ws` or `wss`.
  public String word() {
    return word;
  }

  /// The port of a broker whose address names none.
  public int usualPort() {
    return usualPort;
  }

  public boolean isEncrypted() {
    return this == SSL || this == WSS;
  }

  public boolean isWebSocket() {
    return this == WS || this == WSS;
  }

  /// The same without encryption.
  Scheme inThePlain() {
    return isWebSocket() ? WS : TCP;
  }
}
