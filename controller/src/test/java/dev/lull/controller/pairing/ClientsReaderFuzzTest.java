package dev.lull.controller.pairing;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lull.controller.mqtt.Bytes;

/// Whatever the file of paired clients holds, reading it ends in clients or in problems.
final class ClientsReaderFuzzTest {
  @FuzzTest
  void anyTextIsReadOrRefused(byte[] file) {
    var _ = ClientsReader.read("fuzz", Bytes.of(file).text());
  }
}
