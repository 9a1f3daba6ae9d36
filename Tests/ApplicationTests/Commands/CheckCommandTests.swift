import Foundation
import Testing

@testable import Application

struct CheckCommandTests {
  let folder = TemporaryFolder()

  /// The tour, in which nothing is found: it has no keys that a panel could stand behind.
  func tour() throws -> String {
    try Repository.text("Scenarios/getting-started/the-empty-chair.json")
  }

  /// The example with a setting that is not known, at line 9, column 14.
  func broken(id: String = "the-locked-desk") throws -> String {
    try Repository.example(id: id).replacingOccurrences(of: "youth-club\"", with: "youth-clubb\"")
  }

  @Test func `A case without mistakes is fine`() throws {
    let path = try folder.write(try tour().utf8, to: "a.json")
    let ran = signpost("check", path, in: folder)
    #expect(ran.code == 0)
    #expect(ran.text == "1 file checked: 0 errors, 0 warnings, 0 notes\n")
    #expect(ran.complaints == "")
  }

  @Test func `The shipped files are fine, counting warnings too`() {
    let ran = signpost(
      "check",
      "--strict",
      Repository.root.appending(path: "Scenarios").path,
      Repository.root.appending(path: "Sources/ScenarioEngine").path,
      in: folder
    )
    #expect(ran.code == 0)
    #expect(ran.text.contains(": 0 errors, 0 warnings, "))
  }

  @Test func `The example of the page is too small, and short of reasons`() throws {
    let path = try folder.write(try Repository.example().utf8, to: "a.json")
    let ran = signpost("check", "--format", "json", path, in: folder)
    let codes = Set(ran.objects.compactMap { $0["code"] as? String })
    #expect(
      codes == [
        "too-few-observations", "reason-missing", "condition-always-holds", "provisional-keys",
      ]
    )
    let warnings = ran.objects.filter { $0["severity"] as? String == "warning" }
    #expect(warnings.compactMap { $0["code"] as? String } == ["too-few-observations"])
  }

  @Test func `A folder with more files than are read says so`() throws {
    for name in ["a.json", "b.json", "c/d.json"] { _ = try folder.write("{}".utf8, to: name) }
    let path = try folder.write("{}".utf8, to: "c/e.json")
    let root = String(path.dropLast("/c/e.json".count))
    let part = SystemFiles.files(below: root, ending: ".json", limit: 3)
    #expect(part.paths == ["a.json", "b.json", "c/d.json"].map { "\(root)/\($0)" })
    #expect(part.problems == [SystemFiles.Problem(path: root, reason: .tooMany(limit: 3))])
    let all = SystemFiles.files(below: root, ending: ".json", limit: 4)
    #expect(all.paths.count == 4 && all.problems.isEmpty)
  }

  @Test func `A mistake is shown with its line and a caret`() throws {
    let path = try folder.write(try broken().utf8, to: "a.json")
    let ran = signpost("check", path, in: folder)
    #expect(ran.code == 1)
    #expect(ran.lines.first?.hasPrefix("\(path):9:14: error: expected 'prison'") == true)
    #expect(ran.lines.first?.hasSuffix(" [unknown-value]") == true)
    #expect(
      ran.lines.dropFirst().prefix(2) == [
        #"    9 |   "setting": "youth-clubb","#,
        #"      |              ^~~~~~~~~~~~~"#,
      ]
    )
    #expect(ran.lines.last == "1 file checked: 1 error, 0 warnings, 0 notes")
  }

  @Test func `Findings are JSON objects with ids of their own`() throws {
    let path = try folder.write(try broken().utf8, to: "a.json")
    let ran = signpost("check", "--format", "json", path, in: folder)
    #expect(ran.code == 1)
    #expect(ran.ids == ["unknown-value@\(path):9:14"])
    let finding = try #require(ran.objects.first)
    #expect(finding["line"] as? Int == 9)
    #expect(finding["column"] as? Int == 14)
    #expect(finding["severity"] as? String == "error")
    #expect(finding["suggestion"] as? String == "youth-club")
  }

  @Test func `Without findings JSON is an empty list`() throws {
    let path = try folder.write(try tour().utf8, to: "a.json")
    let ran = signpost("check", "--format=json", path, in: folder)
    #expect(ran.code == 0)
    #expect((ran.json as? [Any])?.isEmpty == true)
  }

  @Test func `Warnings count with strict alone`() throws {
    let text = try Repository.example().replacingOccurrences(
      of: #""title": {"en": "The locked desk", "da": "Den låste skuffe"}"#,
      with: #""title": {"en": "The locked desk"}"#
    ).replacing(#""status": "draft""#, with: #""status": "ready""#)
    let path = try folder.write(text.utf8, to: "a.json")
    #expect(signpost("check", path, in: folder).code == 0)
    let strict = signpost("check", path, "--strict", in: folder)
    #expect(strict.code == 1)
    #expect(strict.text.contains(": warning: 'title' has no text in 'da' [missing-translation]"))
  }

  @Test func `Folders are searched, and one broken file hides no other`() throws {
    try folder.write(try broken(id: "one").utf8, to: "cases/deep/one.json")
    try folder.write(try Repository.example(id: "two").utf8, to: "cases/two.json")
    try folder.write("{".utf8, to: "cases/three.json")
    try folder.write(#"{"name": "other"}"#.utf8, to: "cases/package.json")
    try folder.write(#"{"format": 1, "id": "p"}"#.utf8, to: "cases/pack.json")
    try folder.write("not read".utf8, to: "cases/notes.txt")
    let ran = signpost("check", folder.file("cases"), in: folder)
    #expect(ran.code == 1)
    #expect(ran.text.contains("one.json:9:14: error: "))
    #expect(ran.text.contains("three.json:1:"))
    #expect(!ran.text.contains("package.json"))
    #expect(ran.lines.last?.hasPrefix("4 files checked: ") == true)
  }

  @Test(arguments: [
    ("Rubrics/signpost-1.0.json", #""weight": "#, #""weight": 9"#, "weights-not-hundred"),
    ("Evidence/register.json", #""strength": "A""#, #""strength": "E""#, "unknown-value"),
    ("Directories/denmark.json", #""from": "08:00""#, #""from": "28:00""#, "wrong-form"),
  ])
  func `Rubrics, registers and directories are known by their members`(
    _ name: String,
    _ old: String,
    _ new: String,
    _ code: String
  ) throws {
    let text = try Repository.text("Sources/ScenarioEngine/" + name)
    let path = try folder.write(text.utf8, to: "file.json")
    #expect(signpost("check", path, in: folder).code == 0)
    try folder.write(text.replacingOccurrences(of: old, with: new).utf8, to: "file.json")
    let ran = signpost("check", path, in: folder)
    #expect(ran.code == 1)
    #expect(ran.text.contains("[\(code)]"))
  }

  @Test func `A pack's description is read as JSON`() throws {
    let path = try folder.write(#"{"id": "p",, "title": "P"}"#.utf8, to: "pack.json")
    let ran = signpost("check", path, in: folder)
    #expect(ran.code == 1)
    #expect(ran.lines.first?.hasPrefix("\(path):1:12: error: ") == true)
  }

  @Test func `A named file of no known kind is taken for a case`() throws {
    let path = try folder.write(#"{"name": "other"}"#.utf8, to: "other.json")
    let ran = signpost("check", path, in: folder)
    #expect(ran.code == 1)
    #expect(ran.text.contains("'steps' is missing"))
  }

  @Test func `What is not there is said in words`() {
    let path = folder.file("none.json")
    let ran = signpost("check", path, in: folder)
    #expect(ran.code == 1)
    #expect(
      ran.text == """
        error: \(path): there is nothing of this name [cannot-read]
          Mend the path, or go to the folder that it begins at.
        0 files checked: 1 error, 0 warnings, 0 notes

        """
    )
    let json = signpost("check", "--format", "json", path, in: folder)
    #expect(json.ids == ["cannot-read@\(path)"])
    #expect(ran.complaints == "")
  }

  @Test func `A folder without anything to check is no clean folder`() throws {
    try folder.write("not read".utf8, to: "cases/notes.txt")
    let path = folder.file("cases")
    let ran = signpost("check", path, in: folder)
    #expect(ran.code == 1)
    #expect(
      ran.lines == [
        "error: \(path): there is no case below this folder, nor anything else that is checked "
          + "[nothing-to-check]",
        "  Name the folder that your files lie in; their names end in .json.",
        "0 files checked: 1 error, 0 warnings, 0 notes",
      ]
    )
    try folder.write(#"{"name": "other"}"#.utf8, to: "cases/package.json")
    #expect(signpost("check", path, in: folder).code == 1)
    try folder.write(try Repository.example().utf8, to: "cases/a.json")
    #expect(signpost("check", path, in: folder).code == 0)
  }

  @Test func `Where errors hide what the play-through finds, that is said`() throws {
    let line = "The paths through a case are checked once it has no errors."
    let path = try folder.write(try broken().utf8, to: "a.json")
    #expect(signpost("check", path, in: folder).lines.suffix(2).first == line)
    let clean = try folder.write(try Repository.example().utf8, to: "b.json")
    #expect(!signpost("check", clean, in: folder).text.contains(line))
  }

  @Test func `A note is called so in the finding and in the sum`() throws {
    let text = try tour().replacingOccurrences(of: "\n", with: "\r\n")
    let path = try folder.write(text.utf8, to: "a.json")
    let ran = signpost("check", "--strict", path, in: folder)
    #expect(ran.code == 0)
    #expect(ran.lines.first?.hasPrefix("\(path):1:1: note: the lines of this file end") == true)
    #expect(ran.lines.last == "1 file checked: 0 errors, 0 warnings, 1 note")
  }

  @Test func `Files too large, of bytes, of links in a circle end in a finding`() throws {
    let huge = [UInt8](repeating: 0x20, count: ScenarioLibrary.greatestFileSize + 1)
    try folder.write(huge, to: "cases/huge.json")
    try folder.write((0...255).map { UInt8($0) }, to: "cases/bytes.json")
    try folder.write([], to: "cases/empty.json")
    try symlink(folder.file("cases/loop.json"), at: folder.file("cases/loop.json"))
    try symlink(folder.file("cases"), at: folder.file("cases/again"))
    try symlink("/dev/zero", at: folder.file("cases/zero.json"))
    let ran = signpost("check", "--format", "json", folder.file("cases"), in: folder)
    #expect(ran.code == 1)
    for name in ["huge", "bytes", "empty", "loop", "zero"] {
      #expect(ran.ids.contains { $0.contains("/cases/\(name).json") }, "\(name)")
    }
    #expect(!ran.ids.contains { $0.contains("/again/") })
    let loop = signpost("check", folder.file("cases/loop.json"), in: folder)
    #expect(loop.text.contains("links lead round in a circle"))
  }

  @Test func `What may not be read is said in words`() throws {
    try folder.write("{}".utf8, to: "cases/closed.json")
    try folder.write("{}".utf8, to: "cases/dark/in.json")
    chmod(folder.file("cases/closed.json"), 0)
    chmod(folder.file("cases/dark"), 0)
    defer { chmod(folder.file("cases/dark"), 0o700) }
    chmod(folder.path, 0o755)
    // One at a time, as privileges are a thread's own and several files are read by several threads.
    let ran = withoutPrivileges {
      signpost("check", folder.file("cases/closed.json"), folder.file("cases/dark"), in: folder)
    }
    #expect(ran.code == 1)
    #expect(ran.text.contains("closed.json: this account may not read it [cannot-read]"))
    #expect(ran.text.contains("cases/dark: this account may not read it [cannot-read]"))
  }

  @Test func `Two cases with one id are marked`() throws {
    try folder.write(try Repository.example().utf8, to: "cases/a.json")
    try folder.write(try Repository.example().utf8, to: "cases/b.json")
    let ran = signpost("check", folder.file("cases"), in: folder)
    #expect(ran.code == 0)
    #expect(ran.text.contains("b.json:1:1: warning: 'the-locked-desk' is the id of "))
    #expect(signpost("check", "--strict", folder.file("cases"), in: folder).code == 1)
  }

  @Test func `A topic that the pack does not name is found in the case, at its tag`() throws {
    let tagged = try Repository.example().replacingOccurrences(
      of: #""tags": {"#,
      with: #""tags": {"topics": ["online", "polis"], "#
    )
    let lines = tagged.components(separatedBy: "\n")
    let line = try #require(lines.firstIndex { $0.contains("polis") })
    try folder.write(tagged.utf8, to: "cases/a.json")
    try folder.write(#"{"topics": {"online": {"en": "Online"}}}"#.utf8, to: "cases/pack.json")
    let ran = signpost("check", folder.file("cases"), in: folder)
    let rows = ran.text.components(separatedBy: "\n")
    let place = try #require(rows.first { $0.contains("[unknown-topic]") })
    #expect(place.contains("a.json:\(line + 1):"), "\(place)")
    #expect(!place.contains("a.json:\(line + 1):1:"), "\(place)")
    // The line itself is shown below, as the file is the one that it stands in.
    #expect(rows.contains { $0.contains("polis") && $0.contains("topics") })
    try folder.write(#"{"topics": ["online"]}"#.utf8, to: "cases/pack.json")
    let list = signpost("check", folder.file("cases"), in: folder)
    #expect(list.code == 1)
    #expect(list.text.contains("pack.json:1:12: error: "))
  }

  @Test func `Names that would steer the terminal are printed harmless`() throws {
    func isHarmless(_ text: String) -> Bool {
      !text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{9B}" || $0 == "\u{202E}" }
    }
    try folder.write("{".utf8, to: "cases/\u{1B}[2J\u{9B}31m\u{202E}x.json")
    #expect(isHarmless(signpost("check", folder.file("cases"), in: folder).text))
    let json = signpost("check", "--format", "json", folder.file("cases"), in: folder)
    #expect(isHarmless(json.text))
    #expect(json.ids.first?.contains("\u{1B}[2J\u{9B}31m\u{202E}x.json") == true)
  }

  @Test func `A caret stands below its word in long lines and beside wide letters`() throws {
    let long = String(repeating: "x", count: 300)
    let text = try broken().replacingOccurrences(
      of: #"  "setting""#,
      with: #"  "status": "ready\#(long)æ", "setting""#
    )
    let path = try folder.write(text.utf8, to: "a.json")
    let lines = signpost("check", path, in: folder).text.split(separator: "\n")
    let carets = "^" + String(repeating: "~", count: 12)
    let row = try #require(lines.firstIndex { $0.hasSuffix(" " + carets) })
    let column = lines[row].count - carets.count
    #expect(lines[row - 1].dropFirst(column).hasPrefix(#""youth-clubb""#))
    #expect(lines[row - 1].count <= 110)
  }

  @Test func `The summary is in the language chosen, findings stay English`() throws {
    let path = try folder.write(try broken().utf8, to: "a.json")
    let ran = signpost("check", "--lang", "da", path, in: folder)
    #expect(ran.text.contains("error: expected 'prison'"))
    #expect(ran.lines.last == "1 fil undersøgt: 1 fejl, 0 advarsler, 0 bemærkninger")
  }

  @Test func `A folder's own directory holds for the cases in it`() throws {
    let directory = try Repository.directory(version: "ours")
      .replacingOccurrences(of: "\"supervisor\"", with: "\"head-of-unit\"")
    try folder.write(directory.utf8, to: "cases/directory.json")
    try folder.write(try Repository.example().utf8, to: "cases/pack/desk.json")
    let ran = signpost("check", folder.file("cases"), in: folder)
    #expect(ran.code == 1)
    #expect(ran.text.contains("[unknown-channel]"))
  }

  /// The example with a word in stars, which is a warning in a case that is ready, and a
  /// suppression of it.
  private func suppressed(_ entry: String) throws -> String {
    try Repository.example()
      .replacing(#""VTD 2026""#, with: #""VTD **2026**""#)
      .replacing(#""status": "draft","#, with: #""status": "ready", "suppress": [\#(entry)],"#)
  }

  @Test func `What its author leaves as it is comes with the reason, and does not count`() throws {
    let entry = #"{"code": "leftover-markup", "reason": "It is a quotation."}"#
    let path = try folder.write(try suppressed(entry).utf8, to: "a.json")
    let ran = signpost("check", path, in: folder)
    let row = try #require(ran.lines.firstIndex { $0.contains("[leftover-markup]") })
    #expect(ran.lines[row].contains(": note: expected plain words, found '**'"))
    #expect(ran.lines[row + 1] == "  Suppressed: It is a quotation.")
    #expect(ran.lines.last?.hasSuffix(" 3 notes, 1 suppressed") == true)
    let danish = signpost("check", "--lang", "da", path, in: folder)
    #expect(danish.lines.last?.hasSuffix(", 1 undertrykt") == true)
    let json = signpost("check", "--format", "json", path, in: folder)
    let finding = json.objects.first { $0["code"] as? String == "leftover-markup" }
    #expect(finding?["suppressed"] as? String == "It is a quotation.")
    let others = json.objects.filter { $0["code"] as? String != "leftover-markup" }
    #expect(!others.isEmpty && others.allSatisfy { $0["suppressed"] is NSNull })
  }

  @Test func `A reason cannot steer the terminal`() throws {
    let entry = #"{"code": "leftover-markup", "reason": "It\u001b[2J is."}"#
    let path = try folder.write(try suppressed(entry).utf8, to: "a.json")
    for format in FindingFormat.allCases {
      let ran = signpost("check", "--format", format.rawValue, path, in: folder)
      #expect(!ran.text.unicodeScalars.contains { $0 == "\u{1B}" })
      #expect(ran.text.contains("leftover-markup"))
    }
  }

  @Test func `SARIF names the file, the rule and the line`() throws {
    let path = try folder.write(try broken().utf8, to: "a.json")
    let ran = signpost("check", "--format", "sarif", path, in: folder)
    #expect(ran.code == 1)
    let root = try #require(ran.json as? [String: Any])
    #expect(root["version"] as? String == "2.1.0")
    let run = try #require((root["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.compactMap { $0["ruleId"] as? String } == ["unknown-value"])
    #expect(ran.text.contains(#""uri": "file://\#(path)""#))
    #expect(ran.text.contains(#""startLine": 9"#) && ran.text.contains(#""startColumn": 14"#))
  }

  /// What is printed on a terminal of an environment.
  private func printed(_ path: String, _ environment: [String: String], isTerminal: Bool) -> String
  {
    let output = Output()
    var surroundings = Surroundings.test(
      output,
      environment: environment.merging(["HOME": folder.path]) { one, _ in one },
      printsToTerminal: isTerminal
    )
    surroundings.arguments = ["check", path]
    #expect(Signpost.run(surroundings) == .findings)
    return output.text
  }

  @Test func `Colours are for terminals that know them, and say nothing of their own`() throws {
    let path = try folder.write(try broken().utf8, to: "a.json")
    let plain = printed(path, ["TERM": "xterm"], isTerminal: false)
    let coloured = printed(path, ["TERM": "xterm"], isTerminal: true)
    #expect(coloured.contains("\u{1B}[1;31merror\u{1B}[0m: expected 'prison'"))
    #expect(coloured.contains("\u{1B}[31m^~~~~~~~~~~~~\u{1B}[0m\n"))
    let bare = coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(bare == plain)
    for environment in [["TERM": "dumb"], ["TERM": "xterm", "NO_COLOR": "1"], [:]] {
      #expect(printed(path, environment, isTerminal: true) == plain)
    }
    #expect(printed(path, ["TERM": "xterm", "NO_COLOR": ""], isTerminal: true) == coloured)
  }

  /// Eight cases of one setting, all of them as the example.
  private func writePack(description: Bool) throws {
    for number in 1...8 {
      try folder.write(
        try Repository.example(id: "case-\(number)").utf8,
        to: "cases/\(number).json"
      )
    }
    if description {
      try folder.write(#"{"format": 1, "id": "p", "title": "P"}"#.utf8, to: "cases/pack.json")
    }
  }

  @Test func `What is found of the cases of a folder together stands at its description`() throws {
    try writePack(description: true)
    let ran = signpost("check", folder.file("cases"), in: folder)
    #expect(
      ran.text.contains(
        "cases/pack.json:1:1: note: 8 of 8 cases take place in 'youth-club' [settings-unbalanced]"
      )
    )
    try FileManager.default.removeItem(atPath: folder.file("cases/8.json"))
    #expect(
      !signpost("check", folder.file("cases"), in: folder).text.contains("settings-unbalanced")
    )
  }

  @Test func `Without a description it stands at the folder`() throws {
    try writePack(description: false)
    let ran = signpost("check", folder.file("cases"), in: folder)
    #expect(ran.text.contains("\(folder.file("cases")):1:1: note: 8 of 8 cases take place in"))
  }
}
