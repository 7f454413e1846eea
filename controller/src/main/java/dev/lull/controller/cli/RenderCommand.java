package dev.lull.controller.cli;

import dev.lull.controller.picture.HeatPicture;
import dev.lull.controller.picture.PngPicture;
import dev.lull.controller.render.CsvFile;
import dev.lull.controller.render.Frames;
import dev.lull.controller.render.Progress;
import dev.lull.controller.render.Sampler;
import dev.lull.controller.render.Samples;
import dev.lull.controller.render.Times;
import dev.lull.controller.render.WavFile;
import dev.lull.patterns.Layout;
import dev.lull.patterns.Pattern;
import dev.lull.patterns.Timeline;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `lull render FILE -o out.csv`.
@Command(
    name = "render",
    description =
        "Writes what each motor is to feel like, moment by moment, to a table, a sound or a picture.",
    footer = {
      "",
      "out.csv is a table with a header: seconds, then the amplitude of each motor,",
      "0 to 1 of the wearer's comfortable maximum.",
      "out.wav has a channel for each motor, 16 bits, 8000 Hz: a tone as strong as",
      "the motor.",
      "out.png shows the motors over time, the darkest being the most that any does,",
      "or 10 %% where that is less.",
      "",
      "With --drive it is the drive of each motor instead, 0 to 1 of its full drive,",
      "at full intensity and with the usual limits. Frames are made 100 times a second;",
      "between two of them drives move linearly."
    },
    mixinStandardHelpOptions = true)
public final class RenderCommand implements Callable<Integer> {
  private static final int RATE = 100;
  private static final BigDecimal CARRIER = BigDecimal.valueOf(170);
  private static final double GIBIBYTE = 1L << 30;
  private static final long MINUTE = 60_000_000_000L;

  @Spec private CommandSpec spec;

  @Mixin private PatternOptions options;

  @Mixin private DriveOptions drive;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      required = true,
      description = "Where to write it. Its ending says as what: .csv, .wav or .png.")
  private Path output;

  @Option(
      names = "--rate",
      paramLabel = "NUMBER",
      converter = LinesASecond.class,
      description = "For a table: lines a second, 1 to 1000 (default: 100).")
  private Optional<Integer> rate;

  @Option(
      names = "--carrier",
      paramLabel = "HZ",
      converter = Carrier.class,
      description = "For a sound: its tone in Hz, 20 to 1000 (default: 170).")
  private Optional<BigDecimal> carrier;

  /// What can be written.
  enum Form {
    CSV,
    WAV,
    PNG
  }

  @Override
  public Integer call() {
    Form form = Ending.of(output, Form.class);
    complainOfWhatIsNotFor(form);
    Layout layout = options.layout();
    Pattern pattern = options.pattern();
    Timeline timeline = PatternOptions.on(layout, pattern);
    long length = options.length(timeline);
    Frames frames = drive.of(new Sampler(timeline, layout));
    switch (form) {
      case CSV -> table(new Samples(frames, length, rate.orElse(RATE)));
      case WAV -> sound(WavFile.samples(frames, length));
      case PNG -> picture(drive.title(pattern.name()), frames, length);
    }
    return 0;
  }

  private void complainOfWhatIsNotFor(Form form) {
    drive.complainOfAMotorAlone();
    if (rate.isPresent() && form != Form.CSV) {
      throw new Complaint(
          "--rate is for tables, and %s is none. Leave it out, or write a .csv.".formatted(output));
    }
    if (carrier.isPresent() && form != Form.WAV) {
      throw new Complaint(
          "--carrier is for sounds, and %s is none. Leave it out, or write a .wav."
              .formatted(output));
    }
  }

  private void table(Samples samples) {
    write((out, progress) -> CsvFile.write(samples, out, progress));
    say(
        "%s has %d lines: %s of %d motors, %d a second."
            .formatted(
                output,
                samples.count(),
                Times.words(samples.length()),
                samples.frames().motors(),
                samples.rate()));
  }

  private void sound(Samples samples) {
    if (!WavFile.holds(samples)) {
      throw new Complaint(tooLong(samples));
    }
    BigDecimal hertz = carrier.orElse(CARRIER);
    write((out, progress) -> WavFile.write(samples, hertz.doubleValue(), out, progress));
    say(
        "%s has a channel for each of %d motors: %s of a tone of %s Hz."
            .formatted(output, samples.frames().motors(), Times.words(samples.length()), hertz));
  }

  private String tooLong(Samples samples) {
    return String.format(
        Locale.ROOT,
        "%s would have %.2f GiB, but a WAV file holds 4 GiB at most."
            + " Write as much as fits with --for \"%d min\".",
        output,
        WavFile.bytes(samples) / GIBIBYTE,
        WavFile.longest(samples.frames()) / MINUTE);
  }

  private void picture(String title, Frames frames, long length) {
    write(
        (out, progress) -> PngPicture.write(HeatPicture.of(title, frames, length, progress), out));
    say("%s shows %s of %d motors.".formatted(output, Times.words(length), frames.motors()));
  }

  private void write(Rendering rendering) {
    WholeFile.write(
        output, out -> ProgressBarOnTerminal.during("Rendering", bar -> rendering.to(out, bar)));
  }

  private interface Rendering {
    void to(OutputStream out, Progress progress) throws IOException;
  }

  private void say(String told) {
    spec.commandLine().getOut().println(told);
  }
}
