package dev.lull.controller.stream;

import dev.lull.controller.stream.StreamMessage.Held;
import dev.lull.patterns.Contact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Gives contacts that have no fingers theirs: one that is near where a finger was just now goes on
/// under that one. Of more contacts than fingers, the first ones have them.
final class FingersOfContacts {
  private static final double FARTHEST = 12;
  private static final double FARTHEST_AROUND = 30;

  private List<Held> before = List.of();

  /// The same contacts with fingers.
  List<Held> of(List<Contact> contacts) {
    List<Held> held = new ArrayList<>();
    List<Contact> unknown = new ArrayList<>();
    for (Contact contact : contacts) {
      nearest(contact, held)
          .ifPresentOrElse(
              it -> held.add(new Held(it.finger(), contact)), () -> unknown.add(contact));
    }
    for (Contact contact : unknown) {
      free(held).ifPresent(finger -> held.add(new Held(finger, contact)));
    }
    before = List.copyOf(held);
    return before;
  }

  private Optional<Held> nearest(Contact contact, List<Held> taken) {
    return before.stream()
        .filter(it -> !has(taken, it.finger()))
        .filter(it -> isNear(it.contact(), contact))
        .min(Comparator.comparingDouble(it -> Math.abs(it.contact().along() - contact.along())));
  }

  private static boolean isNear(Contact one, Contact other) {
    double turn = Math.IEEEremainder(one.around() - other.around(), 360);
    return Math.abs(one.along() - other.along()) <= FARTHEST && Math.abs(turn) <= FARTHEST_AROUND;
  }

  /// A finger that touched nothing just now, so that it is felt to come.
  private Optional<Integer> free(List<Held> taken) {
    for (int finger = 0; finger < StreamMessage.MOST_CONTACTS; finger++) {
      if (!has(taken, finger) && !has(before, finger)) {
        return Optional.of(finger);
      }
    }
    return Optional.empty();
  }

  private static boolean has(List<Held> held, int finger) {
    return held.stream().anyMatch(it -> it.finger() == finger);
  }
}
