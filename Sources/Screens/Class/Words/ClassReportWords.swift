package import Classroom

/// The phrases of the report of a class in one language.
package struct ClassReportWords: Sendable {
  /// What the report is not for; its first line.
  package let notForAppraisal: String
  /// The labels of how many took part, and of the time.
  package let people: String, time: String
  /// So many minutes, and so many of so many.
  package let minutes: @Sendable (Int) -> String
  /// The minutes that were taken, of those that there were.
  package let minutesOf: @Sendable (Int, Int) -> String
  /// Why nothing is told of a round.
  package let withheld: @Sendable (ShownRound.Withheld) -> String
  /// Shares that are told in words.
  package let few: String, almostAll: String, most: String
  /// The share of the first vote and that of the second.
  package let both: @Sendable (String, String) -> String
  /// The title of figures over all votes, what they rest on, and that there are none.
  package let group: String, groupNote: String, noFigures: String
  /// What was to be noticed and was; ordinary things that were marked.
  package let noticed: String, ordinaryMarked: String
  /// Cases that were reported too readily; that were reported too slowly.
  package let tooReadily: String, tooSlowly: String
  /// From where to where the true share may lie.
  package let interval: @Sendable (Int, Int) -> String
  /// The titles of what was talked about most, and of the pace.
  package let mostDiscussed: String, pace: String
}

extension ClassReportWords {
  /// The phrases in English.
  static let english = ClassReportWords(
    notForAppraisal:
      "Not for appraisal. It says how a group talked about a made-up case, and judges nobody's work.",
    people: "Took part",
    time: "Time",
    minutes: { $0 == 1 ? "1 minute" : "\($0) minutes" },
    minutesOf: { "\($0) of \($1) min" },
    withheld: { reason in
      switch reason {
      case .fewerThanFive: "Fewer than five voted, so that nothing is told."
      case .oneRoundOnly: "Of fewer than eight votes one round alone is told."
      case .onlyFew: "Nearly all gave the same answer, so that no number is told."
      }
    },
    few: "few or nobody",
    almostAll: "almost all",
    most: "most",
    both: { "\($0), then \($1)" },
    group: "The group",
    groupNote:
      "First votes alone. In brackets: where the share of such groups is likely to lie (90 %).",
    noFigures: "There were too few votes to add up.",
    noticed: "Noticed",
    ordinaryMarked: "Ordinary things marked",
    tooReadily: "Reported too readily",
    tooSlowly: "Reported too slowly",
    interval: { "\($0) to \($1) %" },
    mostDiscussed: "Talked about most",
    pace: "Pace"
  )

  /// The phrases in Danish.
  static let danish = ClassReportWords(
    notForAppraisal:
      "Ikke til bedømmelse. Den siger, hvordan en gruppe talte om en opdigtet case, og bedømmer ingens"
      + " arbejde.",
    people: "Deltog",
    time: "Tid",
    minutes: { $0 == 1 ? "1 minut" : "\($0) minutter" },
    minutesOf: { "\($0) af \($1) min" },
    withheld: { reason in
      switch reason {
      case .fewerThanFive: "Færre end fem stemte, så intet vises."
      case .oneRoundOnly: "Ved færre end otte stemmer vises kun én runde."
      case .onlyFew: "Næsten alle gav samme svar, så intet tal vises."
      }
    },
    few: "få eller ingen",
    almostAll: "næsten alle",
    most: "flest",
    both: { "\($0), så \($1)" },
    group: "Gruppen",
    groupNote:
      "Kun første afstemninger. I parentes: hvor andelen for sådanne grupper sandsynligvis ligger (90 %).",
    noFigures: "Der var for få afstemninger at lægge sammen.",
    noticed: "Lagt mærke til",
    ordinaryMarked: "Almindeligt, der blev markeret",
    tooReadily: "Indberettet for hurtigt",
    tooSlowly: "Indberettet for sent",
    interval: { "\($0) til \($1) %" },
    mostDiscussed: "Talt mest om",
    pace: "Tempo"
  )
}
