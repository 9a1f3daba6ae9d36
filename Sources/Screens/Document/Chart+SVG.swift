extension Chart {
  /// The picture as SVG, with its title and its words for whoever cannot see it.
  func svg(id: String) -> String {
    let body: (height: Int, shapes: [String]) =
      switch figure {
      case .bars(let bars): bars.drawing
      case .course(let course): course.drawing
      case .path(let path): path.drawing
      case .trend(let trend): trend.drawing
      }
    let described = words.isEmpty ? title : words.joined(separator: ". ")
    return """
      <svg role="img" aria-labelledby="\(id)-t \(id)-d" viewBox="0 0 \(SVG.width) \(body.height)">
      <title id="\(id)-t">\(HTML.escape(title))</title>
      <desc id="\(id)-d">\(HTML.escape(described))</desc>
      \(body.shapes.joined(separator: "\n"))
      </svg>
      """
  }
}

/// Shapes of a picture; coordinates are whole numbers.
enum SVG {
  /// The width of every picture.
  static let width = 640

  static func text(
    _ x: Int,
    _ y: Int,
    _ text: String,
    class name: String = "",
    anchor: String = "start"
  ) -> String {
    let style = name.isEmpty ? "" : " class=\"\(name)\""
    return
      "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor)\"\(style)>\(HTML.escape(text))</text>"
  }

  static func box(_ x: Int, _ y: Int, _ width: Int, _ height: Int, class name: String) -> String {
    "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(max(0, width))\" height=\"\(height)\" class=\"\(name)\"/>"
  }

  static func line(_ x: Int, _ y: Int, _ endX: Int, _ endY: Int, class name: String) -> String {
    "<path d=\"M\(x) \(y)L\(endX) \(endY)\" class=\"\(name)\"/>"
  }

  static func circle(_ x: Int, _ y: Int, _ radius: Int, class name: String) -> String {
    "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"\(radius)\" class=\"\(name)\"/>"
  }

  /// A cross, told from a circle without colour.
  static func cross(_ x: Int, _ y: Int, _ size: Int, class name: String) -> String {
    "<path d=\"M\(x - size) \(y - size)L\(x + size) \(y + size)"
      + "M\(x - size) \(y + size)L\(x + size) \(y - size)\" class=\"\(name)\"/>"
  }

  /// A square that stands on a corner.
  static func diamond(_ x: Int, _ y: Int, _ size: Int, class name: String) -> String {
    "<path d=\"M\(x) \(y - size)L\(x + size) \(y)L\(x) \(y + size)L\(x - size) \(y)Z\" "
      + "class=\"\(name)\"/>"
  }
}
