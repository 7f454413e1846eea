package dev.lull.controller.demo;

/// How the demo shows what happens, until the user has seen enough or the process is told to end.
public sealed interface Show permits LiveShow, PlainShow {
  void run() throws InterruptedException;
}
