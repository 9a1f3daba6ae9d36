import Foundation
import Records
import ScenarioEngine
import ScenarioFiles
import Screens
import Testing

@testable import Application

@Suite struct ProofCommandTests {
  private static let required = [
    "the-e-sport-team", "third-time", "the-word-for-deserved", "two-stairwells", "quiet-hours",
    "wednesday-at-the-info-house", "going-away-in-june", "month-three",
  ]

  /// A trainee who has finished all that the course asks for, a case a day.
  private func completed(twin: String = "") throws -> Trainee {
    let trainee = try Trainee()
    try trainee.store.setSetting("plan", to: "immigration")
    for id in Self.required {
      try trainee.play(id, .practice, variant: id == "quiet-hours" ? twin : "")
      trainee.wait(days: 1)
    }
    return trainee
  }

  @Test func `Without a course, and while cases are unfinished, there is no proof`() throws {
    let trainee = try Trainee()
    #expect(trainee.run("proof").code == 64)
    try trainee.store.setSetting("plan", to: "immigration")
    try trainee.play("third-time", .test)
    let ran = trainee.run("proof")
    #expect(ran.code == 1)
    #expect(ran.text.isEmpty)
    #expect(ran.complaints.contains("The course is not completed yet"))
    #expect(ran.complaints.contains("Still to be finished: The e-sport team, The word for"))
    #expect(!ran.complaints.contains("Third time"))
  }

  @Test func `It says what was finished and when, and nothing of results`() throws {
    let trainee = try completed()
    let ran = trainee.run("proof", "--name", "  Kim   Holm ")
    #expect(ran.code == 0, "\(ran.complaints)")
    #expect(ran.lines.contains("Name: Kim Holm"))
    #expect(ran.lines.contains("Course: Immigration service"))
    #expect(ran.lines.contains("Finished: from Monday 2 March 2026 to Monday 9 March 2026"))
    #expect(ran.lines.contains("- Third time, Tuesday 3 March 2026"))
    for id in Self.required { #expect(ran.lines.contains { $0.hasPrefix("case \(id) ") }, "\(id)") }
    // No figure stands in it but days, versions and hashes.
    let prose = ran.lines.prefix { $0 != "signpost proof 1" }.joined(separator: " ")
    #expect(!prose.contains("%") && !prose.contains("/") && !prose.lowercased().contains("cut"))
    let danish = trainee.run("proof", "--lang", "da")
    #expect(danish.lines.first == "Deltagerbevis")
    #expect(!danish.text.contains("Navn:"))
  }

  @Test func `Of a name it says who typed it, and without one that it names nobody`() throws {
    let trainee = try completed()
    let typed = "The name was typed by the person who took the course."
    let named = trainee.run("proof", "--name", "Kim Holm").text
    #expect(named.contains(typed) && !named.contains("It names nobody."))
    let nameless = trainee.run("proof").text
    #expect(!nameless.contains(typed) && nameless.contains("It names nobody."))
  }

  @Test(arguments: [("a", "Quiet hours"), ("b", "A plate under foil")])
  func `A case has the title of the variant that was finished, whatever is given now`(
    twin: String,
    title: String
  ) throws {
    let trainee = try completed(twin: twin)
    for _ in 0..<2 {
      #expect(trainee.run("proof").text.contains("- \(title), "))
      // After six weeks the other variant is given.
      trainee.wait(days: 60)
    }
  }

  @Test(arguments: ["proof.txt", "proof.html"])
  func `A proof that was written holds, and one that was changed does not`(name: String) throws {
    let trainee = try completed()
    let file = trainee.folder.file(name)
    let written = trainee.run("proof", "--name", "Kim <Holm> & \"Co\"", "--output", file)
    #expect(written.code == 0, "\(written.complaints)")
    let ran = trainee.run("proof", "--verify", file)
    #expect(ran.code == 0, "\(ran.complaints)")
    #expect(ran.text.contains("The proof holds"))
    #expect(
      ran.text.contains("Kim <Holm> & \"Co\" finished all 8 cases of \"Immigration service\"")
    )
    #expect(ran.text.contains("the last on 9 March 2026"))
    #expect(ran.text.contains("The plan is the one that this program has."))
    // Whoever changes a day changes the text.
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try trainee.folder.write(text.replacing("2026-03-03", with: "2026-03-01").utf8, to: name)
    let changed = trainee.run("proof", "--verify", file)
    #expect(changed.code == 1)
    #expect(changed.complaints.contains("its mark was changed"))
  }

  @Test(arguments: [
    ("proof.txt", "Name: Kim Holm", "Name: Bo Holm"), ("proof.txt", "Immigration service", "Bombs"),
    ("proof.txt", "Third time, Tuesday 3", "Third time, Tuesday 2"),
    ("proof.txt", "no mistake", "few"),
    ("proof.html", "<dd>Kim Holm", "<dd>Bo Holm"), ("proof.html", "Third time", "Bomb disposal"),
  ])
  func `Whatever stands around the mark is covered, and what the mark says is told`(
    name: String,
    old: String,
    new: String
  ) throws {
    let trainee = try completed()
    let file = trainee.folder.file(name)
    #expect(trainee.run("proof", "--name", "Kim Holm", "--output", file).code == 0)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains(old))
    try trainee.folder.write(text.replacing(old, with: new).utf8, to: name)
    let ran = trainee.run("proof", "--verify", file)
    #expect(ran.code == 1)
    #expect(ran.text.isEmpty)
    #expect(ran.complaints.contains("what stands around its mark was changed"))
    #expect(
      ran.complaints.contains(
        "Kim Holm finished all 8 cases of \"Immigration service\", the last on 9 March 2026."
      )
    )
  }

  @Test(arguments: [
    "Søren Kjær", "Иван Ilić 日本",
    "Officer of the department for asylum and residence matters in the north case worker-plan/name",
    String(repeating: "a", count: 99) + " bcd", String(repeating: "long-", count: 30),
  ])
  func `What is printed holds, whatever the name and wherever it is printed`(name: String) throws {
    let trainee = try completed()
    for (arguments, isTerminal) in [
      ([], false), ([], true), (["--ascii"], false), (["--ascii"], true), (["--lang", "da"], true),
    ] as [([String], Bool)] {
      let ran = trainee.run(
        ["proof", "--name", name] + arguments,
        printsToTerminal: isTerminal
      )
      #expect(ran.code == 0, "\(ran.complaints)")
      if arguments == ["--ascii"] { #expect(ran.text.utf8.allSatisfy { $0 < 0x80 }) }
      try trainee.folder.write(ran.text.utf8, to: "printed.txt")
      let verified = trainee.run("proof", "--verify", trainee.folder.file("printed.txt"))
      #expect(verified.code == 0, "\(arguments) \(isTerminal) \(verified.complaints)\n\(ran.text)")
    }
  }

  @Test func `The proof is that of the versions that were played`() throws {
    let trainee = try completed()
    let file = trainee.folder.file("proof.txt")
    #expect(trainee.run("proof", "--output", file).code == 0)
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: file)))
    guard case .holds(let proof, _) = ProofMark.find(in: bytes) else {
      Issue.record("it does not hold")
      return
    }
    for finished in proof.cases {
      let playable = try trainee.library.open(try trainee.library.path(of: finished.id))
      #expect(finished.playHash == playable.source.hashes.play, "\(finished.id)")
      #expect(finished.rubric == "signpost 2.1")
    }
    #expect(proof.cases.map(\.id) == Self.required)
  }

  @Test func `A file without a proof, and one that is not there, are refused`() throws {
    let trainee = try Trainee()
    try trainee.folder.write("nothing".utf8, to: "note.txt")
    let none = trainee.run("proof", "--verify", trainee.folder.file("note.txt"))
    #expect(none.code == 1)
    #expect(none.complaints.contains("There is no proof of participation in"))
    #expect(trainee.run("proof", "--verify", trainee.folder.file("gone.txt")).code == 64)
  }

  @Test func `Options that do not fit together are refused`() throws {
    let trainee = try Trainee()
    #expect(trainee.run("proof", "--verify", "a", "--name", "b").code == 64)
    #expect(trainee.run("proof", "--verify", "a", "prison").code == 64)
    #expect(trainee.run("proof", "--format", "markdown").code == 64)
    #expect(trainee.run("proof", "prison", "police").code == 64)
  }
}
