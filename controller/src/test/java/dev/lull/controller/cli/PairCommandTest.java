package dev.lull.controller.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.TypedLine;
import dev.lull.controller.pairing.Clients;
import dev.lull.controller.pairing.ClientsFile;
import dev.lull.controller.pairing.PairedClient;
import dev.lull.controller.pairing.QrPicture;
import dev.lull.controller.pairing.Right;
import dev.lull.patterns.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `lull pair` and `lull unpair`, as they are typed.
final class PairCommandTest {
  private static final Pattern TOKEN = Pattern.compile("token  (\\S+)");

  @TempDir private Path folder;

  @Test
  void whoIsPairedIsShownHowToLogInAndIsLetIn() throws IOException {
    TypedLine paired = pair("0.0.0.0", "anna", "--host", "10.0.0.5");
    assertEquals(0, paired.status());
    String token = token(paired);
    assertTrue(
        paired
            .out()
            .startsWith(
                """
                anna is paired: play.

                  host   10.0.0.5
                  port   1884
                  user   anna
                  token  %s

                """
                    .formatted(token)),
        paired.out());
    List<String> code = QrPicture.lines("mqtt://anna:" + token + "@10.0.0.5:1884");
    assertTrue(paired.out().contains(String.join("\n", code)), paired.out());
    assertFalse(paired.out().contains("no phone reaches it"));
    var anna = clients().find("anna").orElseThrow();
    assertEquals(Right.PLAY, anna.may());
    assertTrue(anna.token().fits(token));
  }

  @Test
  void aBrokerThatNoPhoneReachesIsSaidWithWhatToWrite() throws IOException {
    String out = pair("127.0.0.1", "anna").out();
    assertTrue(
        out.endsWith(
            "The broker listens at 127.0.0.1, where no phone reaches it. Write \"broker: {listen:"
                + " 0.0.0.0}\" into the configuration, start the controller anew, and it does.\n"),
        out);
  }

  @Test
  void aHostThatCannotBeToldIsToBePutInByHand() throws IOException {
    String out = pair("0.0.0.0", "anna", "--host", "THIS-MACHINE").out();
    assertTrue(
        out.endsWith(
            "This machine has no private address that could be found. Write the one that the phone"
                + " finds it by in the place of THIS-MACHINE, or pair anna again with --host.\n"),
        out);
  }

  @Test
  void whoIsPairedAgainHasAnotherTokenAndRight() throws IOException {
    String before = token(pair("0.0.0.0", "anna"));
    TypedLine again = pair("0.0.0.0", "anna", "--may", "look-after");
    assertTrue(again.out().contains("It was before; the token it had no longer works."));
    var anna = clients().find("anna").orElseThrow();
    assertEquals(Right.LOOK_AFTER, anna.may());
    assertFalse(anna.token().fits(before));
    assertTrue(anna.token().fits(token(again)));
  }

  @Test
  void allAreListedAndTakenBackByTheirNames() throws IOException {
    assertEquals("Nobody is paired. ./lull pair NAME pairs a phone.\n", pair("0.0.0.0").out());
    var _ = pair("0.0.0.0", "ben", "--may", "stop");
    var _ = pair("0.0.0.0", "anna");
    List<String> lines = pair("0.0.0.0").out().lines().toList();
    assertEquals(2, lines.size());
    assertTrue(lines.getFirst().matches("anna +play +20\\S+Z"), lines.getFirst());
    assertTrue(lines.getLast().matches("ben +stop +20\\S+Z"), lines.getLast());
    assertEquals(new TypedLine(0, "ben is no longer paired.\n", ""), unpair("ben"));
    assertEquals(
        new TypedLine(1, "", "Nobody is paired as \"ben\". ./lull pair lists those who are.\n"),
        unpair("ben"));
    assertEquals(List.of("anna"), List.copyOf(clients().byName().keySet()));
  }

  @Test
  void noMoreArePairedThanCanBe() throws IOException {
    var _ = pair("0.0.0.0", "anna");
    Clients all = clients();
    PairedClient anna = all.find("anna").orElseThrow();
    for (int more = 1; more < Clients.MOST; more++) {
      all = all.with(new PairedClient("more-" + more, Right.STOP, anna.token(), anna.since()));
    }
    new ClientsFile(folder.resolve("state")).write(all);
    assertEquals(
        new TypedLine(
            1,
            "",
            "100 are paired already, and no more can be. Take one back with ./lull unpair NAME.\n"),
        pair("0.0.0.0", "ben"));
    assertEquals(0, pair("0.0.0.0", "anna").status());
  }

  @Test
  void aBrokerElsewhereHasUsersOfItsOwn() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("elsewhere.yaml"),
            "lull: 1\nbroker: {url: tcp://10.0.0.2:1883}\nsleeve: {port: simulated}\n");
    assertEquals(
        new TypedLine(
            1,
            "",
            "The broker of this configuration, 10.0.0.2:1883, is not Lull's own. Give users and"
                + " passwords there.\n"),
        TypedLine.type("pair", "anna", "--config", file.toString()));
  }

  @Test
  void aFileThatIsBrokenIsSaidAndLeftAlone() throws IOException {
    var _ = pair("0.0.0.0", "anna");
    Path file = new ClientsFile(folder.resolve("state")).path();
    Files.writeString(file, "clients: 1\n");
    TypedLine refused = pair("0.0.0.0", "ben");
    assertEquals(1, refused.status());
    assertTrue(refused.err().contains("lacks \"paired\""), refused.err());
    assertEquals("clients: 1\n", Files.readString(file));
  }

  @Test
  void aFolderThatCannotBeMadeIsSaid() throws IOException {
    Files.createFile(folder.resolve("state"));
    TypedLine refused = pair("0.0.0.0", "anna");
    assertEquals(1, refused.status());
    assertTrue(
        refused.err().contains("cannot be written: ")
            && refused
                .err()
                .endsWith("Run this as the user that the controller runs as, or as root.\n"),
        refused.err());
  }

  private TypedLine pair(String listen, String... more) throws IOException {
    String[] typed = new String[more.length + 3];
    typed[0] = "pair";
    System.arraycopy(more, 0, typed, 1, more.length);
    typed[more.length + 1] = "--config";
    typed[more.length + 2] = configuration(listen);
    return TypedLine.type(typed);
  }

  private TypedLine unpair(String name) throws IOException {
    return TypedLine.type("unpair", name, "--config", configuration("0.0.0.0"));
  }

  private String configuration(String listen) throws IOException {
    String text =
        "lull: 1\nbroker: {listen: %s, port: 1884}\nsleeve: {port: simulated}\nstate: state\n"
            .formatted(listen);
    return Files.writeString(folder.resolve("lull.yaml"), text).toString();
  }

  private Clients clients() {
    return switch (new ClientsFile(folder.resolve("state")).read()) {
      case Reading.Read<Clients>(Clients read) -> read;
      case Reading.Broken<Clients>(var problems) -> throw new AssertionError(problems);
    };
  }

  private static String token(TypedLine paired) {
    return TOKEN
        .matcher(paired.out())
        .results()
        .map((MatchResult it) -> it.group(1))
        .findFirst()
        .orElseThrow(() -> new AssertionError(paired));
  }
}
