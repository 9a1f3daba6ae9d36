import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

/// One key has one meaning, in every state of every screen.
@Suite struct KeyMeaningTests {
  /// The states of all screens.
  static func states() throws -> [(name: String, session: Session)] {
    var debrief: [(String, Session)] = []
    for section in 0..<16 {
      var model = try Made.model(Made.due, Made.secrecy)
      model.section = section
      debrief.append(("debrief \(section)", Session(.debrief(model))))
    }
    let entry = HistoryEntry(
      id: "0123456789abcdef",
      title: Made.due.scenario.head.title,
      mode: .practice,
      startedAt: "2026-03-05T14:20:00+01:00",
      isFinished: true,
      decisions: 3
    )
    let history = Session(.history(HistoryScreen.Model(entries: [entry])))
    return BindingTests.states + debrief + [("history", history)]
  }

  /// Keys whose words differ from state to state while they mean the same to a hand: go on, go
  /// back, leave what is on top, choose by number.
  private static func hasSeveralWords(_ key: Key) -> Bool {
    switch key {
    case .enter, .escape, .tab, .backTab, .left, .right, .character(" "), .character("q"),
      .character("x"):
      true
    case .character(let character): character.isNumber
    default: false
    }
  }

  @Test func `a letter or sign has the same word in every state; in its own box it closes it`()
    throws
  {
    var words: [Key: Set<String>] = [:]
    for (_, session) in try Self.states() {
      for binding in session.model.bindings {
        for key in binding.keys where !Self.hasSeveralWords(key) {
          words[key, default: []].insert(binding.label)
        }
      }
    }
    for (key, labels) in words {
      let others = labels.subtracting([Words.english.close])
      #expect(others.count <= 1, "\(key): \(labels.sorted())")
    }
  }

  @Test func `Esc is in every state and never ends the program, q and Ctrl+C always lead out`()
    throws
  {
    for (name, session) in try Self.states() {
      let bindings = session.model.bindings
      // Below the list of cases there is nothing to go back to, nor before the first records.
      let isLibrary =
        switch session.model.route {
        case .library: true
        case .profiles(let model): model.isAtStart && model.stage == .choosing
        default: false
        }
      let hasEscape = bindings.contains { $0.keys.contains(.escape) && $0.message != .quitChosen }
      #expect(hasEscape || isLibrary && session.model.overlay == nil, "\(name)")
      let quit = bindings.first { $0.keys.contains(.control("c")) }
      #expect(quit?.message == .quitChosen && quit?.isEnabled == true, "\(name)")
    }
  }

  @Test func `whatever opens a box says so by an ellipsis, and none promises in vain`() throws {
    for (name, session) in try Self.states() where session.model.overlay == nil {
      for binding in session.model.bindings
      where binding.isEnabled && binding.message != .helpOpened {
        guard Movement(binding.keys[0]) == nil, !Self.hasSeveralWords(binding.keys[0]) else {
          continue
        }
        var pressed = session
        pressed.receive(binding.message)
        let opensBox = pressed.model.overlay != nil
        #expect(!opensBox || binding.opensMenu, "\(name): \(binding.label)")
        let changes = pressed.model != session.model
        #expect(!binding.opensMenu || changes, "\(name): \(binding.label)")
      }
    }
  }

  @Test func `arrows have letters beside them, and Home and End too, wherever they work`() throws {
    let pairs: [(Key, Key)] = [
      (.up, .character("k")), (.down, .character("j")), (.home, .character("g")),
      (.end, .character("G")),
    ]
    for (name, session) in try Self.states() where session.model.focusedField == nil {
      for binding in session.model.bindings {
        for (named, letter) in pairs where binding.keys.contains(named) {
          #expect(binding.keys.contains(letter), "\(name): \(binding.label)")
        }
      }
    }
  }

  @Test func `what scrolls goes by line, by page, and to both ends`() throws {
    for (name, session) in try Self.states() where session.model.focusedField == nil {
      let moves = session.model.bindings.filter { Movement.allCases.map(\.keys).contains($0.keys) }
      #expect([0, 6].contains(moves.count), "\(name): \(moves.map(\.label))")
    }
  }
}
