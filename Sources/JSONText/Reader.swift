/// One pass over a text that fills a tape and collects the mistakes.
///
/// It keeps its own stack, so depth costs memory only. Every step moves on or leads to a step that
/// does, so it ends on any input.
struct Reader {
  /// What may come next.
  enum Expectation {
    case root, firstElement, element, firstKey, key, colon, memberValue, separator, end
  }

  let bytes: Bytes
  let maximumDepth: Int
  /// Whether some bytes are not UTF-8, which explains odd words.
  let hasBadBytes: Bool
  /// The end of the text without the white space after it.
  let contentEnd: Int

  var position: Int
  /// The end of the last token.
  var previousEnd: Int
  var tape: [TapeEntry] = []
  /// The tape indexes of the containers that are not closed yet.
  var open: [Int32] = []
  var log: ProblemLog
  /// Whether a mistake between tokens was reported and no value was read since.
  ///
  /// Until then further ones follow from the first and are kept quiet.
  var isQuiet = false
  var isStopped = false
  /// Whether the text went on after its outermost object was closed.
  var isReopened = false
  /// Whether the text ended while something was open, so that most of it may be missing.
  private(set) var endsOpen = false

  init(
    _ bytes: Bytes,
    limits: JSONLimits,
    encoding: TextEncoding,
    log: ProblemLog
  ) {
    self.bytes = bytes
    self.log = log
    maximumDepth = limits.maximumDepth
    position = encoding.start
    previousEnd = encoding.start
    hasBadBytes = encoding.problems.contains { $0.code == .notUTF8 || $0.code == .latin1 }
    contentEnd = bytes.trimmedEnd(before: bytes.count, from: encoding.start)
    tape.reserveCapacity(bytes.count / 12)
  }

  /// Reads the whole text.
  mutating func read() {
    var expectation = Expectation.root
    while !isStopped, !log.isFull {
      skipSpace()
      guard position < bytes.count else { break }
      expectation = step(expectation)
    }
    finish(expectation)
  }

  private mutating func step(_ expectation: Expectation) -> Expectation {
    switch expectation {
    case .root, .firstElement, .element, .memberValue: readValue(expectation)
    case .firstKey, .key: readKey(expectation)
    case .colon: readColon()
    case .separator: readSeparator()
    case .end: readAfterEnd()
    }
  }

  // A call of what changes nothing would be handed a copy of the whole reader, for every token.

  /// What comes after a value.
  @inline(__always)
  var afterValue: Expectation { open.isEmpty ? .end : .separator }

  /// What comes after a value, and after the comma that follows most of them at once.
  mutating func passComma() -> Expectation {
    guard !open.isEmpty, bytes.peek(position) == .comma else { return afterValue }
    consume(1)
    return afterComma
  }

  /// What comes after a comma.
  @inline(__always)
  var afterComma: Expectation { isInArray ? .element : .key }

  @inline(__always)
  var isInArray: Bool {
    guard let top = open.last else { return false }
    return tape[Int(top)].kind == .array
  }

  private mutating func readSeparator() -> Expectation {
    switch bytes[position] {
    case .comma:
      consume(1)
      return afterComma
    case .closeBrace, .closeBracket:
      return close(bytes[position])
    default:
      return readOddSeparator()
    }
  }

  /// Closes what is open at the end of the text.
  private mutating func finish(_ expectation: Expectation) {
    if tape.isEmpty, !isQuiet, !isStopped, !log.isFull {
      report(.emptyFile, bytes.count..<bytes.count)
    }
    if expectation == .colon || expectation == .memberValue { appendUnreadable() }
    endsOpen = !open.isEmpty && !isReopened
    if endsOpen, !isStopped, !log.isFull, !isCutOff { reportEnd(expectation) }
    while let top = open.popLast() { seal(top, end: max(contentEnd, position)) }
  }

  /// Whether a reported mistake runs to the end of the text, as when the text is cut off in a word.
  private var isCutOff: Bool {
    log.problems.contains { problem in
      problem.code != .comment && problem.length > 0 && problem.range.upperBound >= contentEnd
    }
  }
}

// MARK: - Tape and log

extension Reader {
  /// Moves past the end of a token.
  mutating func consume(_ count: Int) {
    position += count
    previousEnd = position
  }

  /// Adds a value or key that begins at the position, and moves past it.
  mutating func append(
    _ kind: JSONNode.Kind,
    end: Int,
    head: Int = 0,
    tail: Int = 0,
    marks: TapeEntry.Marks = []
  ) {
    tape.append(
      TapeEntry(
        kind: kind,
        marks: marks,
        head: UInt8(head),
        tail: UInt8(tail),
        start: Int32(position),
        end: Int32(end),
        next: Int32(tape.count + 1)
      )
    )
    position = end
    previousEnd = end
  }

  /// Adds an empty value where one is missing.
  mutating func appendUnreadable() { appendEmpty(.unreadable, []) }

  /// Adds an empty key where one is missing, so that keys and values alternate.
  mutating func appendHiddenKey() { appendEmpty(.string, .hidden) }

  private mutating func appendEmpty(_ kind: JSONNode.Kind, _ marks: TapeEntry.Marks) {
    let place = Int32(previousEnd)
    tape.append(
      TapeEntry(
        kind: kind,
        marks: marks,
        start: place,
        end: place,
        next: Int32(tape.count + 1)
      )
    )
  }

  /// Ends a container.
  mutating func seal(_ index: Int32, end: Int) {
    tape[Int(index)].end = Int32(end)
    tape[Int(index)].next = Int32(tape.count)
  }

  /// Reports a mistake within a token.
  mutating func report(
    _ code: JSONProblem.Code,
    _ range: Range<Int>,
    expected: String? = nil,
    related: Range<Int>? = nil
  ) {
    log.add(
      JSONProblem(
        code,
        offset: range.lowerBound,
        length: range.count,
        expected: expected,
        found: range.isEmpty ? nil : bytes.excerpt(range),
        related: related
      )
    )
  }

  /// Reports a mistake between tokens, unless it follows from one reported just before.
  mutating func reportBetween(
    _ code: JSONProblem.Code,
    _ range: Range<Int>,
    expected: String? = nil,
    related: Range<Int>? = nil
  ) {
    if !isQuiet { report(code, range, expected: expected, related: related) }
    isQuiet = true
  }
}
