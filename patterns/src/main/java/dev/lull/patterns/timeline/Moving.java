package dev.lull.patterns.timeline;

import dev.lull.patterns.Contacts;
import dev.lull.patterns.Timeline;
import dev.lull.patterns.place.Course;

/// One contact that moves over the skin, or stays where it is, and never leaves it in between.
///
/// At the end of its course it turns round and comes back, as often as there is time.
///
/// @param course the way it takes
/// @param speed in millimetres a second
/// @param envelope how it comes and goes
/// @param width its diameter, in millimetres
/// @param pressure its pressure once it has come, 0..1
public record Moving(Course course, double speed, Envelope envelope, double width, double pressure)
    implements Timeline {
  private static final double NANOS_PER_SECOND = 1e9;

  @Override
  public long length() {
    return envelope.length();
  }

  @Override
  public void contactsAt(long t, Contacts into) {
    if (t >= 0 && t < length()) {
      double way = speed * (t / NANOS_PER_SECOND);
      course.contactAt(thereAndBack(way), width, pressure * envelope.at(t), into);
    }
  }

  private double thereAndBack(double way) {
    double length = course.length();
    if (way <= length) {
      return way;
    }
    double there = way % (2 * length);
    return there <= length ? there : 2 * length - there;
  }
}
