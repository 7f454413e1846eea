package dev.lull.hardware;

import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Function;

/// A port that is opened when it is known which ports there are.
final class SoughtPort implements Port {
  private final Future<List<Candidate>> listing;
  private final Function<List<Candidate>, Port> opening;
  private Port port = new NoPort(new PortState.Opening());
  private boolean begun;

  /// @param listing the ports there are, found out on another thread
  /// @param opening begins to open one of them
  SoughtPort(Future<List<Candidate>> listing, Function<List<Candidate>, Port> opening) {
    this.listing = listing;
    this.opening = opening;
  }

  @Override
  public PortState state() {
    if (!begun && listing.isDone()) {
      begun = true;
      port = opening.apply(listing.resultNow());
    }
    return port.state();
  }

  @Override
  public int read(byte[] into) {
    return port.read(into);
  }

  @Override
  public long arrivedAt() {
    return port.arrivedAt();
  }

  @Override
  public boolean write(byte[] message, int length) {
    return port.write(message, length);
  }

  @Override
  public void overtake(byte[] message, int length) {
    port.overtake(message, length);
  }

  @Override
  public void close() {
    begun = true;
    port.close();
  }
}
