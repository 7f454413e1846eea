package dev.lull.controller.rig;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a Java process holds of this machine, after it was told to collect its garbage.
///
/// @param heap        used, in KiB
/// @param resident    memory of the whole process, in KiB
/// @param threads     of the process
/// @param descriptors that it has open
public record Footprint(long heap, long resident, long threads, long descriptors) {
  private static final double KIB = 1_024;
  private static final Pattern USED = Pattern.compile("used (\\d+)K");
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

  /// That of a process now.
  public static Footprint of(long process) throws IOException {
    Path folder = Path.of("/proc", Long.toString(process));
    // What is only let go of by the first is gone after the second.
    ask(process, "GC.run");
    ask(process, "GC.run");
    return new Footprint(
        heap(ask(process, "GC.heap_info")),
        number(RESIDENT, Files.readString(folder.resolve("status"))),
        count(folder.resolve("task")),
        count(folder.resolve("fd")));
  }

  /// From one before to this one, as three cells of a table: MiB of heap, threads, descriptors.
  public String beside(Footprint before) {
    return "%.1f → %.1f | %d → %d | %d → %d"
        .formatted(
            before.heap / KIB,
            heap / KIB,
            before.threads,
            threads,
            before.descriptors,
            descriptors);
  }

  private static long heap(String info) {
    return info.lines()
        .filter(it -> it.contains(" total "))
        .mapToLong(it -> number(USED, it))
        .sum();
  }

  private static long number(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(it -> Long.parseLong(it.group(1)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + pattern + " in " + text));
  }

  private static long count(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.count();
    }
  }

  private static String ask(long process, String what) throws IOException {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin/jcmd");
    Process asking =
        new ProcessBuilder(jcmd.toString(), Long.toString(process), what)
            .redirectErrorStream(true)
            .start();
    return new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
