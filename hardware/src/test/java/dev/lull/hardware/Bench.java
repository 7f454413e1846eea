package dev.lull.hardware;

import static dev.lull.hardware.Nanos.MILLI;

import dev.lull.protocol.EndReason;
import dev.lull.protocol.HostMessage;
import dev.lull.protocol.Protocol;
import dev.lull.protocol.SteppedSleeve;
import dev.lull.protocol.WireWriter;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/// A sleeve on the bench: the real driver and the real firmware, with a line in memory between
/// them, in virtual time.
///
/// Call [#advance] with the time of each step before the sleeve's own [Sleeve#doWork]: the device
/// lives up to then, millisecond by millisecond, and bytes cross the line both ways.
public final class Bench implements AutoCloseable {
  /// The host's time at the beginning: negative, as a monotonic clock may well be.
  public static final long START = -5_000 * MILLI;

  private static final int FIRST_TICK = -1_000_000;
  private static final int FASTEST_LINE = 4_096;

  private final SteppedSleeve device;
  private final Sleeve sleeve;
  private final byte[] said = new byte[Port.CHUNK];
  private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
  private BenchPort port = new BenchPort();
  private boolean plugged = true;
  private Noise toDevice = Noise.NONE;
  private Noise toHost = Noise.NONE;
  private int bytesPerMilli = FASTEST_LINE;
  private long now = START;

  /// A device with so many motors, and a sleeve that plays them all.
  public Bench(int motors, MotorProfile profile, SafetyLimits limits) {
    this(motors, motors, profile, limits);
  }

  Bench(int deviceMotors, int motors, MotorProfile profile, SafetyLimits limits) {
    this(deviceMotors, motors, profile, limits, UnaryOperator.identity());
  }

  /// @param ports what the driver gets instead of the ports of the bench
  Bench(
      int deviceMotors,
      int motors,
      MotorProfile profile,
      SafetyLimits limits,
      UnaryOperator<PortOpener> ports) {
    device = new SteppedSleeve(deviceMotors, FIRST_TICK);
    WireDriver driver =
        new WireDriver(ports.apply(new Opener()), motors, DeviceLimits.of(limits), 1);
    sleeve = new Sleeve(driver, profile, limits);
  }

  /// The sleeve to play on, as production has it but for the port.
  public Sleeve sleeve() {
    return sleeve;
  }

  /// The device, to see what its motors do.
  public SteppedSleeve device() {
    return device;
  }

  /// Lets device and line live up to a moment of the host's time.
  public void advance(long nowNanos) {
    while (nowNanos - now >= MILLI) {
      now += MILLI;
      step();
    }
  }

  /// Takes all bytes that left the host since the last time it was asked, exactly as they were
  /// sent.
  public byte[] takeSent() {
    byte[] taken = sent.toByteArray();
    sent.reset();
    return taken;
  }

  /// The same as messages, in readable form.
  public List<HostMessage> takeSentMessages() {
    return HostMessages.in(takeSent());
  }

  /// Pulls the cable.
  public void unplug() {
    plugged = false;
    port.fail(new PortFault.Vanished(Opener.NAME));
  }

  /// Puts the cable in again.
  public void plugIn() {
    plugged = true;
  }

  /// Makes the device boot anew.
  public void reboot() {
    reboot(EndReason.BOOT);
  }

  /// The same, and why: BOOT, WATCHDOG or BROWN_OUT.
  void reboot(EndReason reason) {
    device.reboot(tick(), reason);
  }

  /// Says something to the device that its host knows nothing of.
  void say(HostMessage message) {
    byte[] bytes = new byte[Protocol.MAX_WIRE_BYTES];
    device.receive(bytes, 0, new WireWriter().write(0, message, bytes), tick());
  }

  /// A moment to come, in the device's ticks.
  int tickIn(long nanos) {
    return tick() + (int) (nanos / 1_000);
  }

  /// Makes the line bad from now on, or good again.
  public void noise(Noise fromHostToDevice, Noise fromDeviceToHost) {
    toDevice = fromHostToDevice;
    toHost = fromDeviceToHost;
  }

  /// Makes the line slow: so many bytes cross it in a millisecond, or one whole message if it is
  /// longer.
  public void slowLine(int bytes) {
    bytesPerMilli = bytes;
  }

  @Override
  public void close() {
    device.close();
  }

  private void step() {
    byte[] leaving = port.transmit(bytesPerMilli);
    sent.writeBytes(leaving);
    byte[] arriving = plugged ? toDevice.pass(leaving) : new byte[0];
    device.receive(arriving, 0, arriving.length, tick());
    device.step(tick());
    int length = device.take(said);
    if (plugged) {
      port.arrive(toHost.pass(Arrays.copyOf(said, length)));
    }
  }

  private int tick() {
    return FIRST_TICK + (int) ((now - START) / 1_000);
  }

  private final class Opener implements PortOpener {
    private static final String NAME = "/dev/bench";

    @Override
    public Port open() {
      port = new BenchPort();
      if (!plugged) {
        port.fail(new PortFault.NotThere(NAME, List.of()));
      }
      return port;
    }

    @Override
    public String name() {
      return NAME;
    }
  }
}
