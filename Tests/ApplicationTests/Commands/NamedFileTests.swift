import Testing

@testable import Application

/// A file that a command line names and that is not there.
@Suite struct NamedFileTests {
  private let folder = TemporaryFolder()

  @Test(arguments: [
    ["import", "FILE"], ["proof", "--verify", "FILE"], ["rename", "a", "b", "FILE"],
    ["diff", "FILE", "FILE"], ["translate", "export", "FILE", "--to", "da"],
    ["translate", "import", "FILE", "FILE"], ["script", "FILE"],
    ["map", "FILE", "--format", "text"], ["playout", "FILE"],
    ["panel", "invite", "FILE"], ["panel", "answer", "FILE"],
    ["migrate", "FILE"],
  ])
  func `It has one exit code, whatever it was to be read for`(line: [String]) {
    let file = folder.file("gone.json")
    let ran = signpost(line.map { $0 == "FILE" ? file : $0 }, in: folder)
    #expect(ran.code == 64, "\(line)")
    #expect(ran.text == "", "\(line)")
    #expect(ran.complaints.contains("gone.json"), "\(line): \(ran.complaints)")
  }
}
