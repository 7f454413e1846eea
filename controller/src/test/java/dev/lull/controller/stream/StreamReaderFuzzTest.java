package dev.lull.controller.stream;

import com.code_intelligence.jazzer.junit.FuzzTest;

/// Whatever a message of a stream has, it is read or refused, and nothing else happens.
final class StreamReaderFuzzTest {
  @FuzzTest
  void anyMessageIsReadOrRefused(byte[] payload) {
    for (StreamFormat format : StreamFormat.values()) {
      switch (StreamReader.read(payload, format)) {
        case StreamReading.Read(StreamMessage message) -> play(message);
        case StreamReading.Refused(String why) -> check(why);
      }
    }
  }

  private static void play(StreamMessage message) {
    Heard heard = new Heard();
    heard.take(message);
    heard.run(1_000);
  }

  private static void check(String why) {
    if (why.isBlank()) {
      throw new AssertionError("refused without a word");
    }
  }
}
