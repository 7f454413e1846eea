package dev.lull.controller.service;

import dev.lull.controller.player.Ending;
import dev.lull.controller.player.LinkWords;
import dev.lull.controller.player.Session;
import dev.lull.controller.player.Streamed;
import dev.lull.hardware.Link;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells whoever reads the log when the sleeve comes and goes, each time once, and which session
/// was interrupted by what.
final class ServiceLog {
  private static final Logger LOG = LoggerFactory.getLogger(ServiceLog.class);

  private static final String GREETING = "The sleeve is connected.";

  private String told = "";

  void note(Link link) {
    switch (link) {
      case Link.Away _, Link.Faulted _, Link.Refused _ -> warn(LinkWords.of(link));
      case Link.Idle _ -> greet();
      case Link.Connecting(), Link.Arming(), Link.Armed(), Link.Stopping() -> {}
    }
  }

  void note(Session session, Ending ending) {
    if (ending instanceof Ending.Interrupted(String what)) {
      LOG.warn("\"{}\" was interrupted. {}", session.title(), what);
    }
  }

  void note(Streamed what) {
    if (what instanceof Streamed.Ended(String id, Ending.Interrupted(String why))) {
      LOG.warn("Stream \"{}\" was interrupted. {}", id, why);
    }
  }

  private void warn(String words) {
    if (!words.equals(told)) {
      told = words;
      LOG.warn(words);
    }
  }

  private void greet() {
    if (!told.equals(GREETING)) {
      told = GREETING;
      LOG.info(GREETING);
    }
  }
}
