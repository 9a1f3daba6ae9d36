internal import Authoring
internal import PlainText

/// What differs between two versions of a case, a line each.
struct DiffText {
  let words: DiffWords

  /// The changes, a line each.
  func lines(of comparison: CaseComparison) -> [String] {
    let changes = comparison.head + comparison.declared + comparison.steps
    let order = comparison.isOrderChanged ? ["~ " + words.order] : []
    return changes.flatMap { lines(of: $0, indent: "") } + order
  }

  /// What they mean for attempts at the old version.
  func meaning(of comparison: CaseComparison, _ effect: AttemptEffect) -> [String] {
    guard !comparison.isEmpty else { return [words.same] }
    let lost = effect == .lost ? [words.impossible(names(comparison.impossible))] : []
    return [words.effect(effect)] + lost
  }

  private func lines(of change: CaseComparison.Change, indent: String) -> [String] {
    let mark =
      switch change.kind {
      case .added: "+"
      case .removed: "-"
      case .changed: "~"
      }
    var line = "\(indent)\(mark) \(words.part(change.part)) \(CleanText.line(change.name))"
    if let former = change.formerName { line += ", " + words.formerly(CleanText.line(former)) }
    if change.kind == .changed, !change.aspects.isEmpty {
      let aspects = CaseComparison.Aspect.allCases.filter(change.aspects.contains)
      line += ": " + aspects.map { words.aspect($0) }.joined(separator: ", ")
    }
    return [line] + change.items.flatMap { lines(of: $0, indent: indent + "    ") }
  }

  private func names(_ changes: [CaseComparison.Change]) -> String {
    changes.map { "\(words.part($0.part)) \(CleanText.line($0.name))" }.joined(separator: ", ")
  }
}
