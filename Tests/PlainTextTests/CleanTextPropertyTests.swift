import Testing

@testable import PlainText

@Suite struct `Cleaning in general` {
  static let samples = NastyText.samples(4000, upTo: 40, seed: 20_260_101)

  @Test func `A clean text is told from others as it is cleaned`() {
    // A bell is taken out, and with it nothing can be told from the bytes at a glance.
    for value in UInt32(0)..<0x500 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for text in ["\(Character(scalar))", "plain \(Character(scalar))b", "é\(Character(scalar))"] {
        #expect(CleanText.line(text) == CleanText.line("\u{7}" + text), "\(scalars(text))")
        #expect(CleanText.block(text) == CleanText.block("\u{7}" + text), "\(scalars(text))")
      }
    }
  }

  @Test func `Cleaning twice gives the same as cleaning once`() {
    for text in Self.samples {
      let block = CleanText.block(text)
      let line = CleanText.line(text)
      #expect(scalars(CleanText.block(block)) == scalars(block), "\(scalars(text))")
      #expect(scalars(CleanText.line(line)) == scalars(line), "\(scalars(text))")
    }
  }

  @Test func `What was cleaned is called clean`() {
    for text in Self.samples {
      #expect(CleanText.isClean(CleanText.block(text)), "\(scalars(text))")
      #expect(CleanText.isClean(CleanText.line(text), allowingNewlines: false), "\(scalars(text))")
    }
  }

  @Test func `Nothing that steers a terminal or hides survives`() {
    let forbidden: [ClosedRange<UInt32>] = [
      0x00...0x09, 0x0B...0x1F, 0x7F...0x9F, 0xAD...0xAD, 0x34F...0x34F, 0x61C...0x61C,
      0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xE000...0xF8FF, 0xFE00...0xFE0F,
      0xFEFF...0xFEFF, 0xFFF9...0xFFFB, 0xFFFE...0xFFFF, 0x1F1E6...0x1F1FF, 0x1F3FB...0x1F3FF,
      0xE0000...0xE0FFF, 0xF0000...0x10FFFF,
    ]
    for text in Self.samples {
      let values = scalars(CleanText.block(text))
      let survivors = values.filter { value in forbidden.contains { $0.contains(value) } }
      #expect(survivors.isEmpty, "\(scalars(text))")
      #expect(!CleanText.line(text).contains { $0.isNewline }, "\(scalars(text))")
    }
  }

  @Test func `Every cluster fits one cell of the terminal`() {
    for text in Self.samples {
      for cluster in CleanText.line(text) {
        let widths = cluster.unicodeScalars.map { ColumnWidth.columns(of: $0) }
        #expect(widths.count <= 5 && (1...2).contains(widths.first ?? 0), "\(scalars(text))")
        #expect(widths.dropFirst().allSatisfy { $0 == 0 }, "\(scalars(text))")
      }
    }
  }

  @Test func `Printable ASCII survives whole`() {
    let ascii = String(decoding: Array(UInt8(0x20)...0x7E), as: UTF8.self)
    #expect(CleanText.line(ascii) == ascii)
    #expect(CleanText.block(ascii) == ascii)
  }

  @Test func `Dashes, quotation marks and the ellipsis stay, as each fits a cell by itself`() {
    for value: UInt32 in 0x2010...0x2027 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let sign = String(Character(scalar))
      for text in [sign, "a\(sign)b", "\(sign)\(sign)", "\(sign)\u{301}a"] {
        #expect(CleanText.Treatment(of: scalar) == .keep)
        #expect(CleanText.reducingClusters(of: text) == nil, "\(scalars(text))")
        #expect(CleanText.line(text) == text, "\(scalars(text))")
      }
    }
  }

  /// All of the planes with characters, and every 61st scalar of the others.
  @Test func `Every single scalar is cleaned without a trap`() {
    let others = stride(from: UInt32(0x20000), through: 0x10FFFF, by: 61)
    for value in Array(0..<0x20000) + Array(others) + Array(0xE0000...0xE0FFF) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a" + String(Character(scalar)) + "b"
      let cleaned = CleanText.block(text)
      if !CleanText.isClean(cleaned) {
        Issue.record("U+\(String(value, radix: 16)) is not clean after cleaning")
      }
    }
  }
}
