package dev.lull.controller.cli;

import dev.lull.hardware.Answer;
import dev.lull.hardware.SleeveReport.Device;
import dev.lull.hardware.UsbId;
import java.util.ArrayList;
import java.util.List;

/// What was heard on the ports of this machine, as a table for people.
final class HeardText {
  private static final List<String> NOTHING =
      List.of(
          "This machine has no serial port that a sleeve could be on.",
          "Plug the sleeve in; or, if you know its port, give it: ./lull sleeves /dev/ttyAMA0");

  private HeardText() {}

  static List<String> lines(List<Heard> heard) {
    return heard.isEmpty() ? NOTHING : table(heard);
  }

  private static List<String> table(List<Heard> heard) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("port", "USB device", "answer"));
    for (Heard it : heard) {
      rows.add(
          List.of(
              it.port().path(),
              it.port().usb().map(UsbId::toString).orElse("-"),
              words(it.answer())));
      it.port().lasting().ifPresent(name -> rows.add(List.of("  also " + name)));
    }
    String row = "%-" + width(rows, 0) + "s  %-" + width(rows, 1) + "s  %s";
    return rows.stream()
        .map(cells -> cells.size() == 1 ? cells.getFirst() : row.formatted(cells.toArray()))
        .toList();
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream()
        .filter(cells -> cells.size() > 1)
        .mapToInt(cells -> cells.get(column).length())
        .max()
        .orElseThrow();
  }

  private static String words(Answer answer) {
    return switch (answer) {
      case Answer.Met(Device device) ->
          "sleeve %s, firmware %s, %d %s"
              .formatted(
                  device.sleeve(),
                  device.firmware(),
                  device.motors(),
                  device.motors() == 1 ? "motor" : "motors");
      case Answer.Unfit(_, String what, String remedy) -> what + " " + remedy;
      case Answer.Nobody(String what, String remedy) -> what + " " + remedy;
    };
  }
}
