package dev.lull.controller.pairing;

import dev.lull.controller.resource.Resource;
import dev.lull.patterns.Problem;
import dev.lull.patterns.Reading;
import dev.lull.patterns.document.Document;
import dev.lull.patterns.document.Located;
import dev.lull.patterns.document.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads the file of paired clients. One that is not wholly right is not read at all.
public final class ClientsReader {
  private ClientsReader() {}

  /// Reads it from text.
  ///
  /// @param source what to call it in problems
  public static Reading<Clients> read(String source, String text) {
    return Document.read(source, text, schema())
        .then(
            document -> {
              List<Located> paired = document.at("/paired").items();
              List<Problem> problems = doubles(paired);
              return problems.isEmpty()
                  ? new Reading.Read<>(Clients.of(paired.stream().map(ClientsReader::one).toList()))
                  : Document.broken(problems);
            });
  }

  private static List<Problem> doubles(List<Located> paired) {
    Set<String> seen = new HashSet<>();
    return paired.stream()
        .map(it -> it.at("/name"))
        .filter(name -> !seen.add(name.text()))
        .map(
            name ->
                name.problem("\"%s\" is here twice. Keep one of the two.".formatted(name.text())))
        .toList();
  }

  private static PairedClient one(Located client) {
    return new PairedClient(
        client.at("/name").as(ClientNotations.NAME),
        Right.of(client.at("/may").text()).orElseThrow(),
        new TokenHash(
            client.at("/salt").as(ClientNotations.SALT),
            client.at("/hash").as(ClientNotations.HASH)),
        client.at("/since").as(ClientNotations.MOMENT));
  }

  private static Schema schema() {
    return Schema.of(
        Resource.text(ClientsReader.class, "clients-1.schema.json"), ClientNotations.ALL);
  }
}
