internal import Hashing
internal import PlainText
package import ScenarioEngine

/// The hash of a proof, and the search for a proof in a text or a page.
package enum ProofMark {
  /// What was found in a file.
  package enum Finding: Hashable, Sendable {
    /// There is no proof in it.
    case none
    /// The lines are not those of which the hash was made.
    case changed
    /// The lines are as they were written.
    case holds(CourseProof)
  }

  /// The largest file in which a proof is looked for, in bytes.
  package static let greatestSize = 1 << 20

  private static let hashWord = "sha256"

  /// The hash of a proof's text as 64 lower-case hexadecimal digits.
  package static func hash(of proof: CourseProof) -> String {
    SHA256(of: Array(proof.text.utf8)).hexadecimal
  }

  /// The line that follows the lines of a proof.
  package static func line(of proof: CourseProof) -> String { "\(hashWord) \(hash(of: proof))" }

  /// Looks for a proof in the bytes of a text or a page.
  package static func find(in bytes: [UInt8]) -> Finding {
    let lines = lines(of: String(decoding: bytes, as: UTF8.self))
    guard let first = lines.lastIndex(of: CourseProof.firstLine) else { return .none }
    let found = unwrapped(Array(lines[first...]))
    guard let last = found.firstIndex(where: { $0.hasPrefix(hashWord + " ") }) else {
      return .changed
    }
    guard let proof = CourseProof(lines: Array(found[..<last])),
      Array(found[..<last]) == proof.lines.map(trimmed), found[last] == line(of: proof)
    else { return .changed }
    return .holds(proof)
  }

  /// The lines of a proof as they were before a terminal or a letter wrapped them: each begins with a
  /// word of its own, and the one with the hash is the last.
  private static func unwrapped(_ lines: [String]) -> [String] {
    var result: [String] = []
    for line in lines {
      let word = line.prefix { $0 != " " }
      if result.isEmpty || ["name", "plan", "case", hashWord].contains(String(word)) {
        result.append(line)
      } else {
        result[result.count - 1] += " " + line
      }
      // The hash itself may stand on the line below its word.
      if let last = result.last, last.hasPrefix(hashWord + " ") { break }
    }
    return result
  }

  /// The lines of a text without their margins and empty ones; of a page what stands between tags.
  private static func lines(of text: String) -> [String] {
    var plain = ""
    var isTag = false
    let isPage = text.utf8.prefix(512).starts(with: Array("<".utf8))
    for character in text {
      if isPage, character == "<" { isTag = true }
      if !isTag { plain.append(character) }
      if isPage, character == ">", isTag {
        isTag = false
        plain.append("\n")
      }
    }
    return plain.split(whereSeparator: \.isNewline).map { line in
      trimmed(isPage ? unescaped(String(line)) : String(line))
    }.filter { !$0.isEmpty }
  }

  private static func trimmed(_ line: String) -> String {
    CleanText.line(line).split(separator: " ").joined(separator: " ")
  }

  private static func unescaped(_ text: String) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}
