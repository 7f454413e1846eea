package dev.lull.controller;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lull.controller.rig.PageWalk.Typist;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;

/// Types lines as if the shell were in a folder: commands of Lull in this process, all others in a
/// shell. It does nothing that needs a controller.
///
/// @param folder where files are that are named without a folder
record TypedInAFolder(Path folder) implements Typist {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Set<String> AT_A_CONTROLLER = Set.of("play", "stop", "run", "preview");

  @Override
  public Optional<String> type(String line) throws Exception {
    List<String> words = words(line);
    if (words.getFirst().equals("make")) {
      return Optional.empty();
    }
    if (!words.getFirst().equals("./lull")) {
      return Optional.of(shell(line));
    }
    return AT_A_CONTROLLER.contains(words.get(1))
        ? Optional.empty()
        : Optional.of(lull(words.subList(1, words.size())));
  }

  /// The words of a line; quotation marks keep some together.
  static List<String> words(String line) {
    return WORD.matcher(line).results().map(TypedInAFolder::word).toList();
  }

  private static String word(MatchResult word) {
    return Optional.ofNullable(word.group(1)).orElse(word.group(2));
  }

  /// What Lull prints, with files called as they were typed.
  String lull(List<String> words) {
    Set<String> files = files(words);
    TypedLine typed =
        TypedLine.type(
            words.stream()
                .map(word -> files.contains(word) ? folder.resolve(word).toString() : word)
                .toArray(String[]::new));
    return (typed.out() + typed.err()).replace(folder + "/", "");
  }

  /// The words that Lull takes for paths, and those that name a file which is there.
  private Set<String> files(List<String> words) {
    var command = TypedLine.commandLine().parseArgs(words.toArray(String[]::new)).subcommand();
    Set<String> files =
        command.matchedArgs().stream()
            .filter(argument -> List.of(argument.auxiliaryTypes()).contains(Path.class))
            .map(ArgSpec::originalStringValues)
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    words.stream().filter(word -> Files.exists(folder.resolve(word))).forEach(files::add);
    return files;
  }

  private String shell(String line) throws Exception {
    Process shell =
        new ProcessBuilder("sh", "-c", line)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(shell.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, shell.waitFor(), line + ": " + said);
    return said;
  }
}
