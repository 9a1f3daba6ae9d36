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
  /// Whether at least one line ends with CRLF.
  package let usesCRLF: Bool

  /// The lines of the text, none of one that is too large to be read.
  ///
  /// They are looked for each time, as only who has a mistake to show asks for them.
  package var lines: LineIndex {
    LineIndex(problems.first?.code == .tooLarge ? [] : tape.bytes)
  }

  /// The bytes of the text.
  package var bytes: [UInt8] { tape.bytes }

  /// The outermost value; nil if nothing could be read.
  package var root: JSONNode? { tape.entries.isEmpty ? nil : JSONNode(tape: tape, index: 0) }

  /// Reads a text and collects all its mistakes.
  package static func read(_ bytes: [UInt8], limits: JSONLimits = .standard) -> JSONDocument {
    var log = ProblemLog(maximum: limits.maximumProblems)
    let unread = Tape(bytes: bytes, entries: [], isUTF8: false)
    guard bytes.count <= limits.maximumBytes else {
      let excess = bytes.count - limits.maximumBytes
      log.add(JSONProblem(.tooLarge, offset: limits.maximumBytes, length: excess))
      return JSONDocument(unread, log, endsOpen: false, usesCRLF: false)
    }
    return bytes.withUnsafeBufferPointer { buffer in
      let usesCRLF = buffer.holdsCRLF
      let encoding = TextEncoding(of: buffer)
      for problem in encoding.problems { log.add(problem) }
      guard encoding.isReadable else {
        return JSONDocument(unread, log, endsOpen: false, usesCRLF: usesCRLF)
      }
      var reader = Reader(buffer, limits: limits, encoding: encoding, log: log)
      reader.read()
      DuplicateKeys.find(in: reader.tape, buffer, &reader.log)
      let tape = Tape(bytes: bytes, entries: reader.tape, isUTF8: !reader.hasBadBytes)
      return JSONDocument(tape, reader.log, endsOpen: reader.endsOpen, usesCRLF: usesCRLF)
    }
  }

  private init(_ tape: Tape, _ log: ProblemLog, endsOpen: Bool, usesCRLF: Bool) {
    self.tape = tape
    self.endsOpen = endsOpen
    self.usesCRLF = usesCRLF
    problems = log.sorted
    hasMoreProblems = log.hasMore
    isWellFormed = !log.hasSyntaxProblem
  }
}
