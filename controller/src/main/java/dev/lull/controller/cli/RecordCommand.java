package dev.lull.controller.cli;

import dev.lull.controller.demo.Demo;
import dev.lull.controller.mqtt.BrokerUnavailable;
import dev.lull.controller.mqtt.Topics;
import dev.lull.controller.recording.RecordedPattern;
import dev.lull.controller.recording.Touches;
import dev.lull.controller.render.Times;
import dev.lull.patterns.Arm;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `lull record FILE`.
@Command(
    name = "record",
    description = "Writes what fingers do in a live stream to a pattern file, to be played again.",
    footer = {
      "",
      "It waits for the next live stream of the sleeve, and records it until it ends,",
      "until nothing came of it for a second, or until Ctrl-C. No place is then more",
      "than 1 mm and no pressure more than 1 %% from what was sent."
    },
    mixinStandardHelpOptions = true)
public final class RecordCommand implements Callable<Integer> {
  private static final int LONGEST_NAME = 100;

  @Mixin private BrokerOptions options;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description =
          "Where to write it. Its name is of a-z, 0-9 and -; .lull.yaml behind it may be left out.")
  private Path typed;

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "What people call the pattern (default: the file's name).")
  private Optional<String> name;

  @Option(
      names = "--stream",
      paramLabel = "ID",
      description = "Record only the stream of that id (default: the first that comes).")
  private Optional<String> stream;

  @Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      defaultValue = "4x8",
      description =
          "The sleeve's, for the length of its arm: a layout file, or one of 1x4, 1x6, 2x6 and 4x8"
              + " (default: ${DEFAULT-VALUE}).")
  private String layout;

  @Option(names = "--force", description = "Replace a file that is there already.")
  private boolean force;

  @Override
  public Integer call() throws Exception {
    PatternFileName place = PatternFileName.of(typed);
    complainOfThePlace(place.file());
    String called = called(place);
    Arm arm = LayoutOfName.find(layout).arm();
    Topics topics = options.topics();
    stream.filter(id -> !Topics.isStreamId(id)).ifPresent(this::complainOfTheId);
    var end = new CountDownLatch(1);
    try (var _ = Goodbye.at(end)) {
      Take take = new Take(topics);
      listen(take, topics, end);
      return written(take, called, place.file(), arm);
    }
  }

  private void complainOfThePlace(Path file) {
    if (Files.exists(file) && !force) {
      throw new Complaint(
          "%s is there already. Choose another name, or replace it with --force.".formatted(file));
    }
    Path folder = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw new Complaint(
          "%s cannot be written: there is no folder %s. Make it first.".formatted(file, folder));
    }
  }

  private String called(PatternFileName place) {
    String called = name.orElse(place.pattern());
    int length = called.codePointCount(0, called.length());
    if (length < 1 || length > LONGEST_NAME) {
      throw misuse("--name has %d characters. Write 1 to %d.".formatted(length, LONGEST_NAME));
    }
    return called;
  }

  private ParameterException misuse(String why) {
    return new ParameterException(spec.commandLine(), why);
  }

  private void complainOfTheId(String id) {
    throw misuse(
        ("--stream \"%s\" is no stream's id. Write 1 to 64 of A-Z, a-z, 0-9, _ and -, with %s before"
                + " it if it is to all sleeves.")
            .formatted(id, Topics.ALL));
  }

  private void listen(Take take, Topics topics, CountDownLatch end)
      throws BrokerUnavailable, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    var listening = new Listening(take);
    String waiting =
        "Waiting for a live stream to %s/%s at %s. Ctrl-C ends it."
            .formatted(topics.base(), topics.sleeve(), options.address().place());
    try (var show = new TakeShow(waiting, out, Demo.isLive())) {
      listening.listen(options.address(), Listening.topics(topics, stream), end, show);
    }
    listening.lost().ifPresent(why -> out.printf("The broker is gone: %s.%n", why));
    if (listening.overrun() > 0) {
      out.printf("Left out: %d messages that came too fast.%n", listening.overrun());
    }
  }

  /// Complains in here: after a Ctrl-C, whatever comes after the goodbye is not heard any more.
  private int written(Take take, String called, Path file, Arm arm) {
    try {
      write(take, called, file, arm);
      return 0;
    } catch (Complaint why) {
      return Complaint.tell(why, spec.commandLine());
    }
  }

  private void write(Take take, String called, Path file, Arm arm) {
    PrintWriter out = spec.commandLine().getOut();
    Touches touches = Touches.of(take.recording(), arm);
    new TakeLosses(take, touches).ofTheStream().forEach(out::println);
    if (touches.all().isEmpty()) {
      throw new Complaint(nothing(take, file));
    }
    String about = "Recorded by ./lull record from the live stream %s.".formatted(id(take));
    RecordedPattern pattern = RecordedPattern.of(called, about, touches.all(), arm);
    WholeFile.write(file, to -> to.write(pattern.text().getBytes(StandardCharsets.UTF_8)));
    TakeLosses.ofTheFile(pattern).ifPresent(out::println);
    out.printf(
        "%s has %s of stream %s, touches: %d. ./lull show %s shows it.%n",
        file, Times.words(TakeLosses.tenths(pattern.length())), id(take), pattern.touches(), file);
  }

  private static String id(Take take) {
    return take.stream().orElseThrow();
  }

  private static String nothing(Take take, Path file) {
    return take.stream()
        .map(id -> "Nothing touched in stream %s. %s was not written.".formatted(id, file))
        .orElse("No live stream came. %s was not written.".formatted(file));
  }
}
