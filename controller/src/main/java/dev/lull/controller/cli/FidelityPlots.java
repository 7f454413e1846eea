package dev.lull.controller.cli;

import dev.lull.controller.fidelity.Bench;
import dev.lull.controller.fidelity.Result;
import dev.lull.controller.fidelity.Shape;
import dev.lull.controller.fidelity.Traces;
import dev.lull.controller.fidelity.Trial;
import dev.lull.controller.file.AtomicFile;
import dev.lull.controller.picture.NoFonts;
import dev.lull.controller.picture.Picture;
import dev.lull.controller.picture.PositionPicture;
import dev.lull.controller.picture.StrokePicture;
import dev.lull.controller.picture.SvgPicture;
import dev.lull.controller.render.Progress;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What the fidelity bench finds, as pictures in a folder.
record FidelityPlots(Path folder) {
  static final String STROKE = "fidelity-stroke.svg";
  static final String POSITION = "fidelity-position.svg";

  private static final String LAYOUT = "2x6";
  private static final double SPEED = 3;

  /// Plots into a folder, which is there from now on. What cannot be drawn is told here, before
  /// anything is played.
  static FidelityPlots into(Path folder) {
    NoFonts.complainIfSo();
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException _) {
      throw new Complaint("%s is a file. Name a folder for the plots.".formatted(folder));
    } catch (IOException fault) {
      throw new Complaint("%s cannot be made: %s.".formatted(folder, AtomicFile.why(fault)));
    }
    return new FidelityPlots(folder);
  }

  /// Plays what they show, and draws it.
  void draw(Bench bench, Progress progress) {
    write(STROKE, stroke(bench));
    write(POSITION, position(bench, progress));
  }

  /// A slow stroke that crosses rows and columns, as each way renders it on nominal motors.
  static Picture stroke(Bench bench) {
    List<Traces> ways =
        bench.worn().stream().filter(FidelityPlots::isShown).map(bench::trace).toList();
    return new StrokePicture(ways);
  }

  private static boolean isShown(Trial trial) {
    return trial.layout().equals(LAYOUT)
        && trial.shape() == Shape.DIAGONAL
        && trial.speed() == SPEED;
  }

  /// All strokes on nominal motors.
  static Picture position(Bench bench, Progress progress) {
    List<Result> results = new ArrayList<>();
    List<Trial> trials = bench.worn();
    for (Trial trial : trials) {
      results.add(bench.run(trial));
      progress.reached(results.size(), trials.size());
    }
    return new PositionPicture(results);
  }

  /// What there is to look at now.
  String told() {
    return "%s and %s are drawn.".formatted(folder.resolve(STROKE), folder.resolve(POSITION));
  }

  private void write(String name, Picture picture) {
    WholeFile.write(folder.resolve(name), out -> SvgPicture.write(picture, out));
  }
}
