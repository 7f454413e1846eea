/// The wire between host and sleeve: its messages, their bytes, their readable form, and the
/// estimate of the sleeve's clock.
///
/// `PROTOCOL.md` beside this module's sources is the full description. The files in `vectors`
/// hold one message each, readable and as bytes, and both this package and the firmware are
/// tested with them.
package dev.lull.protocol;
