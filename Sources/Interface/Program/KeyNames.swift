/// The names of keys in the reader's language.
package struct KeyNames: Equatable, Sendable {
  /// The named keys.
  package var enter, escape, tab, space, backspace, delete, insert: String
  /// The keys that move.
  package var up, down, left, right, home, end, pageUp, pageDown: String
  /// The keys held while another is pressed.
  package var control, alt, shift: String

  /// Makes a set of names.
  package init(
    enter: String = "Enter",
    escape: String = "Esc",
    tab: String = "Tab",
    space: String = "Space",
    backspace: String = "Backspace",
    delete: String = "Del",
    insert: String = "Ins",
    up: String = "Up",
    down: String = "Down",
    left: String = "Left",
    right: String = "Right",
    home: String = "Home",
    end: String = "End",
    pageUp: String = "PgUp",
    pageDown: String = "PgDn",
    control: String = "Ctrl",
    alt: String = "Alt",
    shift: String = "Shift"
  ) {
    (self.enter, self.escape, self.tab, self.space) = (enter, escape, tab, space)
    (self.backspace, self.delete, self.insert) = (backspace, delete, insert)
    (self.up, self.down, self.left, self.right) = (up, down, left, right)
    (self.home, self.end, self.pageUp, self.pageDown) = (home, end, pageUp, pageDown)
    (self.control, self.alt, self.shift) = (control, alt, shift)
  }

  /// The names in English.
  package static let english = KeyNames()

  /// Names a key as help and the line of keys show it.
  package func name(of key: Key) -> String {
    switch key {
    case .character(" "): space
    case .character(let character): String(character)
    case .function(let number): "F\(number)"
    case .control(let character): "\(control)+\(character.uppercased())"
    case .alt(let character): "\(alt)+\(character)"
    case .controlLeft: "\(control)+\(left)"
    case .controlRight: "\(control)+\(right)"
    case .controlUp: "\(control)+\(up)"
    case .controlDown: "\(control)+\(down)"
    case .shiftLeft: "\(shift)+\(left)"
    case .shiftRight: "\(shift)+\(right)"
    case .shiftUp: "\(shift)+\(up)"
    case .shiftDown: "\(shift)+\(down)"
    case .backTab: "\(shift)+\(tab)"
    default: plainName(of: key)
    }
  }

  private func plainName(of key: Key) -> String {
    switch key {
    case .enter: enter
    case .escape: escape
    case .tab: tab
    case .backspace: backspace
    case .delete: delete
    case .insert: insert
    case .up: up
    case .down: down
    case .left: left
    case .right: right
    case .home: home
    case .end: end
    case .pageUp: pageUp
    default: pageDown
    }
  }

  /// Names several keys of one command, with a stroke between them.
  package func names(of keys: [Key]) -> String {
    keys.map(name).joined(separator: "/")
  }
}
