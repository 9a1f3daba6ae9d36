internal import ScenarioEngine

/// An attempt of the history in words.
package enum HistoryText {
  /// When and how it was played, and what it came to: a line each.
  package static func details(of entry: HistoryEntry, _ context: AppContext) -> [String] {
    let state =
      entry.isFinished
      ? context.words.debrief.finished
      : "\(context.words.inProgress), \(context.words.debrief.decisionsTaken(entry.decisions))"
    let mode = entry.isGuide ? context.words.welcome.tour : context.words.mode(entry.mode)
    let head = [context.words.dateAndHour(of: entry.startedAt), mode, state]
    let isScored = entry.isFinished && !entry.isGuide
    return [head.joined(separator: " · ")] + (isScored ? [result(of: entry, context.words)] : [])
  }

  private static func result(of entry: HistoryEntry, _ words: Words) -> String {
    let figures = Strand.allCases.compactMap { strand in
      entry.strands[strand].map { "\(words.debrief.strand(strand)) \($0)" }
    }
    let strands =
      figures.isEmpty
      ? words.debrief.withheld(.tooLittle)
      : "\(figures.joined(separator: ", ")) (\(words.debrief.eachOfHundred))"
    guard entry.criticalErrors > 0 else { return strands }
    return "\(strands) · \(words.debrief.criticalErrorsMade(entry.criticalErrors))"
  }
}
