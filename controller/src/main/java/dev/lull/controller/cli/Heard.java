package dev.lull.controller.cli;

import dev.lull.hardware.Answer;
import dev.lull.hardware.Candidate;

/// What was heard on one port that was asked for a sleeve.
record Heard(Candidate port, Answer answer) {}
