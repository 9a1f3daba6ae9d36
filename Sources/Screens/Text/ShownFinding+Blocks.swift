internal import Interface
internal import ScenarioFiles

extension ShownFinding {
  /// How grave it is, and where.
  func title(in context: AppContext) -> String {
    let words = context.words.cases
    let place = finding.place.map { ", \(words.linePlace($0.line, $0.column))" } ?? ""
    return "\(words.severity(finding.severity))\(place)"
  }

  /// All of it in words: what and where, the line with its mark, what can be done.
  func blocks(in context: AppContext) -> [Block] {
    var blocks: [Block] = [
      .heading("\(title(in: context)) [\(finding.code)]"), .text(finding.message),
    ]
    blocks += excerpt.map { .note($0) }
    if !finding.remedy.isEmpty { blocks.append(.text(finding.remedy)) }
    return blocks
  }
}

extension PlainLine {
  /// Whether it is the mark below a line of a file, which says nothing to whoever hears it.
  var isCaret: Bool {
    if case .note(let text) = self { text.contains("^") } else { false }
  }
}
