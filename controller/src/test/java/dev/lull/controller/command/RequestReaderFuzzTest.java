package dev.lull.controller.command;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lull.controller.mqtt.Bytes;
import dev.lull.patterns.Library;

/// Whatever payload a command has, it is understood or refused, and nothing else happens.
final class RequestReaderFuzzTest {
  private final RequestReader reader = new RequestReader(Library.bundled());

  @FuzzTest
  void anyPayloadIsUnderstoodOrRefused(byte[] payload) {
    String text = Bytes.of(payload).text();
    for (Verb verb : Verb.values()) {
      switch (reader.read(verb, text)) {
        case Asked.Understood(Request _, String _) -> {}
        case Asked.Refused(String why, String _) -> check(why);
      }
    }
  }

  private static void check(String why) {
    if (why.isBlank()) {
      throw new AssertionError("refused without a word");
    }
  }
}
