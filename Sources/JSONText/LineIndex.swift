/// A place in a text as people count it.
package struct TextPlace: Hashable, Comparable, Sendable {
  /// The line, from 1.
  package let line: Int
  /// The column, from 1, in Unicode scalars; a tab is one column.
  package let column: Int

  /// Creates a place.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Whether one place comes before another.
  package static func < (left: TextPlace, right: TextPlace) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// The lines of a text, to turn byte offsets into places and to show the line of a place.
///
/// A line ends with LF or CRLF. A byte order mark takes no column.
package struct LineIndex: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int32]

  /// Finds the lines of a text of UTF-8; bytes past the first 2 GiB belong to its last line.
  package init(_ bytes: [UInt8]) {
    var starts: [Int32] = [0]
    starts.reserveCapacity(bytes.count / 24 + 1)
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      let last = min(buffer.count, Int(Int32.max) - 1)
      while index + 16 <= last {
        let lineFeeds = SixteenBytes(buffer, at: index).equal(to: .lineFeed)
        for place in BytePlaces(lineFeeds) { starts.append(Int32(index + place + 1)) }
        index += 16
      }
      for index in index..<last where buffer[index] == .lineFeed {
        starts.append(Int32(index + 1))
      }
    }
    self.bytes = bytes
    self.starts = starts
  }

  /// The number of lines; a text that ends with a line end has an empty last line.
  package var count: Int { starts.count }

  /// Finds the place of a byte; offsets outside the text count as its nearest end.
  package func place(of offset: Int) -> TextPlace {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineHolding(offset)
    let start = textStart(line)
    var column = 1
    if start < offset {
      for index in start..<offset where !bytes[index].isContinuation { column += 1 }
      if offset < bytes.count, bytes[offset].isContinuation { column = max(column - 1, 1) }
    }
    return TextPlace(line: line + 1, column: column)
  }

  /// Returns the text of a line, counted from 1, without its line end; empty outside the text.
  package func text(ofLine line: Int) -> String {
    guard line >= 1, line <= starts.count else { return "" }
    let start = textStart(line - 1)
    var end = line < starts.count ? Int(starts[line]) - 1 : bytes.count
    if line < starts.count, end > start, bytes[end - 1] == .carriageReturn { end -= 1 }
    return String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
  }

  /// Returns the number of blanks before the text of the line that holds a byte.
  func indentation(at offset: Int) -> Int {
    let start = textStart(lineHolding(offset))
    var index = start
    while index < bytes.count, bytes[index].isBlank { index += 1 }
    return index - start
  }

  /// Returns the line, from 0, that holds a byte.
  func lineHolding(_ offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func textStart(_ line: Int) -> Int {
    let start = Int(starts[line])
    return line == 0 && bytes.starts(with: ByteOrderMark.utf8) ? ByteOrderMark.utf8.count : start
  }
}
