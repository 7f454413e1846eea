package dev.lull.patterns.render;

import dev.lull.patterns.Arm;
import dev.lull.patterns.Contacts;
import dev.lull.patterns.Layout;
import dev.lull.patterns.MotorPlace;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// One frame of a stroke by Lull's renderer, and by the same formula in C (gcc -O2) on the same
/// tables.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RenderBench {
  private static final int PER_ROW = 8;
  private static final double FIRST = 25;
  private static final double PITCH = 27;
  private static final double WAY = 190;
  private static final double FRAME = 0.3;

  @Param({"16", "64"})
  private int motors;

  @Param({"1", "4"})
  private int touches;

  private final Contacts contacts = new Contacts();
  private Renderer renderer;
  private float[] amplitude;
  private double way;

  private MethodHandle inC;
  private MemorySegment tables;
  private MemorySegment places;
  private MemorySegment energy;
  private MemorySegment felt;
  private Grid grid;

  @Setup
  public void prepare() {
    Field field = Field.of(layout(motors));
    renderer = new Renderer(field);
    amplitude = new float[motors];
    grid = field.grid();
    Arena arena = Arena.global();
    tables = arena.allocate(ValueLayout.JAVA_FLOAT, (long) field.widths() * grid.points() * motors);
    for (int width = 0; width < field.widths(); width++) {
      float[] table = field.energies(width);
      MemorySegment.copy(
          table, 0, tables, ValueLayout.JAVA_FLOAT, 4L * width * table.length, table.length);
    }
    places = arena.allocate(ValueLayout.JAVA_DOUBLE, 4L * touches);
    energy = arena.allocate(ValueLayout.JAVA_FLOAT, motors);
    felt = arena.allocate(ValueLayout.JAVA_FLOAT, motors);
    inC = inC(arena);
  }

  @SuppressWarnings("restricted")
  private static MethodHandle inC(Arena arena) {
    Path library = Path.of(System.getProperty("lull.home"), "controller/target/librender.so");
    return Linker.nativeLinker()
        .downcallHandle(
            SymbolLookup.libraryLookup(library, arena).find("render").orElseThrow(),
            FunctionDescriptor.ofVoid(
                ValueLayout.ADDRESS,
                ValueLayout.JAVA_DOUBLE,
                ValueLayout.JAVA_DOUBLE,
                ValueLayout.JAVA_INT,
                ValueLayout.JAVA_INT,
                ValueLayout.JAVA_INT,
                ValueLayout.ADDRESS,
                ValueLayout.JAVA_INT,
                ValueLayout.ADDRESS,
                ValueLayout.ADDRESS));
  }

  private static Layout layout(int motors) {
    int rows = motors / PER_ROW;
    List<MotorPlace> places =
        IntStream.range(0, motors).mapToObj(i -> place(i % PER_ROW, i / PER_ROW, rows)).toList();
    return new Layout("bench", "", Arm.STANDARD, places);
  }

  private static MotorPlace place(int along, int row, int rows) {
    return new MotorPlace(FIRST + along * PITCH, row * 360.0 / rows - 180);
  }

  @Benchmark
  public float[] lull() {
    contacts.clear();
    move();
    for (int i = 0; i < touches; i++) {
      contacts.add(along(i), around(i), 40, 0.4);
    }
    renderer.render(contacts, amplitude);
    return amplitude;
  }

  @Benchmark
  public MemorySegment inC() throws Throwable {
    move();
    for (int i = 0; i < touches; i++) {
      places.setAtIndex(ValueLayout.JAVA_DOUBLE, 4L * i, along(i));
      places.setAtIndex(ValueLayout.JAVA_DOUBLE, 4L * i + 1, around(i));
      places.setAtIndex(ValueLayout.JAVA_DOUBLE, 4L * i + 2, 40);
      places.setAtIndex(ValueLayout.JAVA_DOUBLE, 4L * i + 3, 0.4);
    }
    inC.invokeExact(
        tables,
        grid.first(),
        grid.step(),
        grid.rows(),
        grid.turns(),
        motors,
        places,
        touches,
        energy,
        felt);
    return felt;
  }

  private void move() {
    way = way + FRAME > WAY ? 0 : way + FRAME;
  }

  private double along(int touch) {
    return FIRST + (way + 30 * touch) % WAY;
  }

  private double around(int touch) {
    return way - 90 + 50 * touch;
  }
}
