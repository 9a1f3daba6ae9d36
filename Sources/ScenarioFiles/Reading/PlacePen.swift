internal import JSONText

/// Turns ranges of bytes into places, moving on from the last one where it can.
///
/// Files on one long line have many findings on it; counting each from the start of the line would
/// take time with the square of its length.
struct PlacePen {
  let bytes: [UInt8]
  let lines: LineIndex
  let file: String
  private var last: (offset: Int, place: TextPlace)?

  init(bytes: [UInt8], lines: LineIndex, file: String) {
    self.bytes = bytes
    self.lines = lines
    self.file = file
  }

  /// The place of a range; the length ends with the line.
  mutating func place(_ range: Range<Int>) -> Finding.Place {
    let start = min(max(0, range.lowerBound), bytes.count)
    let place = place(at: start)
    last = (start, place)
    var length = 0
    for byte in bytes[start..<min(max(start, range.upperBound), bytes.count)] {
      if byte == 10 || byte == 13 { break }
      if byte & 0xC0 != 0x80 { length += 1 }
    }
    return Finding.Place(
      file: file,
      line: place.line,
      column: place.column,
      length: length,
      offset: start
    )
  }

  private func place(at offset: Int) -> TextPlace {
    guard let last, last.offset <= offset else { return lines.place(of: offset) }
    var column = last.place.column
    for byte in bytes[last.offset..<offset] {
      if byte == 10 { return lines.place(of: offset) }
      if byte & 0xC0 != 0x80 { column += 1 }
    }
    return TextPlace(line: last.place.line, column: column)
  }
}
