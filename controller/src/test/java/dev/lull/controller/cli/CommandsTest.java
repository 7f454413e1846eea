package dev.lull.controller.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lull.controller.TypedLine;
import dev.lull.controller.service.Version;
import dev.lull.patterns.Library;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/// What the commands say of themselves, and what `lull patterns` lists.
final class CommandsTest {
  private static final List<String> COMMANDS =
      List.of(
          "demo",
          "run",
          "play",
          "stop",
          "pause",
          "resume",
          "stream",
          "record",
          "clear",
          "rearm",
          "pair",
          "unpair",
          "patterns",
          "sleeves",
          "motors",
          "check",
          "new",
          "show",
          "preview",
          "render",
          "fidelity",
          "wire");

  private static final int WIDTH = 80;

  @TempDir private Path folder;

  static Stream<CommandLine> commands() {
    CommandLine lull = TypedLine.commandLine();
    return Stream.concat(Stream.of(lull), lull.getSubcommands().values().stream());
  }

  @Test
  void theCommandsAreThese() {
    assertEquals(COMMANDS, List.copyOf(TypedLine.commandLine().getSubcommands().keySet()));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandOptionAndParameterIsDescribed(CommandLine command) {
    assertSentence(String.join(" ", command.getCommandSpec().usageMessage().description()));
    for (ArgSpec argument : command.getCommandSpec().args()) {
      assertSentence(String.join(" ", argument.description()));
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandTellsItsHelpAndItsVersion(CommandLine command) {
    String[] name =
        command.getCommandName().equals("lull")
            ? new String[0]
            : new String[] {command.getCommandName()};
    TypedLine help = TypedLine.type(with(name, "--help"));
    assertEquals(new TypedLine(0, command.getUsageMessage(), ""), help);
    assertEquals(
        new TypedLine(0, "lull " + Version.NUMBER + "\n", ""),
        TypedLine.type(with(name, "--version")));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void whatIsTypedAsOneIsNotBrokenInTheMidst(CommandLine command) {
    List<String> lines = command.getUsageMessage().lines().toList();
    assertEquals(List.of(), lines.stream().filter(it -> it.length() > WIDTH).toList());
    Set<String> written =
        command.getCommandSpec().args().stream()
            .flatMap(it -> Stream.of(it.description()))
            .flatMap(it -> Stream.of(it.replace("%%", "%").split(" ", -1)))
            .filter(it -> !it.contains("${"))
            .collect(Collectors.toSet());
    Set<String> shown =
        lines.stream().flatMap(it -> Stream.of(it.split(" ", -1))).collect(Collectors.toSet());
    written.removeAll(shown);
    assertEquals(Set.of(), written);
    String footer = String.join("\n", command.getCommandSpec().usageMessage().footer());
    assertTrue(
        command
            .getUsageMessage()
            .endsWith(footer.replace("%%", "%") + (footer.isEmpty() ? "" : "\n")),
        footer);
  }

  @Test
  void everyBundledPatternIsListedWithItsSentence() throws Exception {
    String expected = Files.readString(Path.of("src/test/resources/patterns.expected"));
    assertEquals(new TypedLine(0, expected, ""), TypedLine.type("patterns"));
  }

  @Test
  void theUsersOwnPatternsAreListedAmongTheOthers() throws Exception {
    Files.writeString(
        folder.resolve("my-own.lull.yaml"),
        "lull: 1\nname: Mine\nabout: A touch of my own.\nplay: [rest: 5 s]\n");
    Files.writeString(
        folder.resolve("petting.lull.yaml"),
        "lull: 1\nname: Petting\nabout: As I like it.\nplay: [rest: 5 s]\n");
    Files.writeString(folder.resolve("not-yet.lull.yaml"), "lull: 1\n");
    List<String> lines =
        TypedLine.type("patterns", "--folder", folder.toString()).out().lines().toList();
    assertEquals(Library.bundled().names().size() + 2, lines.size());
    assertTrue(lines.contains("my-own          A touch of my own."));
    assertTrue(lines.contains("petting         As I like it."));
    assertTrue(lines.contains("not-yet         (broken: see what ./lull check says of its file)"));
  }

  private static String[] with(String[] command, String option) {
    return Stream.concat(Stream.of(command), Stream.of(option)).toArray(String[]::new);
  }

  private static void assertSentence(String text) {
    assertFalse(text.isBlank());
    assertTrue(text.endsWith(".") && Character.isUpperCase(text.charAt(0)), text);
  }
}
