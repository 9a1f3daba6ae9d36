import Interface
import Screens
import TestSupport
import Testing

/// What the keys of all states have in common.
@Suite struct KeyWaysTests {
  @Test func `every command has a key without Alt and F-keys`() {
    for (name, session) in BindingTests.states {
      let isTyping = session.model.focusedField != nil
      for binding in session.model.bindings {
        let plain = binding.keys.filter { key in
          switch key {
          case .function, .alt, .insert, .controlUp, .controlDown, .controlLeft, .controlRight,
            .shiftUp, .shiftDown, .shiftLeft, .shiftRight:
            false
          default: true
          }
        }
        // In a field the letters are text; Esc and Tab lead out of it, to where they are keys.
        let hasWay = !plain.isEmpty || isTyping
        #expect(hasWay, "\(name): \(binding.label) by \(binding.keys)")
      }
    }
  }

  @Test func `keys that mean one thing mean it everywhere`() {
    let meanings: [(Key, AppMessage)] = [
      (.character("?"), .helpOpened), (.function(1), .helpOpened),
      (.character("q"), .quitChosen), (.control("c"), .quitChosen),
      (.character("L"), .languageSwitched), (.character("T"), .themeSwitched),
      (.control("l"), .repaintChosen), (.control("z"), .stopped),
    ]
    for (name, session) in BindingTests.states where session.model.overlay == nil {
      for (key, message) in meanings {
        let bound = session.model.bindings.filter { $0.keys.contains(key) }.map(\.message)
        let isSame = bound == [message]
        #expect(isSame, "\(name): \(key) means \(bound)")
      }
    }
  }
}
