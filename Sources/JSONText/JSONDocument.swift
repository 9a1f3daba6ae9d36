/// A text read as JSON: its values, its mistakes and its lines.
///
/// A text with mistakes is read as far as its meaning can be guessed, so that one run can report
/// both how it is written and what it says.
package struct JSONDocument: Sendable {
  private let tape: Tape

  /// The mistakes, in the order of their places.
  package let problems: [JSONProblem]
  /// Whether there are more mistakes than the limit allows to report.
  package let hasMoreProblems: Bool
  /// Whether the whole text follows the grammar of RFC 8259.
  package let isWellFormed: Bool
  /// Whether the text ends while an object or array is open, so that much of it may be missing.
  package let endsOpen: Bool
  /// Whether all brackets are as they should be, so that nothing stands in another place than meant.
  package var isShapeCertain: Bool {
    !endsOpen && !problems.contains { $0.code.isAboutBrackets }
  }
  /// The lines of the text.
  package let lines: LineIndex

  /// The bytes of the text.
  package var bytes: [UInt8] { tape.bytes }

  /// The outermost value; nil if nothing could be read.
  package var root: JSONNode? { tape.entries.isEmpty ? nil : JSONNode(tape: tape, index: 0) }

  /// Reads a text and collects all its mistakes.
  package static func read(_ bytes: [UInt8], limits: JSONLimits = .standard) -> JSONDocument {
    var log = ProblemLog(maximum: limits.maximumProblems)
    guard bytes.count <= limits.maximumBytes else {
      let excess = bytes.count - limits.maximumBytes
      log.add(JSONProblem(.tooLarge, offset: limits.maximumBytes, length: excess))
      return JSONDocument(Tape(bytes: bytes, entries: []), log, LineIndex([]), endsOpen: false)
    }
    let lines = LineIndex(bytes)
    var entries: [TapeEntry] = []
    var endsOpen = false
    bytes.withUnsafeBufferPointer { buffer in
      let encoding = TextEncoding(of: buffer)
      for problem in encoding.problems { log.add(problem) }
      guard encoding.isReadable else { return }
      var reader = Reader(buffer, limits: limits, encoding: encoding, lines: lines, log: log)
      reader.read()
      DuplicateKeys.find(in: reader.tape, buffer, &reader.log)
      entries = reader.tape
      endsOpen = reader.endsOpen
      log = reader.log
    }
    return JSONDocument(Tape(bytes: bytes, entries: entries), log, lines, endsOpen: endsOpen)
  }

  private init(_ tape: Tape, _ log: ProblemLog, _ lines: LineIndex, endsOpen: Bool) {
    self.tape = tape
    self.endsOpen = endsOpen
    problems = log.sorted
    hasMoreProblems = log.hasMore
    isWellFormed = !log.hasSyntaxProblem
    self.lines = lines
  }
}
