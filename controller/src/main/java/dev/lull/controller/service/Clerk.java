package dev.lull.controller.service;

import dev.lull.controller.library.Librarian;
import dev.lull.controller.library.LibraryAnswer;
import dev.lull.controller.library.PatternAsked;
import dev.lull.controller.library.PatternRequest;
import dev.lull.controller.library.PatternRequestReader;
import dev.lull.controller.library.PatternVerb;
import dev.lull.controller.mqtt.Inbound;
import dev.lull.controller.mqtt.Outbound;
import dev.lull.controller.mqtt.Topics;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Serves the requests about patterns, one after the other, on a thread of its own: however slow
/// the disk is, commands do not wait for it.
final class Clerk implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Clerk.class);
  private static final int MOST_WAITING = 8;

  /// Brokers keep larger messages from their clients, and 1 MiB is the usual limit.
  private static final int LARGEST_ANSWER = 1_000_000;

  private final Topics topics;
  private final Librarian librarian;
  private final BridgeInfo info;
  private final NewsQueue news;
  private final PatternRequestReader reader = new PatternRequestReader();
  private final BlockingQueue<Task> tasks = new ArrayBlockingQueue<>(MOST_WAITING);

  /// A request that waits.
  private record Task(PatternVerb verb, Inbound message) {}

  Clerk(Topics topics, Librarian librarian, BridgeInfo info, NewsQueue news) {
    this.topics = topics;
    this.librarian = librarian;
    this.info = info;
    this.news = news;
  }

  /// Takes a request in; never waits.
  ///
  /// @return false when too many wait and this one was turned away
  boolean take(PatternVerb verb, Inbound message) {
    return tasks.offer(new Task(verb, message));
  }

  /// Serves until the thread is interrupted.
  @Override
  public void run() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        serve(tasks.take());
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private void serve(Task task) {
    Outbound answer =
        switch (reader.read(task.verb(), task.message().text())) {
          case PatternAsked.Refused(String why, String transaction) ->
              answer(topics, task.verb(), task.message(), LibraryAnswer.refused(why), transaction);
          case PatternAsked.Understood(PatternRequest request, String transaction) ->
              answer(topics, task.verb(), task.message(), librarian.serve(request), transaction);
        };
    news.answered(answer, present());
  }

  /// What there is to play may have become other than it was, by this request or by hand.
  private Optional<String> present() {
    try {
      return Optional.of(info.json());
    } catch (UncheckedIOException unreadable) {
      LOG.warn(unreadable.getMessage());
      return Optional.empty();
    }
  }

  /// An answer on its way: to where the sender wants it, or to where everybody looks for it.
  static Outbound answer(
      Topics topics, PatternVerb verb, Inbound message, LibraryAnswer answer, String transaction) {
    String text = sendable(answer, transaction);
    return message
        .reply()
        .map(reply -> Outbound.answering(reply, text))
        .orElseGet(() -> Outbound.passing(topics.response(verb), text));
  }

  private static String sendable(LibraryAnswer answer, String transaction) {
    String text = answer.json(transaction).toString();
    return text.getBytes(StandardCharsets.UTF_8).length <= LARGEST_ANSWER
        ? text
        : LibraryAnswer.refused(
                "The answer would have more than %s bytes, the most that goes into a message. Look at the folder itself."
                    .formatted(LARGEST_ANSWER))
            .json(transaction)
            .toString();
  }
}
