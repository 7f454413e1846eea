package dev.lull.controller.recording;

import dev.lull.patterns.Contact;
import dev.lull.patterns.place.Surface;

/// Where a finger was at one moment.
///
/// @param at nanos of stream time
public record Moment(long at, Contact contact) {
  /// The same place at another time.
  Moment at(long other) {
    return new Moment(other, contact);
  }

  /// The same with so much of its pressure.
  Moment pressed(double share) {
    return new Moment(
        at,
        new Contact(
            contact.along(), contact.around(), contact.width(), contact.pressure() * share));
  }

  /// What is between two moments: straight, the shorter way around the arm.
  static Contact between(Moment from, Moment to, long at) {
    double share = (double) (at - from.at) / (to.at - from.at);
    Contact one = from.contact;
    Contact other = to.contact;
    double turn = Surface.turn(one.around(), other.around());
    return new Contact(
        one.along() + share * (other.along() - one.along()),
        Surface.turn(0, one.around() + share * turn),
        one.width() + share * (other.width() - one.width()),
        one.pressure() + share * (other.pressure() - one.pressure()));
  }
}
