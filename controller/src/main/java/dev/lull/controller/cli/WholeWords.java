package dev.lull.controller.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Layout;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// Help whose descriptions are wrapped at spaces only. Left to itself picocli breaks lines in the
/// midst of what is typed as one, such as `ssl://broker.example` or `./lull rearm`.
public final class WholeWords extends Help {
  public WholeWords(CommandSpec command, ColorScheme colors) {
    super(command, colors);
  }

  @Override
  public Layout createDefaultLayout(
      List<OptionSpec> options, List<PositionalParamSpec> parameters, ColorScheme colors) {
    return new Wrapped(super.createDefaultLayout(options, parameters, colors));
  }

  private static final class Wrapped extends Layout {
    Wrapped(Layout plain) {
      super(
          plain.colorScheme(),
          plain.textTable(),
          plain.optionRenderer(),
          plain.parameterRenderer());
    }

    @Override
    public void layout(ArgSpec argument, Text[][] rows) {
      super.layout(argument, Arrays.stream(rows).flatMap(this::wrapped).toArray(Text[][]::new));
    }

    /// A row as it is, but for the description, of which each further line has a row of its own.
    private Stream<Text[]> wrapped(Text[] row) {
      int last = row.length - 1;
      Column column = table.columns()[last];
      List<Text> lines = lines(row[last], column.width - column.indent);
      List<Text[]> rows = new ArrayList<>();
      for (Text line : lines) {
        Text[] next = row.clone();
        if (!rows.isEmpty()) {
          Arrays.fill(next, colorScheme.text(""));
        }
        next[last] = line;
        rows.add(next);
      }
      return rows.stream();
    }

    private static List<Text> lines(Text text, int width) {
      List<Text> lines = new ArrayList<>();
      Text rest = text;
      while (rest.plainString().length() > width) {
        String plain = rest.plainString();
        int space = plain.lastIndexOf(' ', width);
        int end = space > 0 ? space : width;
        lines.add(rest.substring(0, end));
        rest = rest.substring(space > 0 ? end + 1 : end);
      }
      lines.add(rest);
      return lines;
    }
  }
}
