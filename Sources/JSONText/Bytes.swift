extension UInt8 {
  static var tab: UInt8 { 0x09 }
  static var lineFeed: UInt8 { 0x0A }
  static var carriageReturn: UInt8 { 0x0D }
  static var space: UInt8 { 0x20 }
  static var quote: UInt8 { 0x22 }
  static var apostrophe: UInt8 { 0x27 }
  static var comma: UInt8 { 0x2C }
  static var minus: UInt8 { 0x2D }
  static var point: UInt8 { 0x2E }
  static var slash: UInt8 { 0x2F }
  static var colon: UInt8 { 0x3A }
  static var semicolon: UInt8 { 0x3B }
  static var equals: UInt8 { 0x3D }
  static var openBracket: UInt8 { 0x5B }
  static var backslash: UInt8 { 0x5C }
  static var closeBracket: UInt8 { 0x5D }
  static var backtick: UInt8 { 0x60 }
  static var openBrace: UInt8 { 0x7B }
  static var closeBrace: UInt8 { 0x7D }

  var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

  /// Whether this is a space or a tab.
  var isBlank: Bool { self == .space || self == .tab }

  var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }

  /// Whether this is white space in JSON.
  var isSpace: Bool { isBlank || isLineEnd }

  /// Whether this continues a character that began before it in UTF-8.
  var isContinuation: Bool { self & 0xC0 == 0x80 }

  /// Whether this can be part of a bare word or a number.
  var isWord: Bool {
    isLetter || isDigit || self >= 0x80 || self == 0x5F || self == 0x24 || self == 0x2B
      || self == .minus || self == .point
  }

  /// Whether this is a comma, a colon or a bracket.
  var isStructural: Bool {
    switch self {
    case .comma, .colon, .openBracket, .closeBracket, .openBrace, .closeBrace: true
    default: false
    }
  }

  /// Whether this can follow a value or a key in a document without mistakes.
  var endsValue: Bool {
    switch self {
    case .comma, .colon, .closeBracket, .closeBrace, .lineFeed, .carriageReturn: true
    default: false
    }
  }

  /// The value of a hexadecimal digit.
  var hexadecimalValue: UInt32? {
    switch self {
    case 0x30...0x39: UInt32(self - 0x30)
    case 0x41...0x46: UInt32(self - 0x37)
    case 0x61...0x66: UInt32(self - 0x57)
    default: nil
    }
  }
}

/// The bytes of a text that is being read.
typealias Bytes = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer<UInt8> {
  /// Returns a byte, or zero past the end; zero can stand nowhere in a document.
  func peek(_ index: Int) -> UInt8 { index < count ? self[index] : 0 }

  /// Returns the first place from an index on that holds no space or tab.
  func skippingBlanks(from index: Int) -> Int {
    var index = index
    while index < count, self[index].isBlank { index += 1 }
    return index
  }

  /// Returns the first place from an index on that holds no letter of ASCII, or the end.
  func skippingASCII(from index: Int) -> Int {
    var index = index
    while index + 64 <= count, !holds(inSixtyFourFrom: index, { .!$0.below(0x80) }) { index += 64 }
    while index + 16 <= count {
      let ascii = SixteenBytes(self, at: index).below(0x80)
      if let first = BytePlaces(.!ascii).first { return index + first }
      index += 16
    }
    while index < count, self[index] < 0x80 { index += 1 }
    return index
  }

  /// Returns the first place from an index on that holds no white space.
  func skippingSpace(from index: Int) -> Int {
    var index = index
    while index + 16 <= count {
      let bytes = SixteenBytes(self, at: index)
      let blanks = bytes.equal(to: .space) .| bytes.equal(to: .tab)
      let spaces = blanks .| bytes.equal(to: .lineFeed) .| bytes.equal(to: .carriageReturn)
      if let first = BytePlaces(.!spaces).first { return index + first }
      index += 16
    }
    while index < count, self[index].isSpace { index += 1 }
    return index
  }

  /// Whether at least one line ends with CRLF.
  var holdsCRLF: Bool {
    var index = 0
    while index < count {
      // Most texts have no carriage return at all.
      if index + 64 <= count,
        !holds(inSixtyFourFrom: index, { $0.equal(to: .carriageReturn) })
      {
        index += 64
        continue
      }
      let end = Swift.min(index + 64, count)
      for place in index..<end where self[place] == .carriageReturn && peek(place + 1) == .lineFeed
      {
        return true
      }
      index = end
    }
    return false
  }

  /// Whether something holds of one of the 64 bytes from a place on.
  @inline(__always)
  private func holds(inSixtyFourFrom start: Int, _ mask: (SixteenBytes) -> ByteMask) -> Bool {
    var found = mask(SixteenBytes(self, at: start))
    for part in 1..<4 { found .|= mask(SixteenBytes(self, at: start + 16 * part)) }
    return BytePlaces(found).first != nil
  }

  /// Returns the end of the text before a place, without the white space between.
  func trimmedEnd(before end: Int, from start: Int) -> Int {
    var end = end
    while end > start, self[end - 1].isSpace { end -= 1 }
    return end
  }

  /// Returns the text of a range, with U+FFFD for what is not UTF-8.
  func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: self[range]), as: UTF8.self)
  }

  /// Returns the text of a range that is known to be UTF-8 with whole characters at both ends.
  func knownText(_ range: Range<Int>) -> String {
    let part = UnsafeBufferPointer(rebasing: self[range])
    let isASCII = part.skippingASCII(from: 0) == part.count
    return String(copying: UTF8Span(unchecked: part.span, isKnownASCII: isASCII))
  }

  /// Returns the beginning of a range as text: one line of at most 40 scalars.
  func excerpt(_ range: Range<Int>) -> String {
    var end = range.lowerBound
    var left = 40
    while end < range.upperBound, !self[end].isLineEnd || end == range.lowerBound {
      if !self[end].isContinuation {
        if left == 0 { break }
        left -= 1
      }
      end += 1
    }
    return text(range.lowerBound..<end)
  }
}
