package dev.lull.controller.config;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lull.controller.mqtt.Bytes;

/// Whatever a calibration file holds, reading it ends in a calibration or in problems.
final class CalibrationReaderFuzzTest {
  @FuzzTest
  void anyTextIsReadOrRefused(byte[] file) {
    var _ = CalibrationReader.read("fuzz", Bytes.of(file).text());
  }
}
