package dev.lull.controller.library;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lull.controller.mqtt.Bytes;
import dev.lull.patterns.Library;

/// Whatever payload a request about patterns has, it is understood or refused; and a name that is
/// understood leads to nowhere outside of the folder.
final class PatternRequestReaderFuzzTest {
  private final PatternRequestReader reader = new PatternRequestReader();

  @FuzzTest
  void anyPayloadIsUnderstoodOrRefused(byte[] payload) {
    String text = Bytes.of(payload).text();
    for (PatternVerb verb : PatternVerb.values()) {
      switch (reader.read(verb, text)) {
        case PatternAsked.Understood(PatternRequest request, String _) -> check(request);
        case PatternAsked.Refused(String why, String _) -> isTrue(!why.isBlank(), "no word");
      }
    }
  }

  private static void check(PatternRequest request) {
    switch (request) {
      case PatternRequest.All(), PatternRequest.Check _ -> {}
      case PatternRequest.Read(String name) -> isTrue(Library.isName(name), name);
      case PatternRequest.Save(String name, String _) -> isTrue(Library.isName(name), name);
      case PatternRequest.Delete(String name) -> isTrue(Library.isName(name), name);
    }
  }

  private static void isTrue(boolean is, String what) {
    if (!is) {
      throw new AssertionError(what);
    }
  }
}
