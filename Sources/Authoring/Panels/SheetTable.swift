/// A table as spreadsheets save it: rows of cells with the places at which they stand (RFC 4180).
///
/// Cells are divided by commas, semicolons or tabs, whichever the first row has most of, as it
/// depends on the country in which a spreadsheet was saved.
struct SheetTable {
  /// A cell.
  struct Cell {
    /// What it holds, quotes resolved.
    let text: String
    /// The bytes at which it stands.
    let range: Range<Int>
  }

  /// The most rows that are read.
  static let greatestRowCount = 5000
  /// The most cells of a row that are read.
  static let greatestCellCount = 64

  /// The rows, those without any text left out.
  private(set) var rows: [[Cell]] = []
  /// Where a quote begins that never ends; none where all do.
  private(set) var openQuote: Int?

  /// Whether commas divide its cells.
  var isDividedByCommas: Bool { separator == Self.separators[0] }

  private let bytes: [UInt8]
  private let separator: UInt8
  private var index = 0

  /// Reads a text in UTF-8 with line feeds.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    separator = Self.separator(of: bytes)
    while index < bytes.count, rows.count < Self.greatestRowCount {
      let row = row()
      if row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
    }
  }

  private static let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")

  private static func separator(of bytes: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == quote { isQuoted.toggle() }
      if byte == lineFeed, !isQuoted { break }
      if !isQuoted, separators.contains(byte) { counts[byte, default: 0] += 1 }
    }
    return separators.max { counts[$0] ?? 0 < counts[$1] ?? 0 } ?? separators[0]
  }

  private mutating func row() -> [Cell] {
    var cells: [Cell] = []
    while true {
      let cell = cell()
      if cells.count < Self.greatestCellCount { cells.append(cell) }
      guard index < bytes.count else { return cells }
      let end = bytes[index]
      index += 1
      if end == Self.lineFeed { return cells }
    }
  }

  /// Reads a cell up to the separator or line feed after it.
  private mutating func cell() -> Cell {
    let start = index
    var text: [UInt8] = []
    if index < bytes.count, bytes[index] == Self.quote { text = quoted() }
    while index < bytes.count, bytes[index] != separator, bytes[index] != Self.lineFeed {
      text.append(bytes[index])
      index += 1
    }
    return Cell(text: String(decoding: text, as: UTF8.self), range: start..<index)
  }

  /// Reads what stands in quotes; a quote in it is written twice.
  private mutating func quoted() -> [UInt8] {
    let start = index
    var text: [UInt8] = []
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == Self.quote else {
        text.append(byte)
        continue
      }
      guard index < bytes.count, bytes[index] == Self.quote else { return text }
      text.append(Self.quote)
      index += 1
    }
    if openQuote == nil { openQuote = start }
    return text
  }
}
