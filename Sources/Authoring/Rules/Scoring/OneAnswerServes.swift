internal import ScenarioEngine
internal import ScenarioFiles

/// Lists and questions where one and the same answer is right throughout.
enum OneAnswerServes: CaseRule {
  static let page = FindingPage(
    code: "one-answer-serves",
    severities: [.note],
    head: .scoring,
    meaning: """
      One answer is right everywhere: all facts belong into the report, all questions are to be \
      asked, or each urgency is the same.
      """,
    reason: """
      Whoever ticks everything, or nothing, earns as much as somebody who weighs each. Of a benign \
      case it can be true all the same, which is why this is a note.
      """,
    mending: """
      Add something that does not belong, such as a fact about faith, or let what is shown move \
      the urgency once.
      """,
    defect: #""place": "required" … "place": "useful" … "place": "required""#,
    mended: #""place": "required" … "place": "useful" … "place": "forbidden""#
  )

  /// The fewest answers of which anything is said.
  private static let least = 3

  static func findings(in checked: CheckedCase) -> [Finding] {
    guard !checked.scenario.head.isGuide else { return [] }
    let lists = zip(checked.scenario.steps, checked.source.keys).compactMap { step, key in
      places(key).flatMap { ofList($0, step, checked) }
    }
    return lists + ofUrgencies(checked)
  }

  private static func places(_ key: StepKey) -> [SelectionKey.Place]? {
    switch key {
    case .questions(let keys): keys.map(\.place)
    case .report(let key): key.facts.map(\.selection.place)
    default: nil
    }
  }

  private static func ofList(
    _ places: [SelectionKey.Place],
    _ step: Step,
    _ checked: CheckedCase
  ) -> Finding? {
    let right = places.count { $0 == .required || $0 == .useful }
    guard places.count >= least, right == places.count || right == 0 else { return nil }
    return Finding(
      page,
      message: "at step '\(step.id)' \(right == 0 ? "nothing belongs" : "everything belongs") in",
      remedy: "Add something that \(right == 0 ? "belongs" : "does not belong").",
      place: checked.place(of: .step, step.id)
    )
  }

  /// The urgencies on the way of best conduct.
  private static func ofUrgencies(_ checked: CheckedCase) -> [Finding] {
    guard let play = checked.bestConduct.plays.first?.play else { return [] }
    var met: Set<Int> = []
    let bands = play.turns.filter { met.insert($0.step).inserted }.compactMap { turn in
      checked.source.keys[turn.step].urgencyKey.map { key in
        (step: turn.step, band: checked.exemplar.band(of: key, in: turn.before))
      }
    }
    guard bands.count >= least, let first = bands.first,
      bands.allSatisfy({ $0.band == first.band })
    else { return [] }
    let tiers = first.band.tiers.map { "'\($0.code)'" }.joined(separator: " or ")
    return [
      Finding(
        page,
        message: "\(tiers) is right at all \(bands.count) questions of how urgent it is",
        remedy: "Let something that is shown, or settled, move the urgency once.",
        place: checked.place(of: .step, checked.step(first.step).id)
      )
    ]
  }
}
