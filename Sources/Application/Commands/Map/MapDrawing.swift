internal import Authoring
internal import Screens

/// A map of a case as a drawing that another program makes visible.
enum MapDrawing {
  /// The map in the language of Graphviz.
  static func dot(_ map: CaseMap, title: String, _ words: MapWords) -> String {
    var lines = [
      "digraph {",
      "  graph [rankdir=TB, label=\(dotted(title)), labelloc=t, fontname=\"sans-serif\"];",
      "  node [shape=box, style=rounded, fontname=\"sans-serif\", fontsize=11];",
      "  edge [fontname=\"sans-serif\", fontsize=9];",
    ]
    for (place, node) in map.nodes.enumerated() {
      var attributes = ["label=\(dotted(label(of: node, words).joined(separator: "\n")))"]
      attributes.append("shape=\(shape(of: node.kind))")
      if node.isOnBestPath { attributes.append("penwidth=3") }
      if !node.findings.isEmpty { attributes.append("color=red") }
      if node.met == 0 { attributes.append("style=dashed") }
      lines.append("  s\(place) [\(attributes.joined(separator: ", "))];")
    }
    for (place, node) in map.nodes.enumerated() {
      for way in node.ways {
        var attributes = ["label=\(dotted(label(of: way, words)))"]
        if way.isOnBestPath { attributes.append("penwidth=3") }
        if way.taken == 0 { attributes.append("style=dashed") }
        lines.append("  s\(place) -> s\(way.target) [\(attributes.joined(separator: ", "))];")
      }
    }
    return lines.joined(separator: "\n") + "\n}\n"
  }

  /// The map in the language of Mermaid.
  static func mermaid(_ map: CaseMap, title: String, _ words: MapWords) -> String {
    var lines = ["%% \(comment(title))", "flowchart TD"]
    for (place, node) in map.nodes.enumerated() {
      let text = label(of: node, words).map(quoted).joined(separator: "<br/>")
      let (open, close) = brackets(of: node.kind)
      lines.append("  s\(place)\(open)\"\(text)\"\(close)")
    }
    var (best, number) = ([Int](), 0)
    for (place, node) in map.nodes.enumerated() {
      for way in node.ways {
        let label = label(of: way, words)
        let arrow = way.taken == 0 ? "-.->" : way.isOnBestPath ? "==>" : "-->"
        let text = label.isEmpty ? "" : "|\"\(quoted(label))\"|"
        lines.append("  s\(place) \(arrow)\(text) s\(way.target)")
        if way.isOnBestPath { best.append(number) }
        number += 1
      }
    }
    lines += classes(map)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func classes(_ map: CaseMap) -> [String] {
    let kinds: [(name: String, style: String, holds: (CaseMap.Node) -> Bool)] = [
      ("best", "stroke-width:4px", { $0.isOnBestPath }),
      ("found", "stroke:#c00", { !$0.findings.isEmpty }),
      ("unmet", "stroke-dasharray:4 3", { $0.met == 0 }),
    ]
    return kinds.flatMap { kind in
      let places = map.nodes.indices.filter { kind.holds(map.nodes[$0]) }.map { "s\($0)" }
      guard !places.isEmpty else { return [String]() }
      return [
        "  classDef \(kind.name) \(kind.style)",
        "  class \(places.joined(separator: ",")) \(kind.name)",
      ]
    }
  }

  // MARK: What stands at steps and ways

  private static func label(of node: CaseMap.Node, _ words: MapWords) -> [String] {
    var lines = [node.id, "\(words.kind(node.kind)), \(words.numbers.text(node.met))"]
    if !node.findings.isEmpty { lines.append(words.findings(node.findings.count)) }
    return lines
  }

  private static func label(of way: CaseMap.Way, _ words: MapWords) -> String {
    let name = way.isDefault ? words.otherwise : way.label
    return name.isEmpty ? "" : "\(name) (\(words.numbers.text(way.taken)))"
  }

  private static func shape(of kind: CaseMap.Kind) -> String {
    switch kind {
    case .scene: "box"
    case .identify, .questions: "note"
    case .urgency: "hexagon"
    case .choose, .judge: "diamond"
    case .report: "folder"
    case .ending: "doubleoctagon"
    }
  }

  private static func brackets(of kind: CaseMap.Kind) -> (String, String) {
    switch kind {
    case .scene: ("[", "]")
    case .identify, .questions: ("[/", "/]")
    case .urgency: ("{{", "}}")
    case .choose, .judge: ("{", "}")
    case .report: ("[[", "]]")
    case .ending: ("([", "])")
    }
  }

  // MARK: Escapes

  /// A text as a quoted string of Graphviz, in which neither escapes nor entities mean anything.
  static func dotted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "&": result += "&amp;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// A text within the quotes of Mermaid, in which nothing is markup.
  static func quoted(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      let isPlain =
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || " .,:-_()!?=".unicodeScalars.contains(scalar)
      if isPlain { result.unicodeScalars.append(scalar) } else { result += "#\(scalar.value);" }
    }
    return result
  }

  private static func comment(_ text: String) -> String {
    quoted(text)
  }
}
