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

  /// What sha256sum(1) of GNU coreutils makes of the same, written by printf(1).
  ///
  /// The text:
  /// `Proof signpost proof 1 name plan p 00 case c 11 r 1 2026-03-02 text sha256`; the mark:
  /// `signpost proof 1\nname \nplan p 00\ncase c 11 r 1 2026-03-02\ntext …\n`.
  @Test func `the hashes are those of the text and of the mark`() {
    let proof = CourseProof(
      name: "",
      plan: "p",
      planHash: "00",
      cases: [.init(id: "c", playHash: "11", rubric: "r 1", day: "2026-03-02")]
    )
    let sealed = ProofMark.sealed(proof) { "Proof\n\n" + $0.joined(separator: "\n") + "\n" }
    #expect(
      sealed.split(separator: "\n").suffix(2) == [
        "text d43c4164e2a3cf56e264795221f932937bdeb2f4459c22fb489e52edb6479f45",
        "sha256 81752b0708379277093579e9848f89b52b13aebe94e532e5b21a49c4f066b079",
      ]
    )
  }

  private static func text(_ proof: CourseProof) -> String {
    ProofMark.sealed(proof) { lines in
      "Proof of participation\n\nName: \(proof.name)\n- Quiet hours, 2 March 2026\n\n"
        + lines.joined(separator: "\n") + "\nAnd more\n"
    }
  }

  private static func page(_ proof: CourseProof) -> String {
    func escape(_ text: String) -> String {
      text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
    }
    return ProofMark.sealed(proof) { lines in
      "<!DOCTYPE html>\n<html><body><h1>Proof</h1><dd>\(escape(proof.name))</dd>"
        + lines.map { "<p>\(escape($0))</p>" }.joined() + "<p>More</p></body></html>"
    }
  }

  private static func find(_ text: String) -> ProofMark.Finding {
    ProofMark.find(in: Array(text.utf8))
  }

  private static func holds(_ text: String, _ proof: CourseProof) -> Bool {
    if case .holds(let found, _) = find(text) { found == proof } else { false }
  }

  @Test(arguments: [
    "", "Kim Holm", "Søren \"Bo\" <Kjær> & Co", "O'Neill &amp; sons", "signpost proof 1 name Kim",
    "A case for two plan name text sha256", "plan p \(hash)", "Kim case a \(hash) r 1 2026-01-01",
  ])
  func `a proof is found in a text and on a page, whatever the name`(name: String) {
    let proof = Self.proof(name)
    #expect(Self.holds(Self.text(proof), proof))
    #expect(Self.holds(Self.page(proof), proof))
    // Some editors put a mark of the order of bytes, or an empty line, before it.
    for before in ["\u{FEFF}", "\n", "\u{FEFF}\r\n  "] {
      #expect(Self.holds(before + Self.page(proof), proof), "\(before.debugDescription)")
    }
  }

  @Test(arguments: ["Kim Holm", "Department for the asylum case and the residence plan name Kim"])
  func `it holds however a letter has wrapped and indented its lines`(name: String) {
    let proof = Self.proof(name)
    for (text, breaksEach) in [(Self.text(proof), true), (Self.text(proof), false)] {
      let wrapped = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
        let words = line.split(separator: " ")
        guard words.count > 3, !breaksEach else { return words.map { "    " + $0 } }
        return ["  " + words.prefix(2).joined(separator: " ")]
          + words.dropFirst(2).map { "    " + $0 }
      }
      #expect(Self.holds(wrapped.joined(separator: "\r\n"), proof))
    }
  }

  @Test(arguments: [
    ("name Kim", "name Tim"), ("2026-02-27", "2026-02-26"), ("third-time", "third-tim"),
    ("plan prison", "plan police"), ("2.1", "2.0"), ("0123", "0124"), ("sha256 ", "sha256 0"),
    ("case quiet", "cases quiet"), ("proof 1\n", "proof 1\n\nname Kim\n"), ("sha256 ", "sha1 "),
    ("\ntext ", "\ntext 0"), ("\ntext ", "\ntexts "),
  ])
  func `whatever is changed in the mark, it holds no more`(old: String, new: String) {
    let text = Self.text(Self.proof("Kim"))
    let changed = text.replacing(old, with: new, maxReplacements: 1)
    #expect(changed != text)
    #expect(Self.find(changed) == .changed, "\(changed)")
  }

  @Test(arguments: [
    ("Name: Kim", "Name: Bo"), ("Quiet hours", "Bomb disposal"), ("2 March", "3 March"),
    ("And more", "And no more"), ("Proof of", "proof of"), ("Name: Kim\n", ""),
    ("Name: ", "Name:\u{202E} "),
  ])
  func `whatever is changed around the mark, the mark alone holds`(old: String, new: String) {
    let proof = Self.proof("Kim")
    let text = Self.text(proof)
    let changed = text.replacing(old, with: new)
    #expect(changed != text)
    #expect(Self.find(changed) == .textChanged(proof), "\(changed)")
  }

  @Test(arguments: [
    ("<dd>Kim</dd>", "<dd>Bo</dd>"), ("<dd>Kim", "<dd hidden>Kim"), ("<h1>", "<h1><img src=x>"),
    ("</body>", "<p>Passed</p></body>"), ("<body>", "<body><!-- -->"),
  ])
  func `on a page its tags count too`(old: String, new: String) {
    let proof = Self.proof("Kim")
    #expect(Self.find(Self.page(proof).replacing(old, with: new)) == .textChanged(proof))
  }

  @Test func `a hash that stands there once more is a change`() throws {
    let proof = Self.proof("Kim")
    let text = Self.text(proof)
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("text ") })
    #expect(Self.find(text + line.dropFirst(5)) == .textChanged(proof))
  }

  @Test func `a case taken out, put twice or moved is a change`() {
    let lines = Self.text(Self.proof("Kim")).split(separator: "\n").map(String.init)
    let first = lines.firstIndex { $0.hasPrefix("case quiet") } ?? 0
    var (without, twice, moved) = (lines, lines, lines)
    without.remove(at: first)
    twice.insert(lines[first], at: first)
    moved.swapAt(first, first + 1)
    for other in [without, twice, moved] {
      #expect(Self.find(other.joined(separator: "\n")) == .changed)
    }
  }

  @Test func `a text without a proof has none`() {
    for text in ["", "signpost proof", "<p>signpost proof 2</p>", "sha256 00"] {
      #expect(Self.find(text) == .none, "\(text)")
    }
  }
}
