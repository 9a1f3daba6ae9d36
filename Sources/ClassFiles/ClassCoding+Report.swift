package import Classroom
internal import JSONText
internal import ScenarioEngine

/// The report of a class; shares are fractions or words, so that the file holds no count that the
/// report does not tell.
extension ClassCoding {
  /// A report in one line.
  package static func text(of report: ClassReport) -> String {
    let value: JSONValue = [
      "version": .integer(version),
      "case": .string(report.scenarioID),
      "registered": .integer(report.registered),
      "available": .integer(report.available),
      "taken": .integer(report.taken),
      "votes": .array(report.votes.map(value)),
      "figures": [
        "noticed": value(of: report.figures.noticed),
        "ordinaryMarked": value(of: report.figures.ordinaryMarked),
        "reportedTooReadily": value(of: report.figures.reportedTooReadily),
        "reportedTooSlowly": value(of: report.figures.reportedTooSlowly),
      ],
      "pace": .array(report.pace.map(value)),
      "parked": .array(report.parked.map(value)),
    ]
    return value.text(.compact)
  }

  private static func value(of vote: ClassReport.Vote) -> JSONValue {
    [
      "step": .string(vote.step),
      "kind": .string(vote.question.kind.rawValue),
      "item": optional(vote.question.item),
      "answers": .array(vote.question.answers.map { .integer($0) }),
      "first": value(of: vote.first),
      "second": vote.second.map(value) ?? .null,
      "key": vote.key.map(value) ?? .null,
    ]
  }

  private static func value(of key: ClassReport.ToldKey) -> JSONValue {
    let critical = key.critical.sorted { $0.key < $1.key }.map { place, error -> JSONValue in
      ["answer": .integer(place), "error": .string(error)]
    }
    return [
      "right": .array(key.right.map { .integer($0) }),
      "disputed": .boolean(key.isDisputed),
      "critical": .array(critical),
    ]
  }

  private static func value(of round: ShownRound) -> JSONValue {
    switch round.shares {
    case .shown(let shares):
      ["votes": optional(round.votes), "shares": .array(shares.map { .string($0.word) })]
    case .withheld(let reason):
      ["votes": optional(round.votes), "withheld": .string(reason.rawValue)]
    }
  }

  private static func value(of figure: GroupFigure?) -> JSONValue {
    guard let figure else { return .null }
    return [
      "share": .string(figure.share.word),
      "answers": .integer(figure.answers),
      "votes": .integer(figure.votes),
    ]
  }

  private static func value(of pace: ClassReport.Pace) -> JSONValue {
    [
      "step": .string(pace.step),
      "planned": optional(pace.planned),
      "taken": .integer(pace.taken),
      "discussed": .integer(pace.discussed),
      "reason": pace.reason.map { .string($0.rawValue) } ?? .null,
    ]
  }

  private static func value(of parked: ParkedQuestion) -> JSONValue {
    [
      "text": .string(parked.text), "step": optional(parked.step),
      "answered": .boolean(parked.isAnswered),
    ]
  }

  private static func optional(_ number: Int?) -> JSONValue {
    number.map { .integer($0) } ?? .null
  }
}

extension ShownShare {
  /// What a file says of it.
  fileprivate var word: String {
    switch self {
    case .few: "few"
    case .almostAll: "almost-all"
    case .most: "most"
    case .share(let share): share.text
    }
  }

  init?(word: String) {
    switch word {
    case "few": self = .few
    case "almost-all": self = .almostAll
    case "most": self = .most
    default:
      guard let share = Rational(text: word), (Rational.zero...Rational.one).contains(share)
      else { return nil }
      self = .share(share)
    }
  }
}
