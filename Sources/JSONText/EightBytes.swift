/// Eight bytes of a text that are looked at together.
///
/// Answers are masks with the highest bit of each byte of which something holds; the first byte of
/// the text is the lowest one. All of it is open to be compiled into the loops that use it.
package struct EightBytes {
  @usableFromInline let word: UInt64

  /// Takes the eight bytes from a place on.
  @inlinable
  package init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    let raw = UnsafeRawBufferPointer(bytes)
    word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// Takes the bytes from a place on, of which there are fewer; spaces stand for the others.
  @inlinable
  package init(last bytes: UnsafeBufferPointer<UInt8>, from index: Int) {
    word = bytes[index...].reversed().reduce(0x2020_2020_2020_2020) { $0 << 8 | UInt64($1) }
  }

  /// Whether there is nothing but spaces.
  var areSpaces: Bool { word == 0x2020_2020_2020_2020 }

  /// The bytes that are no letters of ASCII.
  var outsideASCII: UInt64 { word & 0x8080_8080_8080_8080 }

  /// The bytes that are equal to one.
  @inlinable
  package func equal(to byte: UInt8) -> UInt64 {
    let difference = word ^ (0x0101_0101_0101_0101 &* UInt64(byte))
    let low = (difference & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F
    return ~(low | difference) & 0x8080_8080_8080_8080
  }

  /// The bytes below a number of at most 128.
  ///
  /// Only the lowest of them is certain: subtracting borrows from the bytes above it.
  func below(_ number: UInt8) -> UInt64 {
    (word &- 0x0101_0101_0101_0101 &* UInt64(number)) & ~word & 0x8080_8080_8080_8080
  }

  /// Whether something holds of any byte of a text.
  @inlinable
  package static func hold(
    anywhereIn bytes: UnsafeBufferPointer<UInt8>,
    _ mask: (EightBytes) -> UInt64
  ) -> Bool {
    var index = 0
    while index + 8 <= bytes.count {
      if mask(EightBytes(bytes, at: index)) != 0 { return true }
      index += 8
    }
    return mask(EightBytes(last: bytes, from: index)) != 0
  }

  /// How many bytes come before the first of a mask.
  static func first(of mask: UInt64) -> Int { mask.trailingZeroBitCount / 8 }
}
