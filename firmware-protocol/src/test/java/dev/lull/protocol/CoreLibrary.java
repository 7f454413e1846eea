package dev.lull.protocol;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/// The firmware's core and the noise of the line as a library, loaded on first use.
@SuppressWarnings("restricted") // it calls the firmware, which is native code
final class CoreLibrary {

  private static final SymbolLookup LIBRARY =
      SymbolLookup.libraryLookup(Path.of(Program.built("liblull-core.so")), Arena.global());

  private CoreLibrary() {}

  /// One of its functions, by the part of its name after `lull_stepped_`.
  static MethodHandle handle(String name, FunctionDescriptor descriptor) {
    return Linker.nativeLinker()
        .downcallHandle(LIBRARY.findOrThrow("lull_stepped_" + name), descriptor);
  }

  static IllegalStateException failed(Throwable cause) {
    return new IllegalStateException("calling the firmware failed", cause);
  }
}
