package dev.lull.controller.cli;

import dev.lull.controller.picture.Overview;
import dev.lull.controller.picture.PngPicture;
import dev.lull.controller.picture.SvgPicture;
import dev.lull.controller.picture.WholePicture;
import dev.lull.controller.render.Facts;
import dev.lull.controller.render.HeatMap;
import dev.lull.controller.render.Moments;
import dev.lull.controller.render.Sampler;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Pattern;
import dev.lull.patterns.Timeline;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `lull show FILE`.
@Command(
    name = "show",
    description =
        "Shows what a pattern is: its touches, speeds and phases, and its motors over time.",
    mixinStandardHelpOptions = true)
public final class ShowCommand implements Callable<Integer> {
  private static final int PARTS = 60;
  private static final int EACH = 100;

  @Spec private CommandSpec spec;

  @Mixin private PatternOptions options;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PICTURE",
      description =
          "As a picture (out.png or out.svg): also the arm, and speed and pressure over time.")
  private Optional<Path> output;

  /// What a picture can be written as.
  enum Form {
    PNG,
    SVG
  }

  @Override
  public Integer call() {
    Optional<Form> form = output.map(it -> Ending.of(it, Form.class));
    Layout layout = options.layout();
    Pattern pattern = options.pattern();
    Timeline timeline = PatternOptions.on(layout, pattern);
    long length = options.length(timeline);
    Sampler sampler = new Sampler(timeline, layout);
    HeatMap map = HeatMap.of(sampler, new Moments(length, PARTS, EACH));
    Overview overview = Overview.of(pattern, layout, timeline, sampler, length, map);
    form.ifPresentOrElse(it -> draw(overview, it), () -> print(overview, map));
    return 0;
  }

  private void print(Overview overview, HeatMap map) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(overview.pattern().name());
    Facts.readable(overview.facts()).stream().map(PatternPicture::fact).forEach(out::println);
    new PatternPicture(overview.length(), map).motors().forEach(out::println);
  }

  private void draw(Overview overview, Form form) {
    Path file = output.orElseThrow();
    WholePicture picture = new WholePicture(overview);
    WholeFile.write(
        file,
        out -> {
          switch (form) {
            case PNG -> PngPicture.write(picture, out);
            case SVG -> SvgPicture.write(picture, out);
          }
        });
    spec.commandLine()
        .getOut()
        .printf("%s shows %s on %s.%n", file, overview.pattern().name(), overview.layout().name());
  }
}
