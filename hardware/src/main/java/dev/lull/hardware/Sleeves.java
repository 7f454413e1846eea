package dev.lull.hardware;

import com.fazecast.jSerialComm.SerialPort;

/// Opens sleeves.
public final class Sleeves {
  private Sleeves() {}

  /// A sleeve on a serial line. Whether it is there shows in its report; it is looked for, and
  /// greeted again after it was unplugged, as long as [Sleeve#doWork] is called.
  public static Sleeve serial(SerialSettings settings, MotorProfile profile, SafetyLimits limits) {
    return serial(lines(settings), settings, profile, limits);
  }

  /// The same, with all that is said on the line written down. The recorder is the caller's to
  /// close, after the sleeve.
  public static Sleeve serial(
      SerialSettings settings, MotorProfile profile, SafetyLimits limits, WireRecorder recorder) {
    return serial(new RecordedPorts(lines(settings), recorder), settings, profile, limits);
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

  private static PortOpener lines(SerialSettings settings) {
    return new SerialLines(settings.port(), settings.baud());
  }

  private static Sleeve serial(
      PortOpener opener, SerialSettings settings, MotorProfile profile, SafetyLimits limits) {
    return new Sleeve(
        new WireDriver(opener, settings.motors(), DeviceLimits.of(limits), System.nanoTime()),
        profile,
        limits);
  }
}
