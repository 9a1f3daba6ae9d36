internal import Hashing
package import ScenarioEngine

/// The mark at the end of a proof, by which a text or a page can be held against itself.
///
/// It says in lines what was finished, and has two hashes: `text` of all that stands in the file but the two
/// hashes themselves, tags of a page included, and `sha256` of the mark's own lines with the first hash.
/// Blanks and ends of lines count for nothing, so that a letter may wrap them.
package enum ProofMark {
  /// What was found in a file.
  package enum Finding: Hashable, Sendable {
    /// There is no proof in it.
    case none
    /// The lines of the mark are not those of which its hash was made.
    case changed
    /// The mark is as it was written, and something else in the file is not.
    case textChanged(CourseProof)
    /// All of the file is as it was written; with the hash of its mark.
    case holds(CourseProof, hash: String)
  }

  /// The largest file in which a proof is looked for, in bytes.
  package static let greatestSize = 1 << 20

  static let textWord = "text"
  static let hashWord = "sha256"

  /// Writes a document with the mark of a proof: `write` makes all of its text around the lines that it is
  /// given.
  package static func sealed(_ proof: CourseProof, _ write: ([String]) -> String) -> String {
    let text = hash(ofText: write(lines(of: proof, textHash: "", hash: "")))
    return write(lines(of: proof, textHash: text, hash: hash(of: proof, textHash: text)))
  }

  /// The hash of a mark, made of its lines above, each ended by a line feed, as 64 lower-case
  /// hexadecimal digits.
  package static func hash(of proof: CourseProof, textHash: String) -> String {
    let lines = proof.lines + ["\(textWord) \(textHash)"]
    return SHA256(of: Array(lines.map { $0 + "\n" }.joined().utf8)).hexadecimal
  }

  /// The hash of a text of which both hashes were taken out: its words with one blank between two.
  static func hash(ofText text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    return SHA256(of: Array(words.joined(separator: " ").utf8)).hexadecimal
  }

  private static func lines(
    of proof: CourseProof,
    textHash: String,
    hash: String
  ) -> [String] {
    proof.lines + ["\(textWord) \(textHash)", "\(hashWord) \(hash)"]
  }
}
