internal import PlainText
internal import ScenarioEngine

extension ProofMark {
  /// Looks for a proof in the bytes of a text or a page.
  package static func find(in bytes: [UInt8]) -> Finding {
    let text = text(of: bytes)
    let words = words(of: text)
    let first = CourseProof.firstLine.split(separator: " ").map(String.init)
    let starts = words.indices.filter { words[$0...].starts(with: first) }
    guard !starts.isEmpty else { return .none }
    // A name may have the same words in it.
    for start in starts.reversed() {
      guard let mark = Mark(words[start...].dropFirst(first.count)),
        mark.hash == hash(of: mark.proof, textHash: mark.textHash)
      else { continue }
      guard let rest = text.without(mark.textHash)?.without(mark.hash),
        hash(ofText: rest) == mark.textHash
      else { return .textChanged(mark.proof) }
      return .holds(mark.proof, hash: mark.hash)
    }
    return .changed
  }

  /// The text in bytes, without a mark of their order.
  private static func text(of bytes: [UInt8]) -> String {
    let order: [UInt8] = [0xEF, 0xBB, 0xBF]
    return String(decoding: bytes.dropFirst(bytes.starts(with: order) ? 3 : 0), as: UTF8.self)
  }

  /// The words of a text; of a page those that stand between tags.
  private static func words(of text: String) -> [String] {
    let isPage = text.first { !$0.isWhitespace } == "<"
    guard isPage else { return pieces(of: text) }
    var words: [String] = []
    for (number, piece) in text.split(separator: "<", omittingEmptySubsequences: false).enumerated()
    {
      let end = number == 0 ? nil : piece.firstIndex(of: ">")
      words += pieces(
        of: unescaped(String(piece[(end.map(piece.index(after:)) ?? piece.startIndex)...]))
      )
    }
    return words
  }

  private static func pieces(of text: String) -> [String] {
    CleanText.block(text).split(whereSeparator: \.isWhitespace).map(String.init)
  }

  private static func unescaped(_ text: String) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}

/// A mark as it stands in a file.
private struct Mark {
  let proof: CourseProof
  let textHash: String
  let hash: String

  /// Reads the words after those that a mark begins with; nil where they are none.
  ///
  /// It is read from its end, as a name can have any words in it.
  init?(_ words: ArraySlice<String>) {
    let end = words.indices.first { place in
      let line = words[place...].prefix(4).map(\.self)
      return line.count == 4 && line[0] == ProofMark.textWord && line[1].isHash
        && line[2] == ProofMark.hashWord && line[3].isHash
    }
    guard let end, words.first == "name" else { return nil }
    var rest = words.dropFirst().prefix(upTo: end)
    var cases: [CourseProof.Case] = []
    while !rest.endsWithPlan {
      guard let start = rest.lastIndex(of: "case"),
        let finished = CourseProof.Case(Array(rest[start...].dropFirst()))
      else { return nil }
      cases.insert(finished, at: 0)
      rest = rest[..<start]
    }
    let plan = Array(rest.suffix(2))
    proof = CourseProof(
      name: rest.dropLast(3).joined(separator: " "),
      plan: plan[0],
      planHash: plan[1],
      cases: cases
    )
    (textHash, hash) = (words[end + 1], words[end + 3])
  }
}

extension ArraySlice<String> {
  /// Whether the line of a plan is the last.
  fileprivate var endsWithPlan: Bool {
    let line = Array(suffix(3))
    return line.count == 3 && line[0] == "plan" && line[2].isHash
  }
}

extension CourseProof.Case {
  /// Reads the words of a line after the first; nil where they are none.
  fileprivate init?(_ words: [String]) {
    guard words.count >= 4, words[1].isHash, let day = words.last else { return nil }
    self.init(
      id: words[0],
      playHash: words[1],
      rubric: words[2..<words.count - 1].joined(separator: " "),
      day: day
    )
  }
}

extension String {
  fileprivate var isHash: Bool {
    utf8.count == 64 && allSatisfy { $0.isHexDigit && !$0.isUppercase }
  }

  /// The text without a part that stands in it once; nil where it stands there twice or not at all.
  fileprivate func without(_ part: String) -> String? {
    let pieces = split(separator: part, omittingEmptySubsequences: false)
    return pieces.count == 2 ? pieces.joined() : nil
  }
}
