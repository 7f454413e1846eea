package dev.lull.patterns;

/// What a timeline does at a moment, as text.
final class Told {
  private Told() {}

  /// The contacts of a moment, to the bit.
  static String contacts(Timeline timeline, long t) {
    Contacts contacts = new Contacts();
    timeline.contactsAt(t, contacts);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < contacts.size(); i++) {
      text.append(contacts.along(i)).append(' ').append(contacts.around(i)).append(' ');
      text.append(contacts.width(i)).append(' ').append(contacts.pressure(i)).append('\n');
    }
    return text.toString();
  }
}
