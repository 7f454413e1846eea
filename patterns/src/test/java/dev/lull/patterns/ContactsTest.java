package dev.lull.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTest {
  private final Contacts contacts = new Contacts();

  @Test
  void whatIsMoreThanItHoldsIsNotFelt() {
    for (int i = 0; i <= Contacts.CAPACITY; i++) {
      contacts.add(i, 0, 40, 1);
    }
    assertEquals(Contacts.CAPACITY, contacts.size());
    assertEquals(Contacts.CAPACITY - 1, contacts.along(Contacts.CAPACITY - 1));
  }

  @Test
  void clearedContactsAreGone() {
    contacts.add(0, 0, 40, 1);
    contacts.clear();
    assertEquals(0, contacts.size());
  }

  @Test
  void pressureIsHeldToTheWearersComfortableMaximum() {
    contacts.add(0, 0, 40, 1.5);
    contacts.add(0, 0, 40, -0.5);
    assertEquals(1, contacts.pressure(0));
    assertEquals(0, contacts.pressure(1));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void whatIsNotFiniteIsNoContact(double value) {
    assertThrows(IllegalArgumentException.class, () -> contacts.add(value, 0, 40, 1));
    assertThrows(IllegalArgumentException.class, () -> contacts.add(0, value, 40, 1));
    assertThrows(IllegalArgumentException.class, () -> contacts.add(0, 0, value, 1));
    assertThrows(IllegalArgumentException.class, () -> contacts.add(0, 0, 40, value));
    assertEquals(0, contacts.size());
  }
}
