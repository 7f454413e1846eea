package dev.lull.protocol;

import dev.lull.protocol.HostMessage.Arm;
import dev.lull.protocol.HostMessage.Clear;
import dev.lull.protocol.HostMessage.Frame;
import dev.lull.protocol.HostMessage.Hello;
import dev.lull.protocol.HostMessage.Limits;
import dev.lull.protocol.HostMessage.Ping;
import dev.lull.protocol.HostMessage.Stop;
import dev.lull.protocol.SleeveMessage.Ack;
import dev.lull.protocol.SleeveMessage.Pong;
import dev.lull.protocol.SleeveMessage.Status;
import dev.lull.protocol.SleeveMessage.Welcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/// Any message that can be on the wire.
final class Messages extends DomainContextBase {

  @Provide
  Arbitrary<Message> messages() {
    return Arbitraries.oneOf(
        Arbitraries.just(new Hello()),
        Combinators.combine(bytes(), bits(), shorts()).as(Arm::new),
        shorts().map(Stop::new),
        frames(),
        bits().map(Ping::new),
        Combinators.combine(shorts(), levels()).as(Limits::new),
        bytes().map(Clear::new),
        welcomes(),
        Combinators.combine(
                Arbitraries.of(
                    MessageType.ARM, MessageType.STOP, MessageType.LIMITS, MessageType.CLEAR),
                bytes(),
                Arbitraries.of(AckResult.class))
            .as(Ack::new),
        statuses(),
        Combinators.combine(bits(), bits()).as(Pong::new));
  }

  @Provide
  Arbitrary<Frame> frames() {
    return Combinators.combine(bits(), levels()).as(Frame::new);
  }

  private static Arbitrary<List<MotorLevel>> levels() {
    return Arbitraries.maps(Arbitraries.integers().between(0, 63), bytes())
        .ofMaxSize(64)
        .map(Messages::inOrder);
  }

  private static List<MotorLevel> inOrder(Map<Integer, Integer> byMotor) {
    List<MotorLevel> levels = new ArrayList<>();
    new TreeMap<>(byMotor).forEach((motor, level) -> levels.add(new MotorLevel(motor, level)));
    return levels;
  }

  private static Arbitrary<Message> welcomes() {
    Arbitrary<FirmwareVersion> versions =
        Combinators.combine(bytes(), bytes(), bytes()).as(FirmwareVersion::new);
    Arbitrary<String> ids =
        Arbitraries.strings().withCharRange('!', '~').ofMinLength(1).ofMaxLength(8);
    return Combinators.combine(versions, bits(), ids, bytes(), shorts(), bits(), bytes())
        .as(
            (version, boot, id, small, session, rate, other) ->
                new Welcome(
                    small,
                    version,
                    boot,
                    id,
                    other,
                    small,
                    other,
                    Integer.toUnsignedLong(rate),
                    session,
                    small,
                    other,
                    65535 - session));
  }

  private static Arbitrary<Message> statuses() {
    Arbitrary<SleeveState> states = Arbitraries.of(SleeveState.class);
    Arbitrary<EndReason> reasons = Arbitraries.of(EndReason.class);
    return Combinators.combine(states, reasons, shorts(), bits(), bytes(), bits(), shorts())
        .as(
            (state, reason, session, tick, small, accepted, count) ->
                new Status(
                    state,
                    reason,
                    255 - small,
                    session,
                    tick,
                    small,
                    255 - small,
                    accepted,
                    count,
                    session,
                    65535 - count,
                    65535 - session,
                    count,
                    count % 2 == 1));
  }

  private static Arbitrary<Integer> bytes() {
    return Arbitraries.integers().between(0, 255);
  }

  private static Arbitrary<Integer> shorts() {
    return Arbitraries.integers().between(0, 65535);
  }

  private static Arbitrary<Integer> bits() {
    return Arbitraries.integers();
  }
}
