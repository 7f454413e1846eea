package dev.lull.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which of the ports that Linux lists are worth asking, and what they are called for good.
class SystemPortsTest {
  @TempDir Path folder;

  private SystemPorts ports;

  @BeforeEach
  void prepare() {
    ports = new SystemPorts(folder.resolve("tty"), folder.resolve("by-id"));
  }

  @Test
  void aSocketWithNothingBehindItIsLeftOut() throws IOException {
    write("tty/ttyS0/type", "4\n");
    write("tty/ttyS7/type", "0\n");
    assertTrue(ports.isForDevices("ttyS0"));
    assertFalse(ports.isForDevices("ttyS7"));
  }

  @Test
  void aPortOnUsbHasNoSuchTypeAndIsAsked() {
    assertTrue(ports.isForDevices("ttyACM0"));
  }

  @Test
  void builtInPortsAreKnownByTheirType() throws IOException {
    write("tty/ttyS0/type", "4\n");
    write("tty/ttyS1/type", "0\n");
    write("tty/ttyAMA0/type", "32\n");
    write("tty/ttyAMA1/type", "32\n");
    write("tty/ttyACM0/dev", "166:0\n");
    write("tty/console/active", "ttyAMA0\n");
    assertEquals(List.of("ttyAMA1", "ttyS0"), ports.builtIn());
  }

  @Test
  void whereThereIsNothingNoPortIsListed() {
    assertEquals(List.of(), ports.builtIn());
  }

  @Test
  void theConsoleOfTheMachineIsNotAsked() throws IOException {
    write("tty/console/active", "tty0 ttyAMA0\n");
    assertFalse(ports.isForDevices("ttyAMA0"));
    assertTrue(ports.isForDevices("ttyAMA1"));
    assertTrue(ports.isForDevices("ttyAMA"));
  }

  @Test
  void theLastingNameIsTheOneThatLeadsToThePort() throws IOException {
    Path port = write("ttyACM1", "");
    Files.createDirectory(folder.resolve("by-id"));
    Files.createSymbolicLink(folder.resolve("by-id/usb-gone"), folder.resolve("ttyACM0"));
    Path name = Files.createSymbolicLink(folder.resolve("by-id/usb-uno"), Path.of("../ttyACM1"));
    assertEquals(Optional.of(name.toString()), ports.lasting(port));
    assertEquals(Optional.empty(), ports.lasting(write("ttyACM2", "")));
  }

  @Test
  void withoutLastingNamesThereIsNone() throws IOException {
    assertEquals(Optional.empty(), ports.lasting(write("ttyACM1", "")));
  }

  private Path write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }
}
