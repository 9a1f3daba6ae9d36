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
    #expect(ran.lines.last?.hasPrefix("No problems were found.") == true)
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
        "version", "language", "settings", "terminal", "terminal-type", "size", "colours",
        "characters", "escape", "records", "journal", "attempts", "space", "shipped-cases",
        "folder:\(cases)",
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
        == "There is no place for records, as HOME is not set or does not begin with /. Name a file with --records FILE."
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
    #expect(missing.text.contains("Name a folder of cases with --scenarios DIR."))
    let file = try folder.write("{}".utf8, to: "case.json")
    let wrong = signpost("doctor", "--scenarios", file, in: folder)
    #expect(wrong.code == 1)
    #expect(wrong.text.contains("\(file): it is a file, not a folder"))
    #expect(wrong.text.components(separatedBy: file).count == 2)
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
      environment: ["TERM": "vt100", "LANG": "C"]
    )
    #expect(ran.code == 0)
    #expect(states(ran)["characters"] == "note")
    #expect(states(ran)["colours"] == "note")
  }

  /// What doctor says of one topic on a terminal.
  func item(
    _ id: String,
    _ environment: [String: String],
    isTerminal: Bool = true,
    tmuxDelay: Int? = nil,
    options: Options = Options()
  ) -> [String: Any]? {
    let output = Output()
    var surroundings = Surroundings.test(
      output,
      environment: ["HOME": folder.path].merging(environment) { $1 }
    )
    surroundings.isTerminal = isTerminal
    surroundings.tmuxDelay = { tmuxDelay }
    var options = options
    options.format = .json
    _ = CommandRunner.run(Invocation(command: .doctor, options: options), surroundings)
    return Ran(code: 0, text: output.text, complaints: "").objects.first {
      $0["id"] as? String == id
    }
  }

  @Test func `Colours that were refused are no note, colours that are missed are`() {
    let refused = item("colours", ["TERM": "xterm-256color", "NO_COLOR": "1"])
    #expect(refused?["state"] as? String == "fine")
    #expect(refused?["value"] as? String == "none (NO_COLOR)")
    let missed = item("colours", ["TERM": "xterm", "COLORTERM": "truecolor"])
    #expect(missed?["state"] as? String == "note")
    #expect((missed?["advice"] as? String)?.contains("TERM=xterm-256color") == true)
    #expect(item("colours", ["TERM": "xterm-256color"])?["value"] as? String == "256")
  }

  @Test(arguments: [
    (300, 100, "fine"), (80, 24, "fine"), (79, 24, "note"), (80, 23, "note"), (40, 10, "note"),
    (39, 24, "problem"), (80, 9, "problem"),
  ])
  func `A window that is too small is told, with the size that is good`(
    _ columns: Int,
    _ rows: Int,
    _ state: String
  ) {
    let size = ["TERM": "xterm", "COLUMNS": "\(columns)", "LINES": "\(rows)"]
    let found = item("size", size)
    #expect(found?["value"] as? String == "\(columns) x \(rows)")
    #expect(found?["state"] as? String == state)
    #expect((found?["advice"] is String) == (state != "fine"))
    #expect(item("size", size, isTerminal: false)?["state"] as? String == "fine")
  }

  @Test func `A late Esc is a note that says who holds it back`() {
    let usual = item("escape", [:])
    #expect(usual?["value"] as? String == "25 ms")
    #expect(usual?["state"] as? String == "fine")
    let variable = item("escape", ["ESCDELAY": "500"])
    #expect(variable?["state"] as? String == "note")
    #expect((variable?["advice"] as? String)?.contains("ESCDELAY") == true)
    let tmux = item("escape", ["TMUX": "/run/tmux,1,0"], tmuxDelay: 500)
    #expect(tmux?["value"] as? String == "25 ms + tmux 500 ms")
    #expect((tmux?["advice"] as? String)?.contains("set -s escape-time 25") == true)
    let quick = item("escape", ["TMUX": "/run/tmux,1,0"], tmuxDelay: 10)
    #expect(quick?["state"] as? String == "fine")
    #expect(item("escape", [:], tmuxDelay: 500)?["state"] as? String == "fine")
    let silent = item("escape", ["TMUX": "/run/tmux,1,0"])
    #expect(silent?["value"] as? String == "25 ms + tmux")
  }

  @Test func `It is told whether the full screen opens`() {
    let terminal = ["TERM": "xterm", "LANG": "C.UTF-8"]
    #expect(item("terminal", terminal)?["value"] as? String == "full screen")
    var options = Options()
    options.plain = true
    let asked = item("terminal", terminal, options: options)
    #expect(asked?["value"] as? String == "plain mode, line by line")
    #expect(asked?["state"] as? String == "fine")
    let piped = item("terminal", terminal, isTerminal: false)
    #expect(piped?["state"] as? String == "note")
    #expect(item("terminal", ["TERM": "dumb"])?["value"] as? String == "plain mode, line by line")
  }

  @Test func `What was chosen in the program is told, a theme of another version too`() throws {
    let store = try RecordStore.open(path: folder.file("records.db"))
    try store.setSetting("theme", to: "light")
    try store.setSetting("language", to: "en")
    let chosen = signpost("doctor", in: folder, environment: environment)
    #expect(chosen.text.contains("theme light, language en"))
    try store.setSetting("theme", to: "sepia")
    let ran = signpost("doctor", "--format=json", in: folder, environment: environment)
    #expect(states(ran)["settings"] == "note")
    #expect(ran.code == 0)
  }

  @Test func `The room on the disk is that of the folder where the records will lie`() throws {
    var options = Options()
    options.records = "/dev/shm/nobody/records.db"
    let facts = try FileManager.default.attributesOfFileSystem(forPath: "/dev/shm")
    let free = try #require(facts[.systemFreeSize] as? Int)
    let told = try #require(item("space", [:], options: options)?["value"] as? String)
    let number = try #require(told.split(separator: " ").first.flatMap { Int($0) })
    let unit = ["bytes": 1, "kB": 1000, "MB": 1_000_000, "GB": 1_000_000_000]
      .first { told.contains($0.key) }?.value
    #expect(abs(number * (unit ?? 0) - free) < free / 5 + 10_000_000)
    options.records = "/proc/nobody/records.db"
    #expect(item("space", [:], options: options) == nil)
  }

  @Test(arguments: [
    (0, "0 bytes"), (9_999, "9999 bytes"), (10_000, "10 kB"), (9_999_999, "9999 kB"),
    (12_345_678, "12 MB"), (987_654_321_000, "987 GB"), (Int.max, "9223372 TB"),
  ])
  func `A size is told in the largest unit that keeps two digits`(_ bytes: Int, _ text: String) {
    #expect(DoctorCommand.size(bytes) == text)
  }

  @Test(arguments: ["en", "da"])
  func `Each line has a state and a topic, and advice stands below its value`(
    _ language: String
  ) throws {
    let ran = signpost("doctor", "--lang", language, in: folder, environment: environment)
    let words = language == "da" ? DoctorWords.danish : .english
    let start = try #require(ran.lines.first { $0.contains("(") && $0.contains("records.db") })
    let column = start.distance(
      from: start.startIndex,
      to: try #require(start.range(of: folder.path)).lowerBound
    )
    for section in DoctorSection.allCases { #expect(ran.lines.contains(words.section(section))) }
    let items = ran.lines.filter { $0.hasPrefix("  ") }
    let states = DoctorItem.State.allCases.map { words.state($0) }
    for item in items {
      let isItem = states.contains { item.hasPrefix("  \($0) ") }
      #expect(isItem || item.hasPrefix(String(repeating: " ", count: column)), "\(item)")
      #expect(Array(item)[column] != " " && Array(item)[column - 1] == " ", "\(item)")
    }
  }
}
