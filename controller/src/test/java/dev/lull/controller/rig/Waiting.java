package dev.lull.controller.rig;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Something that threads wait on until it has what they look for.
final class Waiting {
  private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(30);

  /// Lets all who wait look again. To be called after each change, with the lock on this.
  synchronized void changed() {
    notifyAll();
  }

  /// Waits for at most thirty seconds.
  ///
  /// @param look gives what is looked for, once it is there
  synchronized <T> T until(Supplier<Optional<T>> look, Supplier<String> complaint)
      throws InterruptedException, TimeoutException {
    long end = System.nanoTime() + LONGEST_NANOS;
    Optional<T> found = look.get();
    while (found.isEmpty()) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        throw new TimeoutException(complaint.get() + " after 30 s");
      }
      wait(left);
      found = look.get();
    }
    return found.get();
  }
}
