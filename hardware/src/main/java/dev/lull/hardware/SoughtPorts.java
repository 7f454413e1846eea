package dev.lull.hardware;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.stream.Stream;

/// Looks for a sleeve on the ports that are there, which it lists anew each time: one after the
/// other, beginning with the one where a sleeve was met last. So one that was unplugged is found
/// again, whatever its port is called then.
///
/// It belongs to one thread; only the listing runs on another.
final class SoughtPorts implements PortOpener {
  private static final Executor ASIDE = task -> Thread.ofPlatform().daemon().start(task);

  private final PortChoice choice;
  private final Candidates candidates;
  private final Function<String, PortOpener> lines;
  private final Executor aside;
  private final Map<String, PortFault> tried = new LinkedHashMap<>();
  private List<String> untried = List.of();
  private String metAt = "";
  private String current;

  /// @param choice what is looked for, for people
  /// @param candidates where to look
  /// @param lines what opens a port of that path
  SoughtPorts(PortChoice choice, Candidates candidates, Function<String, PortOpener> lines) {
    this(choice, candidates, lines, ASIDE);
  }

  SoughtPorts(
      PortChoice choice,
      Candidates candidates,
      Function<String, PortOpener> lines,
      Executor aside) {
    this.choice = choice;
    this.candidates = candidates;
    this.lines = lines;
    this.aside = aside;
    current = choice.toString();
  }

  @Override
  public Port open() {
    var listing = new FutureTask<>(candidates::list);
    aside.execute(listing);
    return new SoughtPort(listing, this::openNext);
  }

  @Override
  public String name() {
    return current;
  }

  /// Nothing is told before all have been tried, so that what is told stays the same as long as
  /// nothing changes.
  @Override
  public Optional<PortFault> lost(PortFault fault, boolean met) {
    if (met) {
      metAt = current;
      tried.clear();
      return Optional.of(fault);
    }
    tried.put(current, fault);
    if (!untried.isEmpty()) {
      return Optional.empty();
    }
    List<PortFault> faults = List.copyOf(tried.values());
    tried.clear();
    return Optional.of(faults.size() == 1 ? fault : new PortFault.NoneFound(faults));
  }

  private Port openNext(List<Candidate> there) {
    untried = inOrder(there).filter(path -> !tried.containsKey(path)).toList();
    if (untried.isEmpty()) {
      tried.clear();
      untried = inOrder(there).toList();
    }
    if (untried.isEmpty()) {
      current = choice.toString();
      return new NoPort(new PortState.Failed(new PortFault.NothingToAsk(choice)));
    }
    current = untried.getFirst();
    untried = untried.subList(1, untried.size());
    return lines.apply(current).open();
  }

  private Stream<String> inOrder(List<Candidate> there) {
    Stream<String> paths = there.stream().map(Candidate::path);
    return Stream.concat(
        there.stream().map(Candidate::path).filter(metAt::equals),
        paths.filter(path -> !path.equals(metAt)));
  }
}
