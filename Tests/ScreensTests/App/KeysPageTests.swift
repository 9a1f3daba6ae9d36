import Foundation
import Interface
import ScenarioEngine
import Screens
import Testing

/// `Documentation/Keys.md`, made of the bindings of every state.
@Suite struct KeysPageTests {
  /// A row of a table: keys, verb, sentence.
  private struct Row: Hashable {
    var keys: String
    let verb: String
    let sentence: String

    init(_ binding: Binding<AppMessage>) {
      keys = binding.keys.map { "`\(KeyNames.english.name(of: $0))`" }.joined(separator: " ")
      verb = binding.shownLabel(.unicode)
      sentence = binding.help
    }

    init(_ keys: String, _ verb: String, _ sentence: String) {
      (self.keys, self.verb, self.sentence) = (keys, verb, sentence)
    }
  }

  /// The name of the screen or the box whose keys a state has.
  private static func context(_ model: AppModel) -> String {
    if let overlay = model.overlay {
      return switch overlay.content {
      case .help: overlay.search == nil ? "Help" : "Help, while searching"
      case .palette: "Commands"
      case .notices, .caseFile, .evidence: "Notices, case file, evidence"
      }
    }
    let route = model.route
    if case .library = route { return "Cases" }
    if case .profiles(let model) = route {
      return if case .choosing = model.stage { "Profiles" } else { "A new profile" }
    }
    if case .home(let home) = route { return home.isChoosing ? "Courses" : "Your course" }
    if case .briefing = route { return "Before a case" }
    if case .play(let play) = route { return play.stage.context }
    if case .debrief = route { return "Debrief" }
    if case .comparison = route { return "After exploring" }
    if case .history = route { return "History" }
    if case .welcome = route { return "The first start" }
    if case .preview = route { return "Preview" }
    if case .classStart(let start) = route {
      return if case .sheet = start.stage { "Class: the data sheet" } else { "Class: before" }
    }
    if case .console(let console) = route { return console.context }
    if case .wall = route { return "Class: the wall on its own terminal" }
    if case .join = route { return "A terminal of a class" }
    return model.screenName
  }

  private static let order = [
    "The first start", "Profiles", "A new profile", "Your course", "Courses", "Cases",
    "Before a case",
    "A case: reading", "A case: answering", "A case: before an answer is taken",
    "A case: after an answer", "A case: an answer that could not be saved", "Debrief",
    "After exploring", "Preview",
    "Class: before", "Class: the data sheet", "Class: the console", "Class: the wall",
    "Class: counts", "Class: a list", "Class: a line", "Class: before something is done",
    "Class: the wall on its own terminal",
    "A terminal of a class",
    "History", "Your statistics", "Your progress", "Refreshers", "What is kept of you", "Map",
    "Commands", "Help",
    "Help, while searching", "Notices, case file, evidence",
  ]

  private static func page() throws -> String {
    var tables: [String: [Row]] = [:]
    var moving: [Row] = []
    for (_, session) in try KeyMeaningTests.states() {
      let model = session.model
      let own = model.overlay == nil ? model.screenBindings : model.bindings
      for binding in own where !binding.keys.isEmpty {
        let isGlobal = model.globalBindings.contains { $0.message == binding.message }
        guard !isGlobal, !isDigit(binding.keys[0]) else { continue }
        if Movement.allCases.contains(where: { $0.keys == binding.keys }) {
          let movement = Movement(binding.keys[0]).map { Words.english.moveHelp($0) } ?? ""
          let row = Row(Row(binding).keys, binding.label, movement)
          if !moving.contains(row) { moving.append(row) }
          continue
        }
        add(Row(binding), to: &tables[context(model), default: []])
      }
    }
    let names = order + tables.keys.filter { !order.contains($0) }.sorted()
    let fields = (FieldEdit.commonKeys + FieldEdit.rowKeys).map { entry in
      Row(
        entry.keys.map { "`\(KeyNames.english.name(of: $0))`" }.joined(separator: " "),
        "",
        Words.english.fieldHelp(entry.edit)
      )
    }
    let library = Session(.library(LibraryModel())).model
    var parts = [head, table("Everywhere", library.globalBindings.map { Row($0) })]
    parts.append(table("In a list or a longer text", moving))
    parts += names.compactMap { name in tables[name].map { table(name, $0) } }
    parts.append(table("In a text", fields, hasVerbs: false))
    return parts.joined(separator: "\n")
  }

  /// Adds a row; keys of a command that is there already join it.
  private static func add(_ row: Row, to table: inout [Row]) {
    guard
      let place = table.firstIndex(where: {
        $0.verb == row.verb && $0.sentence == row.sentence
      })
    else {
      table.append(row)
      return
    }
    let known = table[place].keys.split(separator: " ")
    let new = row.keys.split(separator: " ").filter { !known.contains($0) }
    table[place].keys = (known + new).joined(separator: " ")
  }

  private static func isDigit(_ key: Key) -> Bool {
    if case .character(let character) = key { character.isNumber } else { false }
  }

  private static let head = """
    # Keys

    Made of the program's own bindings: `RECORD_DOCUMENTS=1 swift test --filter KeysPageTests` writes it anew, and the tests refuse
    a stale one. `?` shows the keys of the screen that you are on, `:` finds a command by a few of its letters.

    The digits `1` to `9` give the answer with that number wherever answers are numbered. A verb with an ellipsis opens a box.

    The mouse is off until `M` switches it on, which is remembered. It can do nothing that keys cannot: a press on a row puts the focus there,
    another one on the same row is `Enter` (a tick where several can be ticked), the wheel is the arrow keys, and an entry of the line of keys is
    its key. While it is on, hold `Shift` to select text as your terminal does.

    In plain mode (`--plain`) answers and commands are typed and end with `Enter`; `?` lists them. Commands have the letters that they have here;
    in a text they begin with a colon, at any line of it: `:?` lists them there.

    """

  private static func table(_ title: String, _ rows: [Row], hasVerbs: Bool = true) -> String {
    var lines = ["## \(title)", ""]
    lines +=
      hasVerbs
      ? ["| keys | verb | what it does |", "| --- | --- | --- |"]
      : ["| keys | what it does |", "| --- | --- |"]
    lines += rows.map { row in
      hasVerbs
        ? "| \(row.keys) | \(row.verb) | \(row.sentence) |" : "| \(row.keys) | \(row.sentence) |"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  @Test func `the page names every key as it is`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "Documentation/Keys.md")
    let page = try Self.page()
    if ProcessInfo.processInfo.environment["RECORD_DOCUMENTS"] == "1" {
      try Data(page.utf8).write(to: file)
    }
    let written = try? String(contentsOf: file, encoding: .utf8)
    let isFresh = written == page
    #expect(
      isFresh,
      "Documentation/Keys.md is stale: RECORD_DOCUMENTS=1 swift test --filter KeysPageTests"
    )
  }
}

extension PlayModel.Stage {
  /// The part of a case to which the keys of a stage belong.
  fileprivate var context: String {
    switch self {
    case .reading: "A case: reading"
    case .answering: "A case: answering"
    case .confirming: "A case: before an answer is taken"
    case .aftermath, .submitting, .finishing: "A case: after an answer"
    case .unsaved, .unfinished: "A case: an answer that could not be saved"
    }
  }
}

extension ConsoleModel {
  /// The name of what has the keys.
  fileprivate var context: String {
    switch panel {
    case .counts: "Class: counts"
    case .list: "Class: a list"
    case .writing: "Class: a line"
    case .confirming: "Class: before something is done"
    case nil: view == .wall ? "Class: the wall" : "Class: the console"
    }
  }
}
