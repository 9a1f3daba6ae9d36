/// Pieces of a page; every text in it is escaped here.
enum HTML {
  /// A text between tags or in an attribute.
  static func escape(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.append(character)
      }
    }
  }

  /// An element with a text in it.
  static func text(_ tag: String, _ text: String, class name: String = "") -> String {
    element(tag, escape(text), class: name)
  }

  /// An element with other elements in it.
  static func element(_ tag: String, _ inner: String, class name: String = "") -> String {
    let attribute = name.isEmpty ? "" : " class=\"\(name)\""
    return "<\(tag)\(attribute)>\(inner)</\(tag)>"
  }

  /// A list of texts.
  static func list(_ items: [String]) -> String {
    element("ul", items.map { text("li", $0) }.joined())
  }
}
