package dev.lull.controller.pairing;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All clients that are paired, by their names.
///
/// @param byName in the order of the alphabet
public record Clients(SortedMap<String, PairedClient> byName) {
  public static final Clients NONE = new Clients(new TreeMap<>());

  /// The most there can be.
  public static final int MOST = 100;

  public Clients {
    byName = Collections.unmodifiableSortedMap(new TreeMap<>(byName));
  }

  static Clients of(Collection<PairedClient> all) {
    return new Clients(
        all.stream()
            .collect(
                Collectors.toMap(PairedClient::name, it -> it, (_, last) -> last, TreeMap::new)));
  }

  public boolean isEmpty() {
    return byName.isEmpty();
  }

  public Optional<PairedClient> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  public Collection<PairedClient> all() {
    return byName.values();
  }

  /// The same, with one more; one that has its name is no longer there.
  public Clients with(PairedClient client) {
    return of(Stream.concat(all().stream(), Stream.of(client)).toList());
  }

  public Clients without(String name) {
    return of(all().stream().filter(it -> !it.name().equals(name)).toList());
  }
}
