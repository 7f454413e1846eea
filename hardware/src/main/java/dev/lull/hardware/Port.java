package dev.lull.hardware;

/// One opening of a port. Once it has failed or been closed it is of no more use; another one is
/// opened.
///
/// No method blocks, and all of them belong to one thread.
interface Port {
  /// The most bytes that are read at a time.
  int CHUNK = 512;

  /// Where it stands; it begins with opening and may go on to open and to failed.
  PortState state();

  /// Takes bytes that have arrived, some or all, and returns how many; 0 if there are none.
  ///
  /// @param into room for [#CHUNK] bytes
  int read(byte[] into);

  /// When the bytes that were read last had arrived, in nanoseconds of the host, however much later
  /// they were read. Before any were read it means nothing.
  long arrivedAt();

  /// Queues a whole message.
  ///
  /// @return whether there was room for it; if not, nothing of it is sent
  boolean write(byte[] message, int length);

  /// Queues a message before all others, and drops those.
  void overtake(byte[] message, int length);

  /// Sends what overtook last, if it still can, and lets go of the port.
  void close();
}
