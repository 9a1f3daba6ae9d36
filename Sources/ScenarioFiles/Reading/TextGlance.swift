/// Looks at sixteen bytes of a text together, for what few texts have.
enum TextGlance {
  /// Of which of sixteen bytes something holds.
  typealias Mask = SIMDMask<SIMD16<Int8>>

  /// Whether something holds of any byte of a text.
  static func finds(
    in bytes: UnsafeBufferPointer<UInt8>,
    _ mask: (SIMD16<UInt8>) -> Mask
  ) -> Bool {
    guard let first = bytes.first else { return false }
    let raw = UnsafeRawBufferPointer(bytes)
    guard raw.count >= 16 else {
      // A byte of the text stands for those that are missing.
      var all = SIMD16<UInt8>(repeating: first)
      for index in bytes.indices { all[index] = bytes[index] }
      return isAny(mask(all))
    }
    var found = Mask(repeating: false)
    var index = 0
    while index < raw.count {
      // The last sixteen may have been looked at in part.
      let start = min(index, raw.count - 16)
      found .|= mask(raw.loadUnaligned(fromByteOffset: start, as: SIMD16<UInt8>.self))
      index += 16
    }
    return isAny(found)
  }

  private static func isAny(_ mask: Mask) -> Bool {
    let words = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    return words[0] | words[1] != 0
  }
}

extension SIMD16<UInt8> {
  /// The bytes that are equal to one.
  func equal(to byte: UInt8) -> TextGlance.Mask { self .== Self(repeating: byte) }
}
