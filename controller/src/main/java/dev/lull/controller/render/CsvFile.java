package dev.lull.controller.render;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Samples as a table: seconds, then the amplitude or the drive of each motor, with a header that
/// says which.
public final class CsvFile {
  private CsvFile() {}

  /// Writes them.
  public static void write(Samples samples, OutputStream file, Progress progress)
      throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
    out.write(header(samples.frames()));
    for (long i = 0; i < samples.count(); i++) {
      out.write(line(samples, i));
      progress.reached(i + 1, samples.count());
    }
    out.flush();
  }

  private static String header(Frames frames) {
    String what =
        switch (frames) {
          case Sampler _ -> "motor";
          case Drives _ -> "drive";
        };
    return IntStream.range(0, frames.motors())
        .mapToObj(motor -> "," + what + " " + motor)
        .collect(Collectors.joining("", "seconds", "\n"));
  }

  private static String line(Samples samples, long sample) {
    StringBuilder line = new StringBuilder();
    line.append(String.format(Locale.ROOT, "%.3f", samples.at(sample) / 1e9));
    for (float share : samples.frame(sample)) {
      long tenThousandths = Math.round(share * 10_000.0);
      line.append(tenThousandths == 10_000 ? ",1." : ",0.");
      String digits = Long.toString(tenThousandths % 10_000);
      line.append("0".repeat(4 - digits.length())).append(digits);
    }
    return line.append('\n').toString();
  }
}
