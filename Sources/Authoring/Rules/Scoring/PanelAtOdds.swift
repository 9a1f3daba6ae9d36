internal import ScenarioEngine
internal import ScenarioFiles

/// Keys that say something else than most of the panel which stands behind them.
///
/// Choices, ratings and lists are scored by the panel's answers themselves; observations, questions,
/// urgencies and facts by the key, which has to say what the panel said.
enum PanelAtOdds: CaseRule {
  static let page = FindingPage(
    code: "panel-at-odds",
    severities: [.warning],
    head: .scoring,
    meaning: "A key says something else than most of the panel behind it.",
    reason: """
      The debrief shows both, and the trainee is told that those who know the work are wrong.
      """,
    mending: "Change the key to what the panel says, and its reason with it.",
    defect: #""tier": "T1", …, "votes": [0, 2, 10, 0]"#,
    mended: #""tier": "T2", …, "votes": [0, 2, 10, 0]"#
  )

  /// A thing with its answer, its place in the file, and the places of the right answers in the
  /// panel's order.
  private struct Keyed {
    let place: Finding.Place?
    let right: [Int]
    let answers: [String]
    let justification: Justification
  }

  static func findings(in checked: CheckedCase) -> [Finding] {
    checked.scenario.steps.indices.flatMap { keyed(at: $0, checked) }.compactMap(finding)
  }

  private static func finding(_ keyed: Keyed) -> Finding? {
    guard let panel = keyed.justification.basis.panel, !panel.disagrees,
      let modal = panel.modalAnswer, keyed.answers.indices.contains(modal),
      !keyed.right.contains(modal)
    else { return nil }
    let key = keyed.right.map { keyed.answers[$0] }
    return Finding(
      page,
      message:
        "the key says '\(key.joined(separator: "' or '"))', but \(panel.modalVotes) of \(panel.count)"
        + " in the panel answered '\(keyed.answers[modal])'",
      remedy: "Change the key to what the panel says, and its reason with it.",
      place: keyed.place
    )
  }

  private static func keyed(at step: Int, _ checked: CheckedCase) -> [Keyed] {
    let items = checked.step(step).items.map(\.id)
    func item(_ place: Int) -> Finding.Place? {
      checked.place(of: .item, items[place], member: "key")
    }
    switch checked.source.keys[step] {
    case .identify(let keys):
      return keys.enumerated().map { place, key in
        keyed(ObservationAnswer.allCases, key.answer, key.justification, item(place))
      }
    case .questions(let keys):
      return keys.enumerated().map { place, key in
        keyed(SelectionKey.Place.allCases, key.place, key.justification, item(place))
      }
    case .urgency(let key): return [urgency(key, step, checked)]
    case .report(let key):
      return [urgency(key.urgency, step, checked)]
        + key.facts.enumerated().map { place, fact in
          let selection = fact.selection
          return keyed(
            SelectionKey.Place.allCases,
            selection.place,
            selection.justification,
            item(place)
          )
        }
    case .none, .choose, .standings: return []
    }
  }

  private static func keyed<Answer: RawRepresentable<String> & Equatable>(
    _ answers: [Answer],
    _ right: Answer,
    _ justification: Justification,
    _ place: Finding.Place?
  ) -> Keyed {
    Keyed(
      place: place,
      right: answers.firstIndex(of: right).map { [$0] } ?? [],
      answers: answers.map(\.rawValue),
      justification: justification
    )
  }

  /// A tier that is right in some state of the story is not at odds.
  private static func urgency(_ key: UrgencyKey, _ step: Int, _ checked: CheckedCase) -> Keyed {
    let right = Set(key.band.cases.flatMap { $0.value.tiers }.map(\.rawValue))
    return Keyed(
      place: checked.place(of: .step, checked.step(step).id),
      right: right.sorted(),
      answers: Tier.allCases.map(\.code),
      justification: key.justification
    )
  }
}
