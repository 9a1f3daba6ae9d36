import Foundation
import Testing

@testable import Application

struct ListCommandTests {
  let folder = TemporaryFolder()

  func list(_ folderName: String, _ more: String...) -> Ran {
    let output = Output()
    let arguments = ["list", "--scenarios", folder.file(folderName)] + more
    let surroundings = Surroundings.test(output, environment: ["HOME": folder.path])
    guard let invocation = try? OptionParser.parse(arguments, environment: [:]) else {
      return Ran(code: -1, text: "", complaints: "")
    }
    let code = CommandRunner.run(invocation, surroundings)?.number ?? -1
    return Ran(code: code, text: output.text, complaints: output.complaints)
  }

  @Test func `Cases stand in columns, broken ones with their file`() throws {
    try folder.write(try Repository.example().utf8, to: "cases/desk.json")
    let broken = try folder.write("{".utf8, to: "cases/broken.json")
    let ran = list("cases")
    #expect(ran.code == 0)
    #expect(ran.lines.first?.hasPrefix("id ") == true)
    #expect(
      ran.lines.contains { $0.hasPrefix("the-locked-desk ") && $0.hasSuffix("  The locked desk") }
    )
    #expect(ran.lines.contains { $0.hasPrefix("- ") && $0.hasSuffix(broken) })
    #expect(
      ran.complaints
        == "'signpost check PATH' shows what is wrong with a case that cannot be played.\n"
    )
  }

  @Test func `JSON has an object a case, each with an id of its own`() throws {
    try folder.write(try Repository.example().utf8, to: "cases/desk.json")
    let broken = try folder.write("{".utf8, to: "cases/broken.json")
    let ran = list("cases", "--format=json")
    #expect(ran.code == 0)
    #expect(Set(ran.ids).count == ran.objects.count)
    #expect(ran.ids.contains("the-locked-desk"))
    let entry = try #require(ran.objects.first { $0["id"] as? String == broken })
    #expect(entry["isPlayable"] as? Bool == false)
    #expect((entry["problems"] as? [String])?.isEmpty == false)
  }

  @Test func `Titles are in the language chosen`() throws {
    try folder.write(try Repository.example().utf8, to: "cases/desk.json")
    let danish = list("cases", "--lang=da")
    #expect(danish.text.contains("Den låste skuffe"))
    #expect(danish.text.contains("ungdomsklub"))
    let ascii = list("cases", "--lang=da", "--ascii")
    #expect(ascii.text.contains("Den laaste skuffe"))
    #expect(ascii.text.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func `A folder that is missing is said, and the rest is listed`() {
    let ran = list("none")
    #expect(ran.code == 64)
    #expect(
      ran.complaints == """
        \(folder.file("none")): there is nothing of this name. \
        Name a folder of cases with --scenarios DIR.

        """
    )
    #expect(ran.lines.count > 1)
    #expect(list("none", "--lang=da").complaints.hasSuffix("med --scenarios MAPPE.\n"))
  }

  @Test func `A file in the place of the folder is called one`() throws {
    try folder.write("{}".utf8, to: "file")
    let ran = list("file")
    #expect(ran.code == 64)
    #expect(ran.complaints.hasPrefix("\(folder.file("file")): it is a file, not a folder. Name "))
  }

  @Test func `Nothing is checked or played where the folder of cases is missing`() throws {
    let path = try folder.write(try Repository.example().utf8, to: "desk.json")
    let checked = signpost("check", "--scenarios", folder.file("none"), path, in: folder)
    #expect(checked.code == 64)
    #expect(checked.text.isEmpty)
    #expect(checked.complaints.hasPrefix("signpost: \(folder.file("none")): there is nothing"))
    let output = Output()
    var surroundings = Surroundings.test(output, environment: ["HOME": folder.path])
    surroundings.arguments = ["play", "--scenarios", folder.file("none"), path]
    #expect(Signpost.run(surroundings) == .usage)
    #expect(output.text.isEmpty)
    #expect(output.complaints.hasPrefix("signpost: \(folder.file("none")): there is nothing"))
  }

  @Test func `A case that takes another's place is said`() throws {
    let path = try folder.write(try Repository.example().utf8, to: "cases/a/desk.json")
    let later = try folder.write(try Repository.example().utf8, to: "cases/b/desk.json")
    #expect(
      list("cases").complaints
        == "note: 'the-locked-desk' is taken from \(later), in place of \(path)\n"
    )
  }

  @Test func `Cases are listed where records cannot be opened`() throws {
    try folder.write("a letter".utf8, to: "records.db")
    let ran = signpost("list", in: folder)
    #expect(ran.code == 0)
    #expect(ran.complaints.hasPrefix("The records could not be opened: "))
    #expect(ran.lines.count > 1)
  }
}

extension ListCommandTests {
  /// The row of a case among those in a state, and its state in JSON.
  private func listed(_ state: String, _ language: String = "en") throws -> (String, String?) {
    let cases = folder.file("cases")
    let asked = ["list", "--scenarios", cases, "--state", state, "--lang", language]
    let environment = ["SIGNPOST_RECORDS": folder.file("records.db")]
    func run(_ arguments: [String]) throws -> Ran {
      let output = Output()
      let invocation = try OptionParser.parse(arguments, environment: environment)
      let code = CommandRunner.run(invocation, .test(output, environment: environment))
      return Ran(code: code?.number ?? -1, text: output.text, complaints: output.complaints)
    }
    let row = try run(asked).lines.first { $0.hasPrefix("the-locked-desk ") } ?? ""
    let object = try run(asked + ["--format=json"]).objects.first {
      $0["id"] as? String == "the-locked-desk"
    }
    return (row, object?["state"] as? String)
  }

  @Test func `The state is called as the option calls it`() throws {
    try folder.write(try Repository.example().utf8, to: "cases/desk.json")
    let attempts = try Attempts(in: folder)
    func expect(_ state: String, _ english: String, _ danish: String) throws {
      let (row, json) = try listed(state)
      #expect(row.contains("  \(english) ") && row.hasSuffix(" The locked desk"))
      #expect(json == state)
      #expect(try listed(state, "da").0.contains("  \(danish) "))
    }
    try expect("new", "new", "ny")
    try attempts.play("aa")
    try expect("done", "done", "færdig")
    try attempts.play("bb")
    try expect("done", "done (played 2 times)", "færdig (spillet 2 gange)")
    try attempts.play("cc", decisions: 1)
    try expect("started", "started", "begyndt")
  }

  @Test func `The list is narrowed by words, setting and state`() throws {
    try folder.write(try Repository.example().utf8, to: "cases/desk.json")
    try folder.write("{".utf8, to: "cases/broken.json")
    #expect(list("cases", "--search", "LAASTE skuffe", "--format=json").ids == ["the-locked-desk"])
    #expect(
      list("cases", "--setting=youth-club", "--format=json").ids
        == ["the-e-sport-team", "the-locked-desk"]
    )
    #expect(
      list("cases", "--state=broken", "--format=json").ids == [folder.file("cases/broken.json")]
    )
    #expect(list("cases", "--setting=youth-club", "--state=done").text == "No case fits.\n")
  }
}
