import Foundation
import Records
import Testing

@testable import Application

struct DoctorCommandTests {
  let folder = TemporaryFolder()
  let environment = ["TERM": "xterm-256color", "LANG": "C.UTF-8"]

  /// The state of each item by its id.
  func states(_ ran: Ran) -> [String: String] {
    Dictionary(
      ran.objects.map { ($0["id"] as? String ?? "", $0["state"] as? String ?? "") },
      uniquingKeysWith: { first, _ in first }
    )
  }

  @Test func `A machine that is fine has no problems, and nothing is made on it`() throws {
    let ran = signpost("doctor", in: folder, environment: environment)
    #expect(ran.code == 0)
    #expect(ran.lines.last == "No problems were found.")
    #expect(ran.text.contains("\(folder.file("records.db")) (not made yet)"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test func `JSON has an item for each topic, with advice`() throws {
    _ = try RecordStore.open(path: folder.file("records.db"))
    try folder.write(try Repository.example().utf8, to: "cases/desk.json")
    let cases = folder.file("cases")
    let ran = signpost(
      "doctor",
      "--format=json",
      "--scenarios",
      cases,
      in: folder,
      environment: environment
    )
    #expect(ran.code == 0)
    #expect(
      ran.ids == [
        "version", "language", "terminal", "terminal-type", "size", "colours", "characters",
        "records", "journal", "attempts", "shipped-cases", "folder:\(cases)",
      ]
    )
    #expect(states(ran)["terminal"] == "note")
    #expect(states(ran)["terminal-type"] == "fine")
    #expect(states(ran)["records"] == "fine")
    #expect(ran.objects.allSatisfy { $0["value"] is String && $0["advice"] != nil })
  }

  @Test func `Without HOME and TERM doctor says what to do`() {
    let output = Output()
    var options = Options()
    options.format = .json
    let code = CommandRunner.run(
      Invocation(command: .doctor, options: options),
      .test(output, environment: [:])
    )
    let ran = Ran(code: code?.number ?? -1, text: output.text, complaints: "")
    #expect(ran.code == 1)
    #expect(states(ran)["records"] == "problem")
    #expect(states(ran)["terminal-type"] == "note")
    let records = ran.objects.first { $0["id"] as? String == "records" }
    #expect(
      records?["advice"] as? String
        == "There is no place for records, as HOME is not set. Name a file with --records FILE."
    )
  }

  @Test func `A terminal without a type is a problem`() {
    let output = Output()
    var surroundings = Surroundings.test(output, environment: ["HOME": folder.path])
    surroundings.isTerminal = true
    let code = CommandRunner.run(
      Invocation(command: .doctor, options: Options()),
      surroundings
    )
    #expect(code == .findings)
    #expect(output.text.contains("Set TERM to what your terminal is"))
  }

  @Test func `A file that holds no records is a problem with advice`() throws {
    try folder.write("a letter".utf8, to: "records.db")
    let ran = signpost("doctor", in: folder, environment: environment)
    #expect(ran.code == 1)
    #expect(ran.text.contains("the file holds no records"))
    #expect(ran.text.contains("--records FILE"))
    #expect(ran.lines.last == "1 problem was found.")
  }

  @Test func `Folders with broken cases and folders that are missing are problems`() throws {
    try folder.write("{".utf8, to: "cases/broken.json")
    let broken = signpost("doctor", "--scenarios", folder.file("cases"), in: folder)
    #expect(broken.code == 1)
    #expect(broken.text.contains("0, and 1 that cannot be played"))
    #expect(broken.text.contains("'signpost check \(folder.file("cases"))' shows what is wrong."))
    let missing = signpost("doctor", "--scenarios", folder.file("none"), in: folder)
    #expect(missing.code == 1)
    #expect(missing.text.contains("there is nothing of this name"))
  }

  @Test func `A directory with mistakes is a problem`() throws {
    let path = try folder.write("{}".utf8, to: "cases/directory.json")
    let ran = signpost("doctor", "--scenarios", folder.file("cases"), in: folder)
    #expect(ran.code == 1)
    #expect(ran.text.contains("'signpost check \(path)' shows what is wrong."))
  }

  @Test func `A locale without Unicode and a terminal without colours are notes`() {
    let ran = signpost(
      "doctor",
      "--format=json",
      in: folder,
      environment: ["TERM": "xterm-256color", "LANG": "C", "NO_COLOR": "1"]
    )
    #expect(ran.code == 0)
    #expect(states(ran)["characters"] == "note")
    #expect(states(ran)["colours"] == "note")
  }
}
