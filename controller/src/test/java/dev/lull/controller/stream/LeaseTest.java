package dev.lull.controller.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LeaseTest {
  private static final long SECOND = 1_000_000_000L;

  private final Lease lease = new Lease();

  @Test
  void oneSenderHoldsTheSleeveAndAnotherIsToldWho() throws Exception {
    assertTrue(lease.take("kitchen", 0, 0));
    assertEquals(Optional.of("kitchen"), lease.holder());
    assertEquals(
        "Stream \"kitchen\" holds the sleeve. Wait until it has ended, or stop it with cmd/stop.",
        refusal("garden", 0));
  }

  @Test
  void aLeaseRunsOutASecondAfterTheLastMessage() throws Exception {
    lease.take("kitchen", 0, 0);
    lease.take("kitchen", 1, SECOND);
    assertFalse(lease.hasRunOut(2 * SECOND));
    assertTrue(lease.hasRunOut(2 * SECOND + 1));
  }

  @Test
  void aStreamThatIsOverBeginsAgainOnlyUnderANewId() throws Exception {
    lease.take("kitchen", 3, 0);
    lease.giveBack("stopped by cmd/stop");
    assertEquals(
        "Stream \"kitchen\" is over: stopped by cmd/stop. Begin again under an id that was not used"
            + " before.",
        refusal("kitchen", 4));
    assertTrue(lease.take("kitchen-2", 0, 0));
  }

  @Test
  void aMessageThatWasHeldUpOnItsWayIsNoNewStreamAndNoFault() throws Exception {
    lease.take("kitchen", 3, 0);
    lease.giveBack("its sender ended it");
    assertFalse(lease.take("kitchen", 2, 0));
    assertEquals(Optional.empty(), lease.holder());
  }

  @Test
  void onlyTheLastIdsAreRemembered() throws Exception {
    for (int i = 0; i < 100; i++) {
      lease.take("s" + i, 0, 0);
      lease.giveBack("its sender ended it");
    }
    assertTrue(refusal("s99", 1).contains("is over"));
    assertTrue(lease.take("s0", 1, 0));
  }

  private String refusal(String id, long number) {
    return assertThrows(StreamRefused.class, () -> lease.take(id, number, 0)).getMessage();
  }
}
