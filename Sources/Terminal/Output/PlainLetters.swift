/// ASCII characters that stand for others where the locale has nothing else.
enum PlainLetters {
  /// One ASCII character in place of a scalar; a question mark where none is near.
  static func standIn(for scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0..<0x80: return scalar
    case 0xA0: return 0x20
    case 0xC0...0xFF: return UInt32(latin[Int(scalar) - 0xC0])
    case 0x2500...0x257F: return line(scalar)
    case 0x2580...0x259F: return UInt32(UInt8(ascii: "#"))
    default: return UInt32(signs[scalar] ?? UInt8(ascii: "?"))
    }
  }

  private static func line(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x2550: UInt32(UInt8(ascii: "-"))
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x2551: UInt32(UInt8(ascii: "|"))
    default: UInt32(UInt8(ascii: "+"))
    }
  }

  /// The letters from U+00C0 to U+00FF.
  private static let latin = Array(
    "AAAAAAACEEEEIIIIDNOOOOOxOUUUUYPsaaaaaaaceeeeiiiidnooooo/ouuuuypy".utf8
  )

  private static let signs: [UInt32: UInt8] = [
    0x2010: UInt8(ascii: "-"), 0x2011: UInt8(ascii: "-"), 0x2012: UInt8(ascii: "-"),
    0x2013: UInt8(ascii: "-"), 0x2014: UInt8(ascii: "-"), 0x2212: UInt8(ascii: "-"),
    0x2018: UInt8(ascii: "'"), 0x2019: UInt8(ascii: "'"), 0x201A: UInt8(ascii: "'"),
    0x201C: UInt8(ascii: "\""), 0x201D: UInt8(ascii: "\""), 0x201E: UInt8(ascii: "\""),
    0xAB: UInt8(ascii: "\""), 0xBB: UInt8(ascii: "\""), 0x2026: UInt8(ascii: "."),
    0x2022: UInt8(ascii: "*"), 0xB7: UInt8(ascii: "."), 0x2190: UInt8(ascii: "<"),
    0x2191: UInt8(ascii: "^"), 0x2192: UInt8(ascii: ">"), 0x2193: UInt8(ascii: "v"),
    0x2713: UInt8(ascii: "x"), 0x2717: UInt8(ascii: "-"), 0x25CF: UInt8(ascii: "*"),
    0x25CB: UInt8(ascii: "o"), 0x25B8: UInt8(ascii: ">"), 0x25B6: UInt8(ascii: ">"),
  ]
}
