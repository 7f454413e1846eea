package dev.lull.protocol;

import java.io.IOException;
import java.nio.file.Path;

/// A sleeve, a bad line, and a host, the first two as programs.
record BadLineRig(
    Path record, Path viewers, SleeveProcess sleeve, ProxyProcess proxy, BadLineHost host)
    implements AutoCloseable {

  static BadLineRig start(Path folder, NoiseSettings noise) throws IOException {
    Path port = folder.resolve("sleeve");
    Path line = folder.resolve("line");
    Path record = folder.resolve("record");
    Path viewers = folder.resolve("viewers");
    SleeveProcess sleeve =
        SleeveProcess.start(
            "--motors", Integer.toString(RelatedLevels.MOTORS),
            "--link", port.toString(),
            "--record", record.toString(),
            "--socket", viewers.toString());
    ProxyProcess proxy = ProxyProcess.start(port, line, noise);
    return new BadLineRig(record, viewers, sleeve, proxy, new BadLineHost(line, noise));
  }

  @Override
  public void close() throws IOException {
    host.close();
    proxy.close();
    sleeve.close();
  }
}
