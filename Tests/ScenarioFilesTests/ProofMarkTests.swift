import Foundation
import ScenarioEngine
import ScenarioFiles
import Testing

@Suite struct ProofMarkTests {
  private static let hash = String(repeating: "0123456789abcdef", count: 4)

  private static func proof(_ name: String = "Søren \"Bo\" <Kjær> & Co") -> CourseProof {
    CourseProof(
      name: name,
      plan: "prison",
      planHash: hash,
      cases: [
        .init(id: "quiet-hours", playHash: hash, rubric: "signpost 2.1", day: "2026-03-02"),
        .init(id: "third-time", playHash: hash, rubric: "signpost 2.1", day: "2026-02-27"),
      ]
    )
  }

  /// What sha256sum(1) of GNU coreutils makes of the same text, written by printf(1):
  /// `signpost proof 1\nname \nplan p 00\ncase c 11 r 1 2026-03-02\n`.
  @Test func `the hash is that of the lines`() {
    let proof = CourseProof(
      name: "",
      plan: "p",
      planHash: "00",
      cases: [.init(id: "c", playHash: "11", rubric: "r 1", day: "2026-03-02")]
    )
    #expect(
      ProofMark.hash(of: proof)
        == "764469b1ff7f4173739dc1f0b7e4f0595a0239936bf0a1b6d584976d378e3277"
    )
    #expect(proof.text == "signpost proof 1\nname \nplan p 00\ncase c 11 r 1 2026-03-02\n")
  }

  private static func text(_ proof: CourseProof) -> String {
    "Proof of participation\n\n" + proof.lines.joined(separator: "\n") + "\n"
      + ProofMark.line(of: proof) + "\nAnd more\n"
  }

  private static func page(_ proof: CourseProof) -> String {
    func escape(_ text: String) -> String {
      text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
    }
    let lines = (proof.lines + [ProofMark.line(of: proof)]).map { "<p>\(escape($0))</p>" }
    return "<!DOCTYPE html>\n<html><body><h1>Proof</h1>\(lines.joined())<p>More</p></body></html>"
  }

  @Test(arguments: ["", "Kim Holm", "Søren \"Bo\" <Kjær> & Co", "O'Neill &amp; sons"])
  func `a proof is found in a text and on a page, whatever the name`(name: String) {
    let proof = Self.proof(name)
    #expect(ProofMark.find(in: Array(Self.text(proof).utf8)) == .holds(proof))
    #expect(ProofMark.find(in: Array(Self.page(proof).utf8)) == .holds(proof))
  }

  @Test func `it holds when a letter has wrapped and indented its lines`() {
    let proof = Self.proof("Kim Holm")
    let wrapped = Self.text(proof).split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { line -> [String] in
        let words = line.split(separator: " ")
        guard words.count > 3 else { return ["  " + line] }
        return ["  " + words.prefix(2).joined(separator: " ")]
          + words.dropFirst(2).map { "    " + $0 }
      }.joined(separator: "\r\n")
    #expect(ProofMark.find(in: Array(wrapped.utf8)) == .holds(proof))
  }

  @Test(arguments: [
    ("Kim", "Tim"), ("2026-02-27", "2026-02-26"), ("third-time", "third-tim"), ("prison", "police"),
    ("2.1", "2.0"), ("0123", "0124"), ("sha256 ", "sha256 0"), ("case quiet", "cases quiet"),
    ("proof 1\n", "proof 1\n\nname Kim\n"), ("sha256 ", "sha1 "),
  ])
  func `whatever is changed in it, it holds no more`(old: String, new: String) {
    let text = Self.text(Self.proof("Kim")).replacing(old, with: new, maxReplacements: 1)
    #expect(ProofMark.find(in: Array(text.utf8)) == .changed, "\(text)")
  }

  @Test func `a case taken out, put twice or moved is a change`() {
    let lines = Self.text(Self.proof("Kim")).split(separator: "\n").map(String.init)
    let first = lines.firstIndex { $0.hasPrefix("case quiet") } ?? 0
    var (without, twice, moved) = (lines, lines, lines)
    without.remove(at: first)
    twice.insert(lines[first], at: first)
    moved.swapAt(first, first + 1)
    for other in [without, twice, moved] {
      let bytes = Array(other.joined(separator: "\n").utf8)
      #expect(ProofMark.find(in: bytes) == .changed)
    }
  }

  @Test func `a text without a proof has none`() {
    for text in ["", "signpost proof", "<p>signpost proof 2</p>", "sha256 00"] {
      #expect(ProofMark.find(in: Array(text.utf8)) == .none, "\(text)")
    }
  }
}
