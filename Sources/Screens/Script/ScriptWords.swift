internal import ScenarioEngine

/// The phrases of a script in one language.
struct ScriptWords: Sendable {
  // What stands before parts.
  let about, role, place, begins, caseFile, outcome, luck, channels, exemplar, key: String
  /// Said at the head of a script with keys.
  let hasKeys: String
  let kind: @Sendable (StepTask) -> String
  /// What is asked of courses of action, and the names of the answers where they are sorted.
  let ask: @Sendable (HandleTask.Ask, [String]) -> String
  let onlyWhere: @Sendable (String) -> String
  /// The same where the condition is not told.
  let depends: String
  let goesOn: @Sendable (String) -> String
  let sets, clears, reveals: @Sendable (String) -> String
  let takes: @Sendable (Int) -> String
  let selection: @Sendable (SelectionKey.Place) -> String
  let standing: @Sendable (StandingKey.Standing) -> String
  /// The channels that are required, and those that serve as well.
  let channelKey: @Sendable ([String], [String]) -> String
  let protected: String
  let innocent: @Sendable (String) -> String

  /// Where a thing belongs.
  func place(_ place: SelectionKey.Place) -> String { selection(place) }

  /// The phrases of a language.
  static func of(_ language: Words.Language) -> ScriptWords {
    switch language {
    case .english: .english
    case .danish: .danish
    }
  }
}

extension ScriptWords {
  private static let english = ScriptWords(
    about: "The case",
    role: "Your role",
    place: "Where",
    begins: "Begins",
    caseFile: "Case file",
    outcome: "What became of it",
    luck: "Conduct and luck",
    channels: "Channels offered",
    exemplar: "As it could be said",
    key: "Key",
    hasKeys: "With keys: not for those who are going to play it.",
    kind: { task in
      switch task {
      case .scene: "scene"
      case .identify(let task): task.form == .lines ? "lines to mark" : "observations"
      case .questions: "questions"
      case .urgency: "how urgent"
      case .handle: "what to do"
      case .report(let task): task.spoken ? "account" : "report"
      case .ending(let ending):
        switch ending.conduct {
        case .good: "ending after good conduct"
        case .mixed: "ending after mixed conduct"
        case .poor: "ending after poor conduct"
        }
      }
    },
    ask: { ask, answers in
      switch ask {
      case .choose: "One is chosen."
      case .sort: "Each is sorted into: \(answers.joined(separator: ", "))."
      case .rate: "Each is rated from 1 to 5."
      case .bestWorst: "The best and the worst are named."
      }
    },
    onlyWhere: { "only where \($0)" },
    depends: "depending on what was done before",
    goesOn: { "goes on to \($0)" },
    sets: { "sets \($0)" },
    clears: { "clears \($0)" },
    reveals: { "makes known \($0)" },
    takes: { $0 == 1 ? "takes 1 minute" : "takes \($0) minutes" },
    selection: { place in
      switch place {
      case .required: "required"
      case .useful: "useful"
      case .irrelevant: "irrelevant"
      case .forbidden: "forbidden"
      }
    },
    standing: { standing in
      switch standing {
      case .recommended: "recommended"
      case .acceptable: "acceptable"
      case .poor: "poor"
      case .harmful: "harmful"
      }
    },
    channelKey: { required, accepted in
      let needed = required.isEmpty ? [] : ["required " + required.joined(separator: ", ")]
      let also = accepted.isEmpty ? [] : ["serves as well " + accepted.joined(separator: ", ")]
      let parts = needed + also
      return parts.isEmpty ? "none" : parts.joined(separator: "; ")
    },
    protected: "protected",
    innocent: { "Ordinary explanation: \($0)" }
  )

  private static let danish = ScriptWords(
    about: "Casen",
    role: "Din rolle",
    place: "Hvor",
    begins: "Begynder",
    caseFile: "Sagsmappe",
    outcome: "Hvad det blev til",
    luck: "Handling og held",
    channels: "Mulige veje",
    exemplar: "Sådan kunne det siges",
    key: "Facit",
    hasKeys: "Med facit: ikke for dem, der skal spille den.",
    kind: { task in
      switch task {
      case .scene: "scene"
      case .identify(let task): task.form == .lines ? "linjer at markere" : "iagttagelser"
      case .questions: "spørgsmål"
      case .urgency: "hvor meget det haster"
      case .handle: "hvad man gør"
      case .report(let task): task.spoken ? "redegørelse" : "indberetning"
      case .ending(let ending):
        switch ending.conduct {
        case .good: "slutning efter god håndtering"
        case .mixed: "slutning efter blandet håndtering"
        case .poor: "slutning efter svag håndtering"
        }
      }
    },
    ask: { ask, answers in
      switch ask {
      case .choose: "Én vælges."
      case .sort: "Hver sorteres i: \(answers.joined(separator: ", "))."
      case .rate: "Hver bedømmes fra 1 til 5."
      case .bestWorst: "Den bedste og den dårligste udpeges."
      }
    },
    onlyWhere: { "kun hvis \($0)" },
    depends: "afhængigt af, hvad der er gjort før",
    goesOn: { "går videre til \($0)" },
    sets: { "sætter \($0)" },
    clears: { "fjerner \($0)" },
    reveals: { "gør \($0) kendt" },
    takes: { $0 == 1 ? "tager 1 minut" : "tager \($0) minutter" },
    selection: { place in
      switch place {
      case .required: "skal med"
      case .useful: "nyttigt"
      case .irrelevant: "uden betydning"
      case .forbidden: "må ikke med"
      }
    },
    standing: { standing in
      switch standing {
      case .recommended: "anbefales"
      case .acceptable: "kan gå an"
      case .poor: "dårligt"
      case .harmful: "skadeligt"
      }
    },
    channelKey: { required, accepted in
      let needed = required.isEmpty ? [] : ["skal bruges: " + required.joined(separator: ", ")]
      let also = accepted.isEmpty ? [] : ["lige så godt: " + accepted.joined(separator: ", ")]
      let parts = needed + also
      return parts.isEmpty ? "ingen" : parts.joined(separator: "; ")
    },
    protected: "beskyttet",
    innocent: { "Almindelig forklaring: \($0)" }
  )
}
