package dev.lull.patterns.timeline;

import dev.lull.patterns.Contacts;
import dev.lull.patterns.Stroked;
import dev.lull.patterns.place.Course;
import java.util.function.Consumer;

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
    implements Node {
  private static final double NANOS_PER_SECOND = 1e9;

  @Override
  public long length() {
    return envelope.length();
  }

  @Override
  public void contactsAt(long t, long chance, Contacts into) {
    if (t >= 0 && t < length()) {
      course.contactAt(thereAndBack(wayIn(t)), width, pressure * envelope.at(t), into);
    }
  }

  private double wayIn(long t) {
    return speed * (t / NANOS_PER_SECOND);
  }

  private double thereAndBack(double way) {
    double length = course.length();
    if (way <= length) {
      return way;
    }
    double there = way % (2 * length);
    return there <= length ? there : 2 * length - there;
  }

  @Override
  public Node lasting(long length) {
    return Node.wholeOrNot(this, length);
  }

  @Override
  public int most() {
    return 1;
  }

  @Override
  public void strokes(long until, long chance, Consumer<Stroked> each) {
    if (until > 0) {
      each.accept(new Stroked(0, length(), wayIn(length()), pressure));
    }
  }
}
