/// Turns the text between two quotes into the bytes that it stands for.
enum StringDecoder {
  /// Decodes a range with escapes; half a surrogate pair and a `\u` without digits are U+FFFD.
  static func decode(_ bytes: Bytes, _ range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      index += 1
      guard byte == .backslash, index < range.upperBound else {
        result.append(byte)
        continue
      }
      let letter = bytes[index]
      index += 1
      if letter == UInt8(ascii: "u") {
        let scalar = unicodeScalar(bytes, index..<range.upperBound, &index)
        result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      } else {
        result.append(meaning(of: letter))
      }
    }
    return result
  }

  /// Returns the four hexadecimal digits at a place as a number.
  static func codeUnit(_ bytes: Bytes, _ range: Range<Int>) -> UInt32? {
    guard range.count >= 4 else { return nil }
    var value: UInt32 = 0
    for index in range.prefix(4) {
      guard let digit = bytes[index].hexadecimalValue else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  static func isHighSurrogate(_ unit: UInt32) -> Bool { (0xD800...0xDBFF).contains(unit) }

  static func isLowSurrogate(_ unit: UInt32) -> Bool { (0xDC00...0xDFFF).contains(unit) }

  /// Returns the low half of a pair if its escape stands at a place.
  static func lowSurrogate(_ bytes: Bytes, _ range: Range<Int>) -> UInt32? {
    guard range.count >= 6, bytes[range.lowerBound] == .backslash,
      bytes[range.lowerBound + 1] == UInt8(ascii: "u"),
      let unit = codeUnit(bytes, range.dropFirst(2)), isLowSurrogate(unit)
    else { return nil }
    return unit
  }

  /// Reads the digits after `\u`, and the second escape of a pair, and moves past them.
  private static func unicodeScalar(
    _ bytes: Bytes,
    _ range: Range<Int>,
    _ index: inout Int
  ) -> Unicode.Scalar {
    guard let unit = codeUnit(bytes, range) else {
      while index < range.upperBound, bytes[index].hexadecimalValue != nil { index += 1 }
      return "\u{FFFD}"
    }
    index += 4
    if isHighSurrogate(unit), let low = lowSurrogate(bytes, index..<range.upperBound) {
      index += 6
      return Unicode.Scalar(0x10000 + ((unit - 0xD800) << 10 | (low - 0xDC00))) ?? "\u{FFFD}"
    }
    return Unicode.Scalar(unit) ?? "\u{FFFD}"
  }

  private static func meaning(of letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): .lineFeed
    case UInt8(ascii: "r"): .carriageReturn
    case UInt8(ascii: "t"): .tab
    default: letter
    }
  }
}
