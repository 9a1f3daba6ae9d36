internal import Authoring
internal import JSONText
internal import PlainText
internal import ScenarioEngine

/// The figures of cases as JSON.
enum StatsJSON {
  static func value(of figures: [CaseFigures]) -> JSONValue {
    ["cases": .array(figures.map(value)), "pack": value(of: PackFigures(figures))]
  }

  private static func value(of figures: CaseFigures) -> JSONValue {
    let head = figures.head
    return [
      "id": .string(head.id),
      "setting": .string(head.setting.rawValue),
      "languages": .array(head.languages.map { .string($0) }),
      "tags": .object(
        head.tags.sorted { $0.key < $1.key }.map { kind, ids in
          .init(kind, .array(ids.map { .string($0) }))
        }
      ),
      "steps": .integer(figures.steps),
      "endings": .integer(figures.endings),
      "decisions": .integer(figures.decisions),
      "course": .array(figures.course.map { .array($0.tiers.map { .string($0.code) }) }),
      "observations": value(of: figures.observations),
      "reading": .object(figures.readings.map { .init($0.language, value(of: $0)) }),
      "choices": value(of: figures.choices),
    ]
  }

  private static func value(of counts: CaseFigures.Observations) -> JSONValue {
    let answers = ObservationAnswer.allCases.map { answer in
      JSONValue.Member(answer.rawValue, .integer(counts.byAnswer[answer] ?? 0))
    }
    let tiers = SignTier.allCases.map { tier in
      JSONValue.Member(tier.rawValue, .integer(counts.byTier[tier] ?? 0))
    }
    return .object(answers + tiers + [.init("protected", .integer(counts.protected))])
  }

  private static func value(of reading: CaseFigures.Reading) -> JSONValue {
    [
      "words": .integer(reading.all.words),
      "sentences": .integer(reading.all.sentences),
      "longWords": .integer(reading.all.longWords),
      "lix": reading.all.lix.map { .integer($0) } ?? .null,
      "wordsOnBestPath": .integer(reading.bestPath.words),
      "minutesOnBestPath": .integer(reading.bestPath.minutes),
    ]
  }

  private static func value(of choices: ChoiceFigures) -> JSONValue {
    func members(_ counts: [String: Int]) -> JSONValue {
      .object(counts.sorted { $0.key < $1.key }.map { .init($0, .integer($1)) })
    }
    return [
      "count": .integer(choices.choices),
      "bestAtPlace": .array(choices.bestAtPlace.map { .integer($0) }),
      "bestIsLongest": members(choices.bestIsLongest),
      "lettersOfBest": members(choices.bestLetters),
      "lettersOfOthers": members(choices.otherLetters),
      "others": .integer(choices.others),
    ]
  }

  private static func value(of pack: PackFigures) -> JSONValue {
    let tags = PackFigures.balancedTags.map { JSONValue.Member($0, rows(pack.tags($0))) }
    let finals = Tier.allCases.map { JSONValue.Member($0.code, .integer(pack.finals[$0] ?? 0)) }
    var members: [JSONValue.Member] = [
      .init("cases", .integer(pack.cases.count)),
      .init("benignOrLow", .integer(pack.cases.count(where: \.isBenignOrLow))),
      .init("finals", .object(finals)),
      .init("setting", rows(pack.settings)),
    ]
    members += tags
    members.append(.init("languages", rows(pack.languages)))
    members.append(.init("choices", value(of: pack.choices)))
    return .object(members)
  }

  private static func rows(_ rows: [PackFigures.Row]) -> JSONValue {
    .array(
      rows.map { row in
        [
          "name": .string(row.name), "cases": .integer(row.cases),
          "reported": .integer(row.reported),
        ]
      }
    )
  }
}
