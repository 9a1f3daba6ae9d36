/// Sixteen bytes of a text that are looked at together.
typealias SixteenBytes = SIMD16<UInt8>

/// Of which of them something holds.
typealias ByteMask = SIMDMask<SIMD16<Int8>>

extension SixteenBytes {
  /// Takes the sixteen bytes from a place on.
  init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    self = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: Self.self)
  }

  // Comparing with sixteen bytes is one step; with a single one, a step for each.

  /// The bytes that are equal to one.
  func equal(to byte: UInt8) -> ByteMask { self .== Self(repeating: byte) }

  /// The bytes below one.
  func below(_ byte: UInt8) -> ByteMask { self .< Self(repeating: byte) }
}

/// The places, among sixteen bytes, of those of which something holds, in order.
struct BytePlaces: Sequence, IteratorProtocol {
  /// The highest bit of each byte that is meant, of the first eight.
  private var low: UInt64
  /// The same of the last eight.
  private var high: UInt64

  init(_ mask: ByteMask) {
    let words = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    low = UInt64(littleEndian: words[0]) & 0x8080_8080_8080_8080
    high = UInt64(littleEndian: words[1]) & 0x8080_8080_8080_8080
  }

  /// The first place; nil where there is none.
  var first: Int? {
    // Which half it is in cannot be foretold: choosing a number costs less than a wrong guess.
    let isLow = low != 0
    let half = isLow ? low : high
    guard half != 0 else { return nil }
    return half.trailingZeroBitCount / 8 &+ (isLow ? 0 : 8)
  }

  /// Moves to the next place.
  mutating func next() -> Int? {
    let place = first
    if low != 0 { low &= low - 1 } else if high != 0 { high &= high - 1 }
    return place
  }
}
