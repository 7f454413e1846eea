package dev.lull.controller.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lull.controller.TypedLine;
import dev.lull.hardware.Answer;
import dev.lull.hardware.Candidate;
import dev.lull.hardware.SleeveReport.Device;
import dev.lull.hardware.SleeveReport.Sensors;
import dev.lull.hardware.UsbId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// How `lull sleeves` tells what was heard, and where it is asked wrongly.
final class SleevesCommandTest {
  private static final List<Heard> HEARD =
      List.of(
          new Heard(
              new Candidate(
                  "/dev/ttyACM0",
                  Optional.of("/dev/serial/by-id/usb-Arduino_Uno-if00"),
                  UsbId.of("2341:0043:7583")),
              new Answer.Met(new Device("LULL328P", "0.1.0", 6, Sensors.NONE))),
          new Heard(
              new Candidate("/dev/ttyUSB10", Optional.empty(), UsbId.of("1a86:7523")),
              new Answer.Nobody("/dev/ttyUSB10 does not answer.", "Check it.")),
          new Heard(
              Candidate.at("/dev/ttyS4"),
              new Answer.Unfit(
                  new Device("OLD", "0.0.1", 1, Sensors.NONE), "It is too old.", "Renew it.")));

  @Test
  void whatWasHeardIsATable() {
    assertEquals(
        """
        port           USB device      answer
        /dev/ttyACM0   2341:0043:7583  sleeve LULL328P, firmware 0.1.0, 6 motors
          also /dev/serial/by-id/usb-Arduino_Uno-if00
        /dev/ttyUSB10  1a86:7523       /dev/ttyUSB10 does not answer. Check it.
        /dev/ttyS4     -               It is too old. Renew it.
        """,
        String.join("\n", HeardText.lines(HEARD)) + "\n");
  }

  @Test
  void whereThereIsNoPortOneIsToldWhatToDo() {
    assertEquals(
        List.of(
            "This machine has no serial port that a sleeve could be on.",
            "Plug the sleeve in; or, if you know its port, give it: ./lull sleeves /dev/ttyAMA0"),
        HeardText.lines(List.of()));
  }

  @Test
  void programsAreToldTheSameAsJson() {
    assertEquals(
        JsonMapper.shared()
            .readTree(
                """
                [{"port": "/dev/ttyACM0", "lasting": "/dev/serial/by-id/usb-Arduino_Uno-if00",
                  "usb": "2341:0043:7583", "answer": "sleeve",
                  "sleeve": "LULL328P", "firmware": "0.1.0", "motors": 6},
                 {"port": "/dev/ttyUSB10", "usb": "1a86:7523", "answer": "nobody",
                  "what": "/dev/ttyUSB10 does not answer.", "remedy": "Check it."},
                 {"port": "/dev/ttyS4", "answer": "unfit",
                  "what": "It is too old.", "remedy": "Renew it.",
                  "sleeve": "OLD", "firmware": "0.0.1", "motors": 1}]
                """),
        HeardJson.of(HEARD));
  }

  @Test
  void aPortThatIsNotThereIsToldAndIsNoSuccess() {
    TypedLine typed = TypedLine.type("sleeves", "--only", "/dev/lull-nowhere");
    assertEquals(1, typed.status());
    assertEquals(
        "/dev/lull-nowhere  -           /dev/lull-nowhere is not there. Plug the sleeve in or set"
            + " sleeve.port; ports seen: ",
        typed.out().lines().skip(1).findFirst().orElseThrow().replaceAll("(?<=seen: ).*", ""));
  }

  @Test
  void onlyWithoutPortsIsAskedWrongly() {
    assertEquals(
        new TypedLine(
            2,
            "",
            "Name the ports that are to be asked after --only. See ./lull sleeves --help.\n"),
        TypedLine.type("sleeves", "--only"));
  }

  @Test
  void anImpossibleSpeedIsAskedWrongly() {
    TypedLine typed = TypedLine.type("sleeves", "--baud", "300");
    assertEquals(2, typed.status());
    assertEquals(
        "--baud \"300\" is no baud rate. Write a whole number from 9600"
            + " to 4000000. See ./lull sleeves --help.\n",
        typed.err());
  }
}
