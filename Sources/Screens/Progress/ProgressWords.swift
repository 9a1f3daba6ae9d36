internal import ScenarioEngine

/// The phrases about progress in one language.
struct ProgressWords: Sendable {
  let title: String
  /// The key that leads here, and the way in the palette.
  let go: String, goHelp: String
  let loading: String, nothing: String, readOnHelp: String, endOfText: String

  // MARK: - From case to case

  let firstTimesOnly: String
  let errors: String, missed: String, overMarked: String, errorsApart: String, both: String
  /// The cut in points.
  let cut: @Sendable (Int) -> String
  let noFigure: String
  /// What is measured, and its points, oldest first.
  let fromCaseToCase: @Sendable (String, [String]) -> String
  /// The title of a criterion, and its levels, oldest first.
  let levels: @Sendable (String, [String]) -> String

  // MARK: - What a course changed

  /// The name of the course.
  let gain: @Sendable (String) -> String
  let gainLimits: String
  /// The form, the cases measured before and in it, of how many each.
  let notMeasured: @Sendable (CoursePlan.Form, Int, Int, Int) -> String
  /// How many cases of the forms were practised first.
  let practisedFirst: @Sendable (Int) -> String
  /// The form, what is measured, its points before and in the form.
  let change: @Sendable (CoursePlan.Form, String, Int, Int) -> String
  /// From where to where the true change may lie, in points.
  let range: @Sendable (Int, Int) -> String

  // MARK: - What was forgotten

  let recall: String, recallLabel: String
  /// How often something known was recalled, of how often it was asked again.
  let recalled: @Sendable (Int, Int) -> String
  /// The share that was recalled, and the wished one, in percent.
  let recallWished: @Sendable (Int, Int) -> String
  let nothingForgotten: String
  /// How many are forgotten, above their list, and how many more there are.
  let forgotten: @Sendable (Int) -> String, moreForgotten: @Sendable (Int) -> String
  /// The title of the case, and the fact.
  let forgottenFact: @Sendable (String, String) -> String
  let forgottenChannels: @Sendable (String) -> String
  let forgottenLog: String
  let comesAgain: String

  /// The phrases of a language.
  static func of(_ language: Words.Language) -> ProgressWords {
    switch language {
    case .english: .english
    case .danish: .danish
    }
  }
}

extension ProgressWords {
  private static let english = ProgressWords(
    title: "Your progress",
    go: "Progress",
    goHelp: "See how your first plays follow each other, and what a course changed",
    loading: "Adding up your attempts …",
    nothing: "No case is finished yet. The lines begin with the first two.",
    readOnHelp: "Read on by a page",
    endOfText: "That is all.",
    firstTimesOnly:
      "Each case counts once, the first time you finished it; the numbers below are its place in that order. Cases "
      + "differ in difficulty, so a line that goes up or down may be about the cases.",
    errors: "Two errors",
    missed: "passed over, of what mattered",
    overMarked: "marked, of what was ordinary",
    errorsApart: "Lower is better, and the two are never added up: each of them harms somebody.",
    both: "both",
    cut: { "provisional cut, \($0)" },
    noFigure: "no figure",
    fromCaseToCase: { "\($0), from case to case: \($1.joined(separator: ", "))" },
    levels: { "\($0): \($1.joined(separator: ", ")) of 3" },
    gain: { "Before and after: \($0)" },
    gainLimits:
      "The tests are matched by what they ask, not by measured difficulty. With two cases each time only large changes "
      + "can be told from chance.",
    notMeasured: { form, before, after, need in
      let name = form == .later ? "later" : "after"
      return
        "Before and \(name): not enough yet, \(before) of \(need) cases before and \(after) of \(need) "
        + "\(name) were measured."
    },
    practisedFirst: {
      $0 == 1
        ? "1 was practised first and measures nothing."
        : "\($0) were practised first and measure nothing."
    },
    change: { form, name, before, after in
      "\(name): \(before) before, \(after) \(form == .later ? "some weeks later" : "after")."
    },
    range: { "The true change lies probably between \($0) and \($1) points." },
    recall: "What was forgotten",
    recallLabel: "Recalled",
    recalled: { "\($0) of \($1) times, of what you had answered rightly before" },
    recallWished: { "That is \($0) %. You wish to remember \($1) %." },
    nothingForgotten: "Nothing that you knew is forgotten now.",
    forgotten: { count in
      count == 1
        ? "You knew this once and did not recall it the last time:"
        : "You knew these \(count) once and did not recall them the last time:"
    },
    moreForgotten: { "and \($0) more" },
    forgottenFact: { "\($0), in the report or not: \($1)" },
    forgottenChannels: { "\($0): where the report goes" },
    forgottenLog: "The log of many lines",
    comesAgain: "The refreshers bring it again, the next day at the earliest."
  )

  private static let danish = ProgressWords(
    title: "Din udvikling",
    go: "Udvikling",
    goHelp: "Se, hvordan dine første gennemspilninger følger hinanden, og hvad et kursus ændrede",
    loading: "Lægger dine forløb sammen …",
    nothing: "Ingen case er gennemført endnu. Kurverne begynder med de to første.",
    readOnHelp: "Læs en side videre",
    endOfText: "Det var det hele.",
    firstTimesOnly:
      "Hver case tæller én gang, den første gang du gennemførte den; tallene herunder er dens plads i den rækkefølge. "
      + "Casene er ikke lige svære, så en kurve, der går op eller ned, kan handle om dem.",
    errors: "To slags fejl",
    missed: "overset, af det, der betød noget",
    overMarked: "markeret, af det almindelige",
    errorsApart: "Lavere er bedre, og de to lægges aldrig sammen: hver af dem rammer nogen.",
    both: "begge",
    cut: { "foreløbig grænse, \($0)" },
    noFigure: "intet tal",
    fromCaseToCase: { "\($0), fra case til case: \($1.joined(separator: ", "))" },
    levels: { "\($0): \($1.joined(separator: ", ")) af 3" },
    gain: { "Før og efter: \($0)" },
    gainLimits:
      "Testene passer sammen i det, de spørger om, ikke i målt sværhed. Med to cases hver gang kan kun store ændringer "
      + "skelnes fra tilfældet.",
    notMeasured: { form, before, after, need in
      let name = form == .later ? "senere" : "efter"
      return
        "Før og \(name): ikke nok endnu, \(before) af \(need) cases før og \(after) af \(need) "
        + "\(name) er målt."
    },
    practisedFirst: { "\($0) blev øvet først og måler derfor intet." },
    change: { form, name, before, after in
      "\(name): \(before) før, \(after) \(form == .later ? "nogle uger senere" : "efter")."
    },
    range: { "Den sande ændring ligger formentlig mellem \($0) og \($1) point." },
    recall: "Det, der er glemt",
    recallLabel: "Husket",
    recalled: { "\($0) af \($1) gange, af det, du før havde svaret rigtigt på" },
    recallWished: { "Det er \($0) %. Du vil gerne huske \($1) %." },
    nothingForgotten: "Intet af det, du kunne, er glemt nu.",
    forgotten: { count in
      count == 1
        ? "Det her kunne du engang, men huskede det ikke sidste gang:"
        : "De her \(count) kunne du engang, men huskede dem ikke sidste gang:"
    },
    moreForgotten: { "og \($0) til" },
    forgottenFact: { "\($0), med i indberetningen eller ej: \($1)" },
    forgottenChannels: { "\($0): hvor indberetningen skal hen" },
    forgottenLog: "Logbogen med de mange linjer",
    comesAgain: "Genopfriskningen tager det op igen, tidligst næste dag."
  )
}
