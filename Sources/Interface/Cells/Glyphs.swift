/// The characters that the interface itself draws, all one column wide in every width table.
package struct Glyphs: Equatable, Sendable {
  /// The lines and corners of a box.
  package struct Box: Equatable, Sendable {
    /// The lines.
    package let horizontal, vertical: Character
    /// The corners.
    package let topLeft, topRight, bottomLeft, bottomRight: Character
    /// Where a rule meets a side.
    package let leftTee, rightTee: Character
  }

  /// Whether nothing beyond ASCII can be shown.
  package let isASCII: Bool
  /// The lines of boxes and rules.
  package let box: Box
  /// The mark before the row that has the focus.
  package let marker: Character
  /// The mark of a right answer or a finished part.
  package let check: Character
  /// The mark of a wrong answer.
  package let cross: Character
  /// A choice of one, not chosen and chosen.
  package let radioOff, radioOn: String
  /// A choice of any, not chosen and chosen.
  package let boxOff, boxOn: String
  /// The filled and the empty part of a bar.
  package let barFill, barRest: Character
  /// The part of a bar that is filled in any case.
  package let barFloor: Character
  /// The mark on a bar that its figure is held against.
  package let barMark: Character
  /// What fills an area behind a line.
  package let shade: Character
  /// The mark of a turn in a way.
  package let turn: Character
  /// A full and an empty step of a scale of few steps.
  package let stepOn, stepOff: Character
  /// The heavy line that shows how far one has come.
  package let heavyRule: Character
  /// The marks of a sign, of something ordinary, and of what has no mark yet.
  package let sign, ordinary, unmarked: Character
  /// A dotted line, on which nothing is written yet.
  package let dots: Character
  /// The mark before an item of a listing.
  package let bullet: Character
  /// What stands for text that was cut or a menu that opens; three columns in ASCII.
  package let ellipsis: String
  /// Arrows.
  package let up, down, left, right: Character

  /// Lines and marks of Unicode.
  package static let unicode = Glyphs(
    isASCII: false,
    box: Box(
      horizontal: "─",
      vertical: "│",
      topLeft: "┌",
      topRight: "┐",
      bottomLeft: "└",
      bottomRight: "┘",
      leftTee: "├",
      rightTee: "┤"
    ),
    marker: ">",
    check: "✓",
    cross: "✗",
    radioOff: "( )",
    radioOn: "(•)",
    boxOff: "[ ]",
    boxOn: "[x]",
    barFill: "█",
    barRest: "░",
    barFloor: "▒",
    barMark: "┃",
    shade: "░",
    turn: "◆",
    stepOn: "■",
    stepOff: "□",
    heavyRule: "━",
    sign: "●",
    ordinary: "○",
    unmarked: "·",
    dots: "…",
    bullet: "•",
    ellipsis: "…",
    up: "↑",
    down: "↓",
    left: "←",
    right: "→"
  )

  /// Lines and marks that every terminal has.
  package static let ascii = Glyphs(
    isASCII: true,
    box: Box(
      horizontal: "-",
      vertical: "|",
      topLeft: "+",
      topRight: "+",
      bottomLeft: "+",
      bottomRight: "+",
      leftTee: "+",
      rightTee: "+"
    ),
    marker: ">",
    check: "v",
    cross: "x",
    radioOff: "( )",
    radioOn: "(*)",
    boxOff: "[ ]",
    boxOn: "[x]",
    barFill: "#",
    barRest: "-",
    barFloor: "=",
    barMark: "|",
    shade: ":",
    turn: "@",
    stepOn: "#",
    stepOff: ".",
    heavyRule: "=",
    sign: "*",
    ordinary: "o",
    unmarked: ".",
    dots: ".",
    bullet: "*",
    ellipsis: "...",
    up: "^",
    down: "v",
    left: "<",
    right: ">"
  )
}
