internal import Interface

/// The time that a timer has left, in digits five rows high that are read from the back of a room.
struct ClockFace {
  /// The rows of the digits.
  static let rows = 5
  private static let digitColumns = 3
  private static let gap = 1

  /// The time, such as "4:32".
  let text: String
  let role: Role

  /// The columns of the whole.
  var columns: Int {
    text.reduce(-Self.gap) { $0 + Self.width(of: $1) + Self.gap }
  }

  /// Draws it at the top left of the canvas.
  func draw(on canvas: inout Canvas) {
    var column = 0
    for character in text {
      for (row, line) in Self.shape(of: character).enumerated() {
        for (place, cell) in line.enumerated() where cell != " " {
          canvas.text(String(canvas.glyphs.barFill), row: row, column: column + place, role: role)
        }
      }
      column += Self.width(of: character) + Self.gap
    }
  }

  private static func width(of character: Character) -> Int {
    character == ":" ? 1 : digitColumns
  }

  private static func shape(of character: Character) -> [String] {
    switch character {
    case "0": ["###", "# #", "# #", "# #", "###"]
    case "1": [" # ", "## ", " # ", " # ", "###"]
    case "2": ["###", "  #", "###", "#  ", "###"]
    case "3": ["###", "  #", "###", "  #", "###"]
    case "4": ["# #", "# #", "###", "  #", "  #"]
    case "5": ["###", "#  ", "###", "  #", "###"]
    case "6": ["###", "#  ", "###", "# #", "###"]
    case "7": ["###", "  #", "  #", " # ", " # "]
    case "8": ["###", "# #", "###", "# #", "###"]
    case "9": ["###", "# #", "###", "  #", "###"]
    case ":": [" ", "#", " ", "#", " "]
    default: []
    }
  }
}

/// The time of a class as people read it.
enum ClassTime {
  /// Seconds as minutes and seconds, "4:05"; none below 0.
  static func text(_ seconds: Int) -> String {
    let whole = max(0, seconds)
    let rest = whole % 60
    return "\(whole / 60):\(rest < 10 ? "0" : "")\(rest)"
  }

  /// The minutes that seconds make, rounded up; 0 for none and fewer.
  static func minutes(_ seconds: Int) -> Int { (max(0, seconds) + 59) / 60 }
}
