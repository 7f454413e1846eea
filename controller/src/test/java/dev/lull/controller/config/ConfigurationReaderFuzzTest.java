package dev.lull.controller.config;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lull.controller.mqtt.Bytes;
import java.nio.file.Path;

/// Whatever a configuration file holds, reading it ends in a configuration or in problems.
final class ConfigurationReaderFuzzTest {
  @FuzzTest
  void anyTextIsReadOrRefused(byte[] file) {
    var _ = ConfigurationReader.read("fuzz", Bytes.of(file).text(), Path.of("."));
  }
}
