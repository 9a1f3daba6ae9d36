internal import Interface
internal import ScenarioEngine

/// How sure the trainee was, against how often that was right.
extension DebriefText {
  /// From how many answers on something can be said about over- or under-confidence.
  private static let leastToSay = 24

  /// The section; none where nobody said how sure they were.
  var sureness: DebriefSection? {
    let answers = play.turns.flatMap(sureAnswers)
    guard !answers.isEmpty else { return nil }
    let lookBack = words.debrief.lookBack
    let bars = Sureness.allCases.compactMap { degree -> BarChart.Bar? in
      let such = answers.filter { $0.sureness == degree }
      guard !such.isEmpty else { return nil }
      let right = such.count(where: \.isRight)
      return BarChart.Bar(
        label: Self.sentence(words.sureness(degree)),
        points: Rational(right, such.count).percent,
        mark: degree.rawValue,
        figure: lookBack.rightOf(right, such.count),
        remark: lookBack.wordMeans(degree.rawValue)
      )
    }
    let chart = Chart(
      title: lookBack.sureness,
      figure: .bars(BarChart(bars: bars, markLabel: lookBack.asOftenAsSaid)),
      words: bars.map { "\($0.label): \($0.figure) (\($0.remark))" }
    )
    let few: [Block] =
      answers.count < Self.leastToSay ? [.note(lookBack.tooFewToSay(answers.count))] : []
    return DebriefSection(
      .lookingBack,
      title: lookBack.sureness,
      blocks: [.chart(chart), .space] + few + [.note(lookBack.surenessNotScored)]
    )
  }

  private struct SureAnswer {
    let sureness: Sureness
    let isRight: Bool
  }

  private func sureAnswers(_ turn: Playthrough.Turn) -> [SureAnswer] {
    switch (turn.decision, playable.source.keys[turn.step]) {
    case (.identify(let marks), .identify(let keys)):
      return marks.sorted { $0.key < $1.key }.compactMap { place, mark in
        mark.sureness.map {
          SureAnswer(sureness: $0, isRight: mark.answer == keys[place].answer)
        }
      }
    case (.urgency(let tier, let sureness?), .urgency(let key)):
      let band = playable.scoring.band(of: key, in: turn.before)
      return [SureAnswer(sureness: sureness, isRight: band.contains(tier))]
    default: return []
    }
  }
}
