package dev.lull.controller.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.patterns.Problem;
import dev.lull.patterns.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is kept of paired clients, and what a running controller takes it for.
final class ClientsFileTest {
  private static final Path BROKEN = Path.of("src/test/resources/broken-clients");
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Token TOKEN = Token.random(RANDOM);
  private static final PairedClient ANNA = client("anna", Right.PLAY);
  private static final PairedClient BEN = client("ben-2", Right.LOOK_AFTER);

  @TempDir private Path folder;
  private ClientsFile file;

  @BeforeEach
  void open() {
    file = new ClientsFile(folder);
  }

  @Test
  void whereThereIsNoFileNobodyIsPaired() {
    assertEquals(new Reading.Read<>(Clients.NONE), file.read());
  }

  @Test
  void whoIsWrittenIsRead() throws IOException {
    for (Clients all :
        List.of(Clients.NONE, Clients.NONE.with(ANNA), Clients.NONE.with(BEN).with(ANNA))) {
      file.write(all);
      assertEquals(new Reading.Read<>(all), file.read());
    }
  }

  @Test
  void onlyItsOwnerReadsItAndNoTokenIsInIt() throws IOException {
    file.write(Clients.NONE.with(ANNA));
    assertEquals(
        "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())));
    assertFalse(Files.readString(file.path()).contains(TOKEN.text()));
  }

  @Test
  void whoIsPairedAgainIsPairedOnce() {
    PairedClient again = client("anna", Right.STOP);
    Clients all = Clients.NONE.with(ANNA).with(again);
    assertEquals(List.of(again), List.copyOf(all.all()));
    assertTrue(all.without("anna").isEmpty());
  }

  @Test
  void aRegisterFollowsTheFile() throws IOException {
    var register = Register.of(file);
    assertFalse(register.has(ANNA));
    file.write(Clients.NONE.with(ANNA).with(BEN));
    register.refresh();
    assertTrue(register.has(ANNA) && register.has(BEN));
    file.write(Clients.NONE.with(client("anna", Right.STOP)).with(BEN));
    register.refresh();
    assertFalse(register.has(ANNA));
    assertTrue(register.has(BEN));
    Files.delete(file.path());
    register.refresh();
    assertTrue(register.clients().isEmpty());
  }

  @Test
  void ofABrokenFileNobodyIsPaired() throws IOException {
    file.write(Clients.NONE.with(ANNA));
    var register = Register.of(file);
    assertTrue(register.has(ANNA));
    Files.writeString(file.path(), "clients: 1\n");
    register.refresh();
    assertFalse(register.has(ANNA));
  }

  static Stream<String> brokenFiles() throws IOException {
    try (Stream<Path> files = Files.list(BROKEN)) {
      return files
          .map(it -> it.getFileName().toString())
          .filter(it -> it.endsWith(".yaml"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("brokenFiles")
  void aBrokenFileIsExplained(String name) throws IOException {
    String text = Files.readString(BROKEN.resolve(name));
    assertEquals(
        Files.readString(BROKEN.resolve(name.replace(".yaml", ".expected"))),
        told(ClientsReader.read(name, text)));
  }

  private static String told(Reading<Clients> reading) {
    return switch (reading) {
      case Reading.Read<Clients> _ -> "Nothing is wrong.\n";
      case Reading.Broken<Clients>(List<Problem> problems) ->
          problems.stream().map(it -> it + "\n").collect(Collectors.joining());
    };
  }

  private static PairedClient client(String name, Right may) {
    return new PairedClient(
        name, may, TokenHash.of(TOKEN, RANDOM), Instant.parse("2025-11-23T19:08:00Z"));
  }
}
