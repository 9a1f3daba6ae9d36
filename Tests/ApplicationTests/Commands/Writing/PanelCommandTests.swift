import Foundation
import Authoring
import JSONText
import ScenarioEngine
import Screens
import Testing

@testable import Application

struct PanelCommandTests {
  let folder = TemporaryFolder()
  let path: String

  init() throws {
    path = try folder.write(try Repository.example().utf8, to: "a.json")
  }

  private func text(_ path: String) throws -> String {
    // With the mark at its beginning, which reading as a string may take away.
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  /// Invites raters, and returns the paths of their sheets.
  private func invite(_ raters: Int, _ arguments: String...) throws -> [String] {
    let ran = signpost(
      ["panel", "invite", path, "--out", folder.path, "--raters", "\(raters)", "--format", "json"]
        + arguments,
      in: folder
    )
    #expect(ran.code == 0, "\(ran.complaints)")
    let object = try #require(ran.json as? [String: Any])
    return try #require(object["files"] as? [String])
  }

  /// Writes answers into the last column of a sheet, by the names of their rows.
  private func fill(_ path: String, _ answers: [String: String]) throws {
    let separator = try text(path).contains("CASE;") ? ";" : ","
    let rows = try text(path).components(separatedBy: "\r\n").map { row in
      let name = row.components(separatedBy: separator)[0]
      return row + (answers[name] ?? "")
    }
    for name in answers.keys {
      #expect(rows.contains { $0.hasPrefix(name + separator) }, "\(name)")
    }
    try Data(rows.joined(separator: "\r\n").utf8).write(to: URL(filePath: path))
  }

  /// The sheets of two prison officers and a policeman.
  private func answeredSheets() throws -> [String] {
    let sheets = try invite(3)
    try fill(
      sheets[0],
      [
        "ROLE": "prison", "what-matters/new-mates": "Check first", "by-the-desk/CHOICE": "1",
        "do-or-dont/mock": "Don't", "how-urgent/URGENCY": "T1",
      ]
    )
    try fill(
      sheets[1],
      [
        "ROLE": "prison", "what-matters/new-mates": "sign", "by-the-desk/CHOICE": "1",
        "do-or-dont/mock": "Could", "how-urgent/URGENCY": "T2 written report today",
      ]
    )
    try fill(
      sheets[2],
      [
        "ROLE": "police", "what-matters/new-mates": "sign", "by-the-desk/CHOICE": "2",
        "tell/CHANNEL": "supervisor",
      ]
    )
    return sheets
  }

  private func collect(_ sheets: [String], _ arguments: String...) -> Ran {
    signpost(["panel", "collect", path] + sheets + arguments, in: folder)
  }

  // MARK: - Invite

  @Test func `Each rater gets a sheet of their own, with every question and no answer`() throws {
    let sheets = try invite(3)
    #expect(Set(sheets).count == 3)
    for sheet in sheets {
      let text = try text(sheet)
      #expect(text.hasPrefix("\u{FEFF}row,question,text,possible answers,your answer\r\n"))
      for id in [
        "what-matters/leaflet", "ask-what/his-faith", "tell/CHANNEL", "by-the-desk/CHOICE",
      ] { #expect(text.contains("\r\n\(id),")) }
      #expect(text.contains("Sign | Check first | Ordinary,\r\n"))
      #expect(text.contains("1  Tell your leader tonight what you saw.\n2  Search the desk"))
      #expect(text.contains("Emil: I've got new mates."))
    }
  }

  @Test(arguments: ["en", "da"])
  func `No sheet gives a reason, an outcome, an ending or another key away`(
    _ language: String
  ) throws {
    let sheet = try text(try invite(1, "--lang", language)[0])
    let source = try ScenarioLibrary().open(path).source
    let reasons = source.keys.flatMap(\.justifications).map { $0.reason.line(in: language) }
    #expect(reasons.contains { $0.count > 20 })
    for reason in reasons where !reason.isEmpty { #expect(!sheet.contains(reason)) }
    for step in source.scenario.steps {
      if case .ending(let ending) = step.task {
        #expect(!sheet.contains(ending.outcome.line(in: language)))
      }
      guard case .handle(let task) = step.task else { continue }
      for option in task.options where !option.outcome.isEmpty {
        #expect(!sheet.contains(option.outcome.line(in: language)))
      }
    }
  }

  @Test func `Ten sheets are made where nobody says how many, with what to do next`() throws {
    let ran = signpost("panel", "invite", path, "--out", folder.path, in: folder)
    #expect(ran.code == 0)
    #expect(ran.lines.filter { $0.hasSuffix(".csv") }.count == 10)
    #expect(ran.text.contains("10 sheets with 16 questions of the case The locked desk"))
    #expect(ran.text.contains("'signpost panel collect \(path) SHEET...'"))
  }

  @Test func `A folder for the sheets that is not there is made, for this account alone`() throws {
    let sheets = folder.file("sheets")
    let ran = signpost(
      ["panel", "invite", path, "--out", sheets, "--raters", "2"],
      in: folder
    )
    #expect(ran.code == 0, "\(ran.complaints)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: sheets).count == 2)
    let mode = try FileManager.default.attributesOfItem(atPath: sheets)[.posixPermissions]
    #expect(mode as? Int == 0o700)
  }

  @Test func `What cannot be done is refused, and writes nothing`() throws {
    func run(_ arguments: String...) -> Ran { signpost(["panel"] + arguments, in: folder) }
    #expect(run().code == 64)
    #expect(run("invite").code == 64)
    #expect(run("invit", path).complaints.contains("Did you mean 'invite'?"))
    #expect(run("invite", path, "--raters", "0").code == 64)
    #expect(run("invite", path, "--write").code == 64)
    #expect(run("collect", path, "--raters", "3", "x.csv").code == 64)
    #expect(run("collect", path).code == 64)
    #expect(run("invite", folder.file("none.json")).code == 64)
    let missing = run("invite", path, "--out", folder.file("none/sheets"))
    #expect(missing.code == 64)
    #expect(missing.complaints.contains("/none/sheets: the folder that it should go into is not"))
    #expect(run("invite", path, "--out", path).complaints.contains("not a folder"))
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(!files.contains { $0.hasSuffix(".csv") })
  }

  // MARK: - Collect

  @Test func `Sheets are counted by work and answer, and nothing is written`() throws {
    let before = try text(path)
    let ran = collect(try answeredSheets())
    #expect(ran.code == 0, "\(ran.text) \(ran.complaints)")
    #expect(ran.lines.contains("3 sheets answered, by the raters' work: police 1, prison 2."))
    func row(_ id: String) -> [String] {
      let line = ran.lines.first { $0.hasPrefix(id + " ") } ?? ""
      return line.components(separatedBy: "  ").map { $0.trimmingCharacters(in: .whitespaces) }
        .filter { !$0.isEmpty }
    }
    #expect(
      row("what-matters/new-mates") == ["what-matters/new-mates", "3", "sign 2, check 1", "2 of 3"]
    )
    #expect(
      row("by-the-desk/CHOICE")
        == ["by-the-desk/CHOICE", "3", "tell-leader 2, search-desk 1", "2 of 3"]
    )
    #expect(row("do-or-dont/mock") == ["do-or-dont/mock", "2", "could 1, dont 1", "1 of 2"])
    #expect(row("tell/CHANNEL") == ["tell/CHANNEL", "1", "supervisor 1", "1 of 1"])
    // The key says that it is to be checked, two of three called it a sign.
    #expect(ran.text.contains("[panel-at-odds]"))
    #expect(ran.text.contains("The key was its authors' alone; it is rated in part now."))
    #expect(ran.lines.last == "Nothing was written. With --write the panel goes into the case.")
    #expect(try text(path) == before)
  }

  @Test func `Lists are answered in the words of their case, or in those of the program`() throws {
    let named =
      #""ask": "sort", "answers": {"do": "on the table", "could": "if asked", "dont": "stays here"},"#
    let example = try Repository.example().replacing(#""ask": "sort","#, with: named)
    try Data(example.utf8).write(to: URL(filePath: path))
    let sheets = try invite(2)
    let row = try #require(
      try text(sheets[0]).components(separatedBy: "\r\n").first { $0.hasPrefix("do-or-dont/mock,") }
    )
    #expect(row.contains("Sort into do"), "the question of the step")
    #expect(row.contains("on the table | if asked | stays here"))
    try fill(sheets[0], ["ROLE": "prison", "do-or-dont/mock": "if asked"])
    try fill(sheets[1], ["ROLE": "prison", "do-or-dont/mock": "Don't"])
    let ran = collect(sheets)
    #expect(ran.code == 0, "\(ran.text) \(ran.complaints)")
    let line = ran.lines.first { $0.hasPrefix("do-or-dont/mock ") } ?? ""
    #expect(line.contains("could 1, dont 1"))
  }

  @Test func `With --write the panel is in the case, which is read with it`() throws {
    let sheets = try answeredSheets()
    let ran = collect(sheets, "--write")
    #expect(ran.code == 0, "\(ran.complaints)")
    #expect(ran.text.contains("a.json has the panel now."))
    let source = try ScenarioLibrary().open(path).source
    #expect(source.keyState == .partlyRated)
    guard case .choose(let keys) = source.keys[4] else {
      Issue.record("the fifth step is a choice")
      return
    }
    let panel = Panel(raters: ["prison": 2, "police": 1], votes: [2, 1])
    #expect(keys.map(\.justification.basis) == [.panel(panel), .panel(panel)])
    // The same sheets fit the case still, and give the same once more.
    let written = try text(path)
    #expect(collect(sheets, "--write").text.contains("The key is rated in part, as before."))
    #expect(try text(path) == written)
  }

  @Test func `Mistakes of sheets are told with their place, and nothing is written`() throws {
    let before = try text(path)
    let sheets = try invite(2)
    try fill(sheets[0], ["ROLE": "prison", "how-urgent/URGENCY": "tomorrow"])
    try fill(sheets[1], ["ROLE": "prison"])
    let ran = collect(sheets, "--write")
    #expect(ran.code == 1)
    let place = try #require(ran.lines.first { $0.contains("[sheet-answer-not-possible]") })
    #expect(place.hasPrefix("\(sheets[0]):"))
    #expect(place.contains("'T0 nothing to do'"))
    #expect(ran.lines.last?.hasPrefix("1 of 2 sheets have mistakes") == true)
    #expect(try text(path) == before)
    let json = collect(sheets, "--write", "--format", "json")
    let object = try #require(json.json as? [String: Any])
    #expect(object["isWritten"] as? Bool == false)
    #expect(
      (object["findings"] as? [[String: Any]])?.contains {
        $0["code"] as? String == "sheet-answer-not-possible"
      } == true
    )
  }

  @Test func `A sheet counts once`() throws {
    let sheets = try invite(1)
    try fill(sheets[0], ["ROLE": "prison", "how-urgent/URGENCY": "T1"])
    try FileManager.default.copyItem(atPath: sheets[0], toPath: folder.file("copy.csv"))
    let ran = collect(sheets + [folder.file("copy.csv")])
    #expect(ran.code == 1)
    #expect(ran.text.contains("[sheet-repeated]"))
  }

  @Test func `Sheets of another version of the case are refused, of mended words or keys not`()
    throws
  {
    let sheets = try invite(1)
    try fill(sheets[0], ["ROLE": "prison", "how-urgent/URGENCY": "T1"])
    let example = try text(path)
    try folder.write(
      example.replacing("Nineteen, an apprentice.", with: "Nineteen.").utf8,
      to: "a.json"
    )
    #expect(collect(sheets).code == 0)
    try folder.write(
      example.replacing("2026-03-02T19:00", with: "2026-03-02T19:30").utf8,
      to: "a.json"
    )
    let ran = collect(sheets)
    #expect(ran.code == 1)
    #expect(ran.text.contains("[sheet-of-other-version]"))
  }

  @Test func `Danish sheets are answered in Danish, and saved as Danish spreadsheets do`() throws {
    let sheets = try invite(2, "--lang", "da")
    try fill(
      sheets[0],
      ["ROLE": "fængsel", "what-matters/new-mates": "Undersøg", "tell/said-dares": "skal med"]
    )
    #expect(try text(sheets[0]).hasPrefix("\u{FEFF}række;spørgsmål;tekst;mulige svar;dit svar\r\n"))
    // As it is saved where nobody asked for UTF-8.
    let latin = try #require(
      try text(sheets[0]).replacing("\u{FEFF}", with: "").replacing("\u{2022}", with: "-")
        .data(using: .windowsCP1252)
    )
    try latin.write(to: URL(filePath: sheets[0]))
    try fill(sheets[1], ["ROLE": "Politi", "what-matters/new-mates": "tegn"])
    let ran = collect(sheets, "--lang", "da")
    #expect(ran.code == 0, "\(ran.text)")
    #expect(ran.text.contains("2 ark besvaret, efter arbejdsområde: police 1, prison 1."))
    #expect(ran.text.contains("check 1"))
    #expect(ran.lines.last == "Intet er skrevet. Med --write kommer panelet ind i casen.")
    #expect(!ran.text.contains("[sheet-words-changed]"))
  }

  /// Three raters, one value missing: nominal alpha 0.809375 over 62 values.
  ///
  /// By coincidences, after Hayes and Krippendorff 2007, worked out with fractions in Python.
  @Test func `From twenty questions of a kind on a coefficient is told`() throws {
    let id = "the-table-by-the-window"
    let playable = try ScenarioLibrary().open(try ScenarioLibrary().path(of: id))
    let first =
      Array(repeating: 0, count: 7) + Array(repeating: 1, count: 7)
      + Array(repeating: 2, count: 7)
    var second = first.map(Optional.some)
    for place in [3, 10, 20] { second[place] = (first[place] + 1) % 3 }
    var third = first.map(Optional.some)
    third[5] = nil
    third[12] = 2
    let form = PanelSheetRows.form(of: playable, .english)
    let asked = form.questions.filter { $0.kind == .observation }.map(\.id)
    try #require(asked.count == 21)
    let words = ["sign", "check", "ordinary"]
    var sheets: [String] = []
    for (place, answers) in [first.map(Optional.some), second, third].enumerated() {
      let rows = zip(asked, answers).map { "\($0),\($1.map { words[$0] } ?? "")\n" }
      let head =
        "row,your answer\nCASE,\(id)\nVERSION,\(form.version)\nSHEET,\(place)\nROLE,police\n"
      sheets.append(try folder.write((head + rows.joined()).utf8, to: "\(place).csv"))
    }
    let ran = signpost(["panel", "collect", id, "--format", "json"] + sheets, in: folder)
    let object = try #require(ran.json as? [String: Any])
    let alpha = try #require(object["alpha"] as? [[String: Any]])
    #expect(alpha.map { $0["questions"] as? String } == ["observations"])
    #expect(alpha.first?["count"] as? Int == 21)
    #expect(alpha.first?["alphaInHundredths"] as? Int == 81)
    #expect(object["keyStateAfter"] as? String == "partly-rated")
    let text = signpost(["panel", "collect", id] + sheets, in: folder).text
    #expect(text.contains("Krippendorff's alpha over 21 observations is 0.81."))
  }

  @Test func `The program's own cases and fictional panels are refused`() throws {
    let own = signpost(
      "panel",
      "collect",
      "the-table-by-the-window",
      "x.csv",
      "--write",
      in: folder
    )
    #expect(own.code == 64)
    #expect(own.complaints.contains("signpost new --from the-table-by-the-window"))
    let fictional =
      #""support": "analogy", "panel": {"raters": {"a": 1}, "votes": [1, 0, 0], "fictional": true}"#
    let text = try Repository.example().replacing(#""support": "analogy""#, with: fictional)
    try folder.write(text.utf8, to: "a.json")
    #expect(signpost("panel", "invite", path, in: folder).code == 65)
    #expect(collect(["x.csv"]).code == 65)
  }

  // MARK: - Answer

  /// Answers a sheet with lines, and returns what was printed.
  private func answer(_ sheet: String, _ lines: [String], _ arguments: String...) throws -> String {
    let output = Output()
    var surroundings = Surroundings.test(output, environment: ["HOME": folder.path])
    surroundings.readLine = Answers(lines).next
    let invocation = try OptionParser.parse(
      ["panel", "answer", sheet] + arguments,
      environment: surroundings.environment
    )
    #expect(CommandRunner.run(invocation, surroundings) == ExitCode.fine, "\(output.complaints)")
    return output.text
  }

  @Test func `A sheet is answered row by row, and collected as any other`() throws {
    let sheet = try invite(1)[0]
    // Work, three observations, two questions, urgency, choice; the rest is left.
    let said = try answer(sheet, ["1", "2", "99", "ordinary", "", "1", "3", "T1", "2"])
    #expect(said.contains("\n  1  Sign\n  2  Check first\n  3  Ordinary\n> "))
    #expect(said.contains("A number from 1 to 3, or an empty line."))
    #expect(!said.contains("Version of the questions"))
    // What is said of columns is for those who have a spreadsheet; the rest is for everybody.
    #expect(!said.contains("column") && said.contains("Nobody here knows a right answer"))
    #expect(said.hasSuffix("7 of 17 rows are answered, in \(sheet).\n"))
    let ran = collect([sheet], "--format", "json")
    let object = try #require(ran.json as? [String: Any])
    let panels = try #require(object["panels"] as? [[String: Any]])
    let votes = panels.map { panel in
      let votes = (panel["panel"] as? [String: Any])?["votes"] as? [String: Any] ?? [:]
      return "\(panel["key"] ?? "") \(votes.keys.sorted().joined())"
    }
    #expect(
      votes == [
        "what-matters/new-mates check", "what-matters/shaved-head ordinary",
        "ask-what/who-are-they required", "ask-what/his-faith irrelevant",
        "how-urgent/URGENCY T1", "by-the-desk/tell-leader search-desk",
        "by-the-desk/search-desk search-desk",
      ]
    )
    #expect((object["raters"] as? [String: Any])?["prison"] as? Int == 1)
  }

  @Test func `Who comes back finds the answers, and can change them`() throws {
    let sheet = try invite(1, "--lang", "da")[0]
    _ = try answer(sheet, ["politi", "tegn"], "--lang", "da")
    let said = try answer(sheet, ["", "2"], "--lang", "da")
    #expect(said.contains("Dit svar indtil nu: politi"))
    #expect(said.contains("Dit svar indtil nu: Tegn"))
    #expect(said.contains("2 af 17 rækker er besvaret"))
    #expect(collect([sheet]).text.contains("check 1"))
  }

  @Test func `What is no sheet is not answered`() throws {
    let ran = signpost("panel", "answer", path, in: folder)
    #expect(ran.code == 64)
    #expect(ran.complaints.contains("is no sheet of a panel"))
    #expect(signpost("panel", "answer", folder.file("none.csv"), in: folder).code == 64)
    #expect(try text(path) == Repository.example())
  }
}
