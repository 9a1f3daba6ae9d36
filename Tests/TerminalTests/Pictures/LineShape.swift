/// A character of lines or blocks as a shape that fills its cell to the edges.
struct LineShape {
  /// The drawing's commands in a cell of 9 by 20, and whether they are filled or drawn with a pen.
  private enum Shape {
    case pen(String, width: String)
    case fill(String, opacity: String)
  }

  private let shape: Shape
  /// Whether several in a row are one longer shape.
  let isContinuous: Bool

  /// Takes the lines and blocks that the program draws; nil for what a font draws better.
  init?(_ character: Character) {
    isContinuous = "─━█░".contains(character)
    // Through the middle, which is at 4.5 and 10.
    switch character {
    case "─": shape = .pen("M0 10H9", width: "1.3")
    case "━": shape = .pen("M0 10H9", width: "2.6")
    case "│": shape = .pen("M4.5 0V20", width: "1.3")
    case "┃": shape = .pen("M4.5 0V20", width: "2.6")
    case "┌": shape = .pen("M9 10H4.5V20", width: "1.3")
    case "┐": shape = .pen("M0 10H4.5V20", width: "1.3")
    case "└": shape = .pen("M4.5 0V10H9", width: "1.3")
    case "┘": shape = .pen("M4.5 0V10H0", width: "1.3")
    case "├": shape = .pen("M4.5 0V20M4.5 10H9", width: "1.3")
    case "┤": shape = .pen("M4.5 0V20M4.5 10H0", width: "1.3")
    case "╭": shape = .pen("M9 10Q4.5 10 4.5 14.5V20", width: "1.3")
    case "╮": shape = .pen("M0 10Q4.5 10 4.5 14.5V20", width: "1.3")
    case "╰": shape = .pen("M4.5 0V5.5Q4.5 10 9 10", width: "1.3")
    case "╯": shape = .pen("M4.5 0V5.5Q4.5 10 0 10", width: "1.3")
    case "█": shape = .fill("M0 3H9V17H0Z", opacity: "1")
    case "░": shape = .fill("M0 3H9V17H0Z", opacity: ".25")
    case "▌": shape = .fill("M0 0H4.5V20H0Z", opacity: "1")
    case "▏": shape = .fill("M0 0H1.2V20H0Z", opacity: "1")
    default: return nil
    }
  }

  /// The shape at a place, so many times as long as a cell.
  func drawn(x: Int, y: Int, count: Int, colour: String) -> String {
    switch shape {
    case .pen(let path, let width):
      let path = isContinuous ? path.replacing("H9", with: "H\(count * Drawing.width)") : path
      return
        "<path transform=\"translate(\(x) \(y))\" d=\"\(path)\" fill=\"none\" "
        + "stroke=\"\(colour)\" stroke-width=\"\(width)\"/>"
    case .fill(let path, let opacity):
      let path = isContinuous ? path.replacing("H9", with: "H\(count * Drawing.width)") : path
      return
        "<path transform=\"translate(\(x) \(y))\" d=\"\(path)\" fill=\"\(colour)\" "
        + "opacity=\"\(opacity)\"/>"
    }
  }
}
