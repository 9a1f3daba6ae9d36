internal import Screens

/// The phrases of `signpost plan` and `signpost proof` in one language.
struct PlanCommandWords: Sendable {
  let cases: String
  /// The title of the course that was chosen.
  let chosen: @Sendable (String) -> String
  let noneChosen: String
  /// The id that no plan has, and the nearest one.
  let unknown: @Sendable (String, String?) -> String
  /// The path of a plan with mistakes.
  let broken: @Sendable (String) -> String

  // MARK: - The proof

  let notCompleted: String
  /// The titles of cases, with commas.
  let toFinish: @Sendable (String) -> String
  /// The path of a file.
  let noProof: @Sendable (String) -> String, changed: @Sendable (String) -> String
  /// The path of a file whose mark holds and nothing else.
  let textChanged: @Sendable (String) -> String
  /// The hash.
  let holds: @Sendable (String) -> String
  let withoutName: String
  /// The name, the course, how many cases, the last day.
  let says: @Sendable (String, String, Int, String) -> String
  let samePlan: String, otherPlan: String, planNotHere: String
  let noSignature: String

  /// The phrases of a language.
  static func of(_ language: Words.Language) -> PlanCommandWords {
    switch language {
    case .english: .english
    case .danish: .danish
    }
  }

  private static let english = PlanCommandWords(
    cases: "CASES",
    chosen: { "You take this course now: \($0)" },
    noneChosen: "You take no course. 'signpost plan choose ID' takes one.",
    unknown: { id, nearest in
      "There is no course '\(id)'.\(nearest.map { " Did you mean '\($0)'?" } ?? "") "
        + "'signpost plan' lists them."
    },
    broken: { "\($0) has mistakes and is not used. 'signpost check' says which." },
    notCompleted: "The course is not completed yet, so there is no proof of it.",
    toFinish: { "Still to be finished: \($0)." },
    noProof: { "There is no proof of participation in \($0)." },
    changed: { "The proof in \($0) does not hold: its mark was changed after it was written." },
    textChanged: {
      "The proof in \($0) does not hold: what stands around its mark was changed after it was written. "
        + "The mark itself is as it was written, and says:"
    },
    holds: { "The proof holds: all of it is as it was written (SHA-256 \($0))." },
    withoutName: "Somebody without a name on it",
    says: { name, course, count, day in
      "\(name) finished all \(count) cases of \"\(course)\", the last on \(day)."
    },
    samePlan: "The plan is the one that this program has.",
    otherPlan: "This program has another version of the plan.",
    planNotHere: "This program does not have the plan.",
    noSignature:
      "It is no signature: whoever writes the text anew can make a mark that holds. It tells mistakes "
      + "and later changes."
  )

  private static let danish = PlanCommandWords(
    cases: "CASES",
    chosen: { "Du følger nu dette kursus: \($0)" },
    noneChosen: "Du følger ikke noget kursus. 'signpost plan choose ID' vælger et.",
    unknown: { id, nearest in
      "Der er ikke noget kursus '\(id)'.\(nearest.map { " Mente du '\($0)'?" } ?? "") "
        + "'signpost plan' viser dem."
    },
    broken: { "\($0) har fejl og bruges ikke. 'signpost check' siger hvilke." },
    notCompleted: "Kurset er ikke gennemført endnu, så der er intet bevis for det.",
    toFinish: { "Mangler at blive gennemført: \($0)." },
    noProof: { "Der er intet deltagerbevis i \($0)." },
    changed: { "Beviset i \($0) holder ikke: mærket er ændret, efter at det blev skrevet." },
    textChanged: {
      "Beviset i \($0) holder ikke: det, der står omkring mærket, er ændret, efter at det blev skrevet. "
        + "Selve mærket er, som det blev skrevet, og siger:"
    },
    holds: { "Beviset holder: det hele er, som det blev skrevet (SHA-256 \($0))." },
    withoutName: "En deltager uden navn",
    says: { name, course, count, day in
      "\(name) har gennemført alle \(count) cases i \"\(course)\", den sidste \(day)."
    },
    samePlan: "Planen er den, som dette program har.",
    otherPlan: "Dette program har en anden udgave af planen.",
    planNotHere: "Dette program har ikke planen.",
    noSignature:
      "Det er ingen underskrift: den, der skriver teksten forfra, kan lave et mærke, der holder. Det "
      + "viser fejl og senere ændringer."
  )
}
