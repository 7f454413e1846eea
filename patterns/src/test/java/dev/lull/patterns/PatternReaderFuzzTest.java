package dev.lull.patterns;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/// Whatever a file holds, reading it ends in a pattern or in problems, and in nothing else.
final class PatternReaderFuzzTest {
  @FuzzTest
  void anyTextIsReadOrRefused(byte[] file) {
    Reading<Pattern> reading = PatternReader.read("fuzz", new String(file, StandardCharsets.UTF_8));
    if (reading instanceof Reading.Read<Pattern>(Pattern pattern)) {
      Timeline timeline = pattern.on(Arm.STANDARD);
      timeline.contactsAt(timeline.length() / 2, new Contacts());
    }
  }
}
