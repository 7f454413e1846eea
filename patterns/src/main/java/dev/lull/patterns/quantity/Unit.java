package dev.lull.patterns.quantity;

import java.math.BigDecimal;
import java.math.MathContext;

/// A unit people write.
///
/// @param symbol how it is written
/// @param inBase what one of it is in the measure's base unit
record Unit(String symbol, BigDecimal inBase) {
  Unit(String symbol, String inBase) {
    this(symbol, new BigDecimal(inBase));
  }

  static Unit fraction(String symbol, int over) {
    return new Unit(symbol, BigDecimal.ONE.divide(BigDecimal.valueOf(over), MathContext.DECIMAL64));
  }
}
