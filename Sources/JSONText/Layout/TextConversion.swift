/// What a file needs before it is plain UTF-8 with the line ends of Unix.
///
/// Only what is certain is converted: bytes that are valid UTF-8 are never taken for another
/// encoding, and a mixture of encodings is left for a person to look at.
package enum TextConversion {
  /// One thing to convert.
  package enum Need: String, Hashable, Sendable, CaseIterable {
    /// The text is in Windows-1252, or in Latin-1, which is a part of it.
    case windows1252 = "windows-1252"
    /// A byte order mark stands before the text.
    case byteOrderMark = "byte-order-mark"
    /// Lines end with a carriage return, alone or before the line feed.
    case carriageReturns = "windows-line-ends"
  }

  /// What a text needs; nothing where it is fine, or where it cannot be told what it is.
  package static func needs(of bytes: [UInt8]) -> [Need] {
    let problems = bytes.withUnsafeBufferPointer { TextEncoding(of: $0).problems.map(\.code) }
    guard !problems.contains(.utf16), !problems.contains(.notUTF8) else { return [] }
    var needs: [Need] = []
    if problems.contains(.latin1) { needs.append(.windows1252) }
    if problems.contains(.byteOrderMark) { needs.append(.byteOrderMark) }
    if bytes.contains(.carriageReturn) { needs.append(.carriageReturns) }
    return needs
  }

  /// The text in UTF-8, without a mark, with a line feed at the end of each line.
  package static func converted(_ bytes: [UInt8]) -> [UInt8] {
    let needs = needs(of: bytes)
    var result = bytes
    if needs.contains(.byteOrderMark) { result.removeFirst(ByteOrderMark.utf8.count) }
    if needs.contains(.windows1252) { result = result.flatMap(utf8) }
    if needs.contains(.carriageReturns) { result = withLineFeeds(result) }
    return result
  }

  private static func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (place, byte) in bytes.enumerated() {
      if byte == .lineFeed, place > 0, bytes[place - 1] == .carriageReturn { continue }
      result.append(byte == .carriageReturn ? .lineFeed : byte)
    }
    return result
  }

  /// A character of Windows-1252 in UTF-8; what Latin-1 alone defines keeps its number.
  private static func utf8(_ byte: UInt8) -> [UInt8] {
    guard byte >= 0x80 else { return [byte] }
    let number = byte < 0xA0 ? windows1252[Int(byte - 0x80)] : UInt32(byte)
    return Unicode.Scalar(number).map { Array(String($0).utf8) } ?? Array("\u{FFFD}".utf8)
  }

  /// What 0x80 to 0x9F mean (the WHATWG's index of windows-1252).
  private static let windows1252: [UInt32] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]
}
