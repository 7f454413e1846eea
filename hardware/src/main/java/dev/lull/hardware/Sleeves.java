package dev.lull.hardware;

import com.fazecast.jSerialComm.SerialPort;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Opens sleeves.
public final class Sleeves {
  private Sleeves() {}

  /// A sleeve on a serial line. Whether it is there shows in its report; it is looked for, and
  /// greeted again after it was unplugged, as long as [Sleeve#doWork] is called.
  public static Sleeve serial(SerialSettings settings, MotorProfile profile, SafetyLimits limits) {
    return serial(ports(settings, line(settings)), settings, profile, limits);
  }

  /// The same, with all that is said on the line written down. The recorder is the caller's to
  /// close, after the sleeve.
  public static Sleeve serial(
      SerialSettings settings, MotorProfile profile, SafetyLimits limits, WireRecorder recorder) {
    Function<String, PortOpener> line = line(settings);
    return serial(
        ports(settings, path -> new RecordedPorts(line.apply(path), recorder)),
        settings,
        profile,
        limits);
  }

  /// Has something done when the process is told to end, while the ports are still open. Whoever
  /// waits for the end in another way finds them closed, for the serial library closes them at that
  /// very moment.
  ///
  /// @param task runs on a thread of its own; the ports are closed when it returns
  public static void beforePortsClose(Runnable task) {
    SerialPort.addShutdownHook(new Thread(task, "lull-goodbye"));
  }

  /// A sleeve without a wire, with motors that do exactly as they are told. It lives only while
  /// [Sleeve#doWork] is called: like a real one it goes to rest when its host is silent.
  ///
  /// @param motors number of motors, 1..64
  public static Sleeve simulated(int motors, MotorProfile profile, SafetyLimits limits) {
    OutOfRange.check("motors", motors, 1, SerialSettings.MOST_MOTORS);
    return new Sleeve(new SimulatedDriver(motors), profile, limits);
  }

  /// The ports of this machine on which a sleeve might be. Takes some milliseconds.
  public static List<Candidate> candidates() {
    return SystemPorts.HERE.list();
  }

  /// Asks whoever is at a port who it is: opens it, locked as for playing, and waits for at most
  /// four seconds. It starts and stops nothing, but a board may begin anew when its port is opened.
  ///
  /// @param path of the port, such as `/dev/ttyACM0` or a link to it
  /// @param baud bits per second
  public static Answer ask(String path, int baud) throws InterruptedException {
    var inquiry = new Inquiry(new SerialLines(path, baud), System.nanoTime());
    try {
      Optional<Answer> answer = inquiry.doWork(System.nanoTime());
      while (answer.isEmpty()) {
        Thread.sleep(1);
        answer = inquiry.doWork(System.nanoTime());
      }
      return answer.get();
    } finally {
      inquiry.close();
    }
  }

  private static Function<String, PortOpener> line(SerialSettings settings) {
    return path -> new SerialLines(path, settings.baud());
  }

  private static PortOpener ports(SerialSettings settings, Function<String, PortOpener> line) {
    return ports(settings.port(), SystemPorts.HERE, line);
  }

  static PortOpener ports(
      PortChoice choice, Candidates candidates, Function<String, PortOpener> line) {
    return switch (choice) {
      case PortChoice.At(String path) -> line.apply(path);
      case PortChoice.Find() -> new SoughtPorts(choice, candidates, line);
      case PortChoice.Usb(UsbId device) -> new SoughtPorts(choice, candidates.on(device), line);
    };
  }

  private static Sleeve serial(
      PortOpener opener, SerialSettings settings, MotorProfile profile, SafetyLimits limits) {
    return new Sleeve(
        new WireDriver(opener, settings.motors(), DeviceLimits.of(limits), System.nanoTime()),
        profile,
        limits);
  }
}
