package dev.lull.patterns.quantity;

import java.math.BigDecimal;
import java.math.MathContext;

/// A unit people write.
///
/// @param symbol how it is written
/// @param base how much of the measure's base unit `units` of it are
/// @param units how many of it are `base`
record Unit(String symbol, BigDecimal base, BigDecimal units) {
  Unit(String symbol, String base) {
    this(symbol, new BigDecimal(base), BigDecimal.ONE);
  }

  /// A unit of which so many make one of the base unit.
  static Unit fraction(String symbol, int units) {
    return new Unit(symbol, BigDecimal.ONE, BigDecimal.valueOf(units));
  }

  /// So much of the base unit in this unit.
  BigDecimal of(BigDecimal count) {
    return count.multiply(units).divide(base, MathContext.DECIMAL64).stripTrailingZeros();
  }

  /// So much of this unit in the base unit.
  BigDecimal inBase(BigDecimal count) {
    return count.multiply(base).divide(units, MathContext.DECIMAL128);
  }
}
