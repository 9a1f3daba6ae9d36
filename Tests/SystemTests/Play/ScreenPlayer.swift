import Interface
import TestSupport

/// Plays on the full screen, by reading its rows and pressing keys.
struct ScreenPlayer: CasePlayer {
  let terminal: PseudoTerminal

  /// Reads the page to its end and goes on.
  func goOn() throws {
    for _ in 0..<50 where statusLine.contains("Read on") || statusLine.contains("Læs videre") {
      try terminal.press(.enter)
    }
    try terminal.press(.enter)
  }

  func done() throws { try terminal.press(.enter) }
  func handIn() throws { try terminal.press(.enter) }

  func confirm() throws {
    guard statusLine.contains("Change") else { throw Missing("a question on \(statusLine)") }
    try goOn()
  }

  func answer(_ number: Int) throws { try terminal.press(.character(Character("\(number)"))) }

  func choose(_ words: String) throws {
    try terminal.press(.home)
    for _ in 0..<12 {
      if let number = number(of: words) { return try answer(number) }
      try terminal.press(.down)
    }
    throw Missing("'\(words)' on\n" + terminal.screen.rows.joined(separator: "\n"))
  }

  func item(_ number: Int) throws -> String {
    try terminal.press(.home)
    for _ in 0..<number { try terminal.press(.down) }
    guard let row = focusedRow else { throw Missing("a focus on\n\(terminal.screen.rows)") }
    return row
  }

  func write(_ words: String) throws {
    try terminal.paste(words)
    try terminal.press(.tab)
  }

  /// The line of keys.
  var statusLine: String { terminal.screen.rows.last ?? "" }

  /// The row of the list that has the focus, without its marker and the mark of its answer.
  var focusedRow: String? {
    let rows = terminal.screen.rows.dropFirst(2).dropLast()
    guard let row = rows.map({ $0.drop { $0 == " " } }).first(where: { $0.hasPrefix("> ") })
    else { return nil }
    var words = row.dropFirst(2)
    let marks = [
      "[ ] ", "[x] seen/heard", "[x] told", "[x] assessment", "[x] ", "· ", ". ", "● sign",
      "? check",
      "○ ordinary",
    ]
    if let mark = marks.first(where: words.hasPrefix) { words = words.dropFirst(mark.count) }
    return String(words.drop { $0 == " " })
  }

  /// The number before a choice, by the beginning of its words.
  private func number(of words: String) -> Int? {
    for row in terminal.screen.rows.dropFirst(2) {
      var rest = row.drop { $0 == " " || $0 == ">" }
      guard let number = rest.first?.wholeNumberValue, rest.dropFirst().first == " " else {
        continue
      }
      rest = rest.dropFirst(2)
      for box in ["[ ] ", "[x] ", "□□□ ", "■□□ ", "■■□ ", "■■■ "] where rest.hasPrefix(box) {
        rest = rest.dropFirst(box.count)
      }
      if Self.matches(words, String(rest)) { return number }
    }
    return nil
  }
}

extension ScreenPlayer {
  /// Opens the tested case, from the library on.
  func open() throws {
    try terminal.wait(for: IdealPlay.title)
    // While cases are still being read, a sign of idleness may be that of the reading: what tells
    // that a key has been heard is the focus.
    for _ in 0..<40 where focusedRow?.hasPrefix(IdealPlay.title) != true {
      let before = focusedRow
      try terminal.press(.down)
      for _ in 0..<25 where focusedRow == before { terminal.watch(milliseconds: 40) }
    }
    guard focusedRow?.hasPrefix(IdealPlay.title) == true else { throw Missing(IdealPlay.title) }
    try terminal.press(.enter)
  }

  /// Begins the tested case in practice, from the library on.
  func begin() throws {
    try open()
    try terminal.wait(for: "Start: practice")
    guard terminal.screen.rows.contains(where: { $0.contains("1 Start: practice") }) else {
      throw Missing("a fresh start")
    }
    try terminal.press(.character("1"))
    try terminal.wait(for: "Scene 1 ")
  }

  /// Goes on with the attempt that was begun, from the library on.
  func resume() throws {
    try open()
    try terminal.wait(for: "1 Go on where you stopped")
    try terminal.press(.character("1"))
    try terminal.wait(for: "Scene ")
  }
}
