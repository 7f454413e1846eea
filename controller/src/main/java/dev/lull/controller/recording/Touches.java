package dev.lull.controller.recording;

import dev.lull.controller.stream.StreamMessage;
import dev.lull.controller.stream.StreamMessage.Held;
import dev.lull.controller.stream.StreamMessage.Sample;
import dev.lull.patterns.Arm;
import dev.lull.patterns.Contact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What is felt of a stream, touch by touch.
///
/// @param all in the order of their beginnings
/// @param missed how many followed others so closely that they are not felt
/// @param beyond how many contacts lay farther up than the elbow, to which they were moved
public record Touches(List<Touched> all, int missed, long beyond) {
  private static final long MILLI = 1_000_000;

  /// When nothing has come for so long, what is felt fades.
  private static final long GAP = 150 * MILLI;

  /// Copies the touches.
  public Touches {
    all = List.copyOf(all);
  }

  /// Those of a recording on an arm.
  public static Touches of(Recording recording, Arm arm) {
    List<Sample> samples = recording.samples();
    List<FingerTouches> fingers =
        IntStream.range(0, StreamMessage.MOST_CONTACTS)
            .mapToObj(finger -> follow(finger, samples, recording.hasEnded(), arm))
            .toList();
    return new Touches(
        fingers.stream()
            .flatMap(it -> it.done().stream())
            .sorted(Comparator.comparingLong(Touched::start))
            .toList(),
        fingers.stream().mapToInt(FingerTouches::missed).sum(),
        samples.stream()
            .flatMap(it -> it.contacts().stream())
            .filter(it -> it.contact().along() > arm.length())
            .count());
  }

  private static FingerTouches follow(int finger, List<Sample> samples, boolean ended, Arm arm) {
    FingerTouches touches = new FingerTouches(finger);
    for (int i = 0; i < samples.size(); i++) {
      Sample sample = samples.get(i);
      if (i > 0 && sample.at() - samples.get(i - 1).at() > GAP) {
        touches.fade(samples.get(i - 1).at() + GAP, sample.at());
      }
      List<Moment> held = held(sample, finger, arm);
      held.forEach(touches::touch);
      if (held.isEmpty()) {
        touches.lift(sample.at());
      }
    }
    if (!samples.isEmpty()) {
      touches.fade(samples.getLast().at() + (ended ? 0 : GAP), Long.MAX_VALUE);
    }
    return touches;
  }

  private static List<Moment> held(Sample sample, int finger, Arm arm) {
    List<Moment> held = new ArrayList<>();
    for (Held it : sample.contacts()) {
      if (it.finger() == finger) {
        held.add(new Moment(sample.at(), within(it.contact(), arm)));
      }
    }
    return held;
  }

  private static Contact within(Contact contact, Arm arm) {
    return new Contact(
        Math.min(contact.along(), arm.length()),
        contact.around(),
        contact.width(),
        contact.pressure());
  }
}
