package dev.lull.controller.cli;

import dev.lull.controller.render.HeatMap;
import dev.lull.controller.render.Sampler;
import dev.lull.controller.render.Stroking;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Pattern;
import dev.lull.patterns.Timeline;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `lull show FILE`.
@Command(
    name = "show",
    description =
        "Shows what a pattern is: its touches, speeds and phases, and its motors over time.",
    mixinStandardHelpOptions = true)
public final class ShowCommand implements Callable<Integer> {
  private static final int PARTS = 60;

  @Spec private CommandSpec spec;

  @Mixin private PatternOptions options;

  @Override
  public Integer call() {
    Layout layout = options.layout();
    Pattern pattern = options.pattern();
    Timeline timeline = PatternOptions.on(layout, pattern);
    long length = options.length(timeline);
    PrintWriter out = spec.commandLine().getOut();
    HeatMap map = HeatMap.of(new Sampler(timeline, layout), length, PARTS);
    PatternPicture picture = new PatternPicture(length, Stroking.of(timeline.strokes(length)), map);
    out.println(pattern.name());
    picture.facts(pattern.phasesOn(layout.arm())).forEach(out::println);
    picture.motors().forEach(out::println);
    return 0;
  }
}
