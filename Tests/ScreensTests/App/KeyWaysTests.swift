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
}
