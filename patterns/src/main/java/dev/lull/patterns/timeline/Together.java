package dev.lull.patterns.timeline;

import dev.lull.patterns.Contacts;
import dev.lull.patterns.Phase;
import dev.lull.patterns.Stroked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// All at the same time, from the same moment on.
///
/// @param layers at least one, none endless
public record Together(List<Node> layers) implements Node {
  /// Copies the layers.
  public Together {
    layers = List.copyOf(layers);
  }

  @Override
  public long length() {
    long longest = 0;
    for (int i = 0; i < layers.size(); i++) {
      longest = Math.max(longest, layers.get(i).length());
    }
    return longest;
  }

  @Override
  public void contactsAt(long t, long chance, Contacts into) {
    for (int i = 0; i < layers.size(); i++) {
      layers.get(i).contactsAt(t, Chance.of(chance, i), into);
    }
  }

  @Override
  public Node lasting(long length) {
    return new Together(layers.stream().map(layer -> layer.lasting(length)).toList());
  }

  @Override
  public int most() {
    return layers.stream().mapToInt(Node::most).sum();
  }

  @Override
  public void strokes(long until, long chance, Consumer<Stroked> each) {
    List<Stroked> all = new ArrayList<>();
    for (int i = 0; i < layers.size(); i++) {
      layers.get(i).strokes(until, Chance.of(chance, i), all::add);
    }
    all.sort(Comparator.comparingLong(Stroked::start));
    all.forEach(each);
  }

  @Override
  public void phases(long until, Consumer<Phase> each) {
    layers.forEach(layer -> layer.phases(until, each));
  }
}
