package dev.lull.controller.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lull.controller.TypedLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A command that is written wrongly is answered in one line with status 2.
final class MisuseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          '' | Say what to do: demo, run, play, stop, pause, resume, stream, record, clear, rearm, pair, unpair, patterns, sleeves, motors, check, new, show, preview, render, fidelity, wire. See ./lull --help.
          plya petting | ./lull understands no "plya". Did you mean "play"? See ./lull --help.
          sing | ./lull understands no "sing". See ./lull --help.
          --versoin | ./lull understands no "--versoin". Did you mean "--version"? See ./lull --help.
          play | Missing required parameter: 'NAME'. See ./lull play --help.
          play petting 10 | ./lull play understands no "10". See ./lull play --help.
          play petting --intensty 60 | ./lull play understands no "--intensty". Did you mean "--intensity"? See ./lull play --help.
          play petting --for | Missing required parameter for option '--for' (TIME). See ./lull play --help.
          pair Anna | "Anna" is no name. Write 1 to 32 of a–z, 0–9 and -. See ./lull pair --help.
          pair anna --may dance | --may "dance" is no right. Write one of watch, stop, play, stream, look-after. See ./lull pair --help.
          unpair | Missing required parameter: 'NAME'. See ./lull unpair --help.
          stop now | ./lull stop understands no "now". See ./lull stop --help.
          record | Missing required parameter: 'FILE'. See ./lull record --help.
          check | Missing required parameter: 'FILE'. See ./lull check --help.
          render evening.lull.yaml | Missing required option: '--output=OUT'. See ./lull render --help.
          render evening.lull.yaml -o out.wav --carrier 19 | --carrier "19" is no carrier. Write a number of hertz from 20 to 1000, such as 170. See ./lull render --help.
          render evening.lull.yaml -o out.wav --carrier 1e3 | --carrier "1e3" is no carrier. Write a number of hertz from 20 to 1000, such as 170. See ./lull render --help.
          render evening.lull.yaml -o out.csv --rate 10.5 | --rate "10.5" is no number of lines a second. Write a whole number from 1 to 1000. See ./lull render --help.
          render evening.lull.yaml -o out.csv --rate 0 | --rate "0" is no number of lines a second. Write a whole number from 1 to 1000. See ./lull render --help.
          render evening.lull.yaml -o out.csv --rate 1001 | --rate "1001" is no number of lines a second. Write a whole number from 1 to 1000. See ./lull render --help.
          render evening.lull.yaml -o out.csv --drive --motor erm | --motor "erm" is no motor. Write one of coin-erm, any-coin-erm, lra. See ./lull render --help.
          check evening.lull.yaml --format xml | --format "xml" is no format. Write text or json. See ./lull check --help.
          sleeves --format xml | --format "xml" is no format. Write text or json. See ./lull sleeves --help.
          sleeves --baud fast | --baud "fast" is no baud rate. Write a whole number from 9600 to 4000000. See ./lull sleeves --help.
          motors | Missing required option: '--config=FILE'. See ./lull motors --help.
          motors --config lull.yaml --motor -1 | --motor "-1" is no motor. Write a whole number from 0 to 63. See ./lull motors --help.
          motors --config lull.yaml --motor 64 | --motor "64" is no motor. Write a whole number from 0 to 63. See ./lull motors --help.
          motors --config lull.yaml --motor three | --motor "three" is no motor. Write a whole number from 0 to 63. See ./lull motors --help.
          motors --config lull.yaml --motor 3 --all | Give --motor or --all, not both. See ./lull motors --help.
          motors --config lull.yaml --calibrate --all | --calibrate is about all motors by itself. Leave out --all. See ./lull motors --help.
          stop --broker localhost | --broker "localhost" is no address of a broker. Write tcp, ssl, ws or wss, "://", a host, and a port unless it is the usual one, such as "tcp://192.168.1.5:1883" or "wss://broker.example/mqtt". See ./lull stop --help.
          stop --broker tcp://a_b:1883 | --broker "tcp://a_b:1883" is no address of a broker. Write tcp, ssl, ws or wss, "://", a host, and a port unless it is the usual one, such as "tcp://192.168.1.5:1883" or "wss://broker.example/mqtt". See ./lull stop --help.
          stop --broker tcp://127.0.0.1:70000 | --broker "tcp://127.0.0.1:70000" is no address of a broker. Write tcp, ssl, ws or wss, "://", a host, and a port unless it is the usual one, such as "tcp://192.168.1.5:1883" or "wss://broker.example/mqtt". See ./lull stop --help.
          stop --broker http://127.0.0.1:1883 | --broker "http://127.0.0.1:1883" is no address of a broker. Write tcp, ssl, ws or wss, "://", a host, and a port unless it is the usual one, such as "tcp://192.168.1.5:1883" or "wss://broker.example/mqtt". See ./lull stop --help.
          stop --base # | --base "#" is no base topic. Write 1 to 64 of A–Z, a–z, 0–9, "_" and "-". See ./lull stop --help.
          stop --sleeve left/arm | --sleeve "left/arm" is no sleeve name. Write 1 to 64 of A–Z, a–z, 0–9, "_" and "-", but neither "all" nor "bridge", which are taken. See ./lull stop --help.
          stop --certificate=own.crt | A certificate is of no use without its key, nor the key without it. Give both --certificate and --key. See ./lull stop --help.
          stop --ca=ca.crt --broker ws://127.0.0.1 | Certificates are of no use without encryption, and ws://127.0.0.1:80/mqtt has none. Give an address that begins with ssl:// or wss://. See ./lull stop --help.
          stop --password=secret | A password is of no use without a user. Give --user too. See ./lull stop --help.
          play petting --broker http://127.0.0.1 | --broker "http://127.0.0.1" is no address of a broker. Write tcp, ssl, ws or wss, "://", a host, and a port unless it is the usual one, such as "tcp://192.168.1.5:1883" or "wss://broker.example/mqtt". See ./lull play --help.
          play petting --for 10 | --for "10" has no unit. Write a play-time such as "10 min". See ./lull play --help.
          play petting --for 13h | --for "13h" is more than the most, 12 h. Write 1 s to 12 h. See ./lull play --help.
          play petting --from there | --from "there" is no moment of a pattern. Write a time such as "20 min", or "here". See ./lull play --help.
          play petting --from here --for 5s | --for needs to know when the session begins, so it does not go with --from here. Leave one of them out. See ./lull play --help.
          play petting --intensity loud | --intensity "loud" is not a plain number and a unit. Write an intensity such as "60 %". See ./lull play --help.
          play petting --intensity 0.6 | --intensity "0.6" has no unit. Write "60 %" or "0.6 %", whichever is meant. See ./lull play --help.
          play petting --pace 800 | --pace "800 %" is more than the most, 200 %. Write 25 % to 200 %. See ./lull play --help.
          stream petting --for 4 | --for "4" has no unit. Write a duration such as "10 s". See ./lull stream --help.
          show petting --for 4 | --for "4" has no unit. Write a duration such as "10 s". See ./lull show --help.
          run | Missing required option: '--config=FILE'. See ./lull run --help.
          demo --port mqtt | --port "mqtt" is no port. Write a whole number from 1 to 65535. See ./lull demo --help.
          demo --port 0 | --port "0" is no port. Write a whole number from 1 to 65535. See ./lull demo --help.
          demo --port 65536 | --port "65536" is no port. Write a whole number from 1 to 65535. See ./lull demo --help.
          demo --port -1 | --port "-1" is no port. Write a whole number from 1 to 65535. See ./lull demo --help.
          """)
  void whatIsWrittenWronglyIsSaidInOneLine(String typed, String told) {
    String[] arguments = typed.isEmpty() ? new String[0] : typed.split(" ", -1);
    assertEquals(new TypedLine(2, "", told + "\n"), TypedLine.type(arguments));
  }
}
