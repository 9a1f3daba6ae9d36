import Interface
import ScenarioEngine
import Screens

/// Texts to rate, and the states of the screen that shows them.
enum RatingStates {
  static let sheet: RatingSheet = {
    var sheet = RatingSheet(code: "4f1c-09ab-77e2", scenarioID: "the-yard", step: "tell")
    sheet.title = both("The table by the window", "Bordet ved vinduet")
    sheet.role = both("Prison officer on the evening shift", "Fængselsbetjent på aftenvagt")
    sheet.task = both("Write the report in your own words.", "Skriv indberetningen med dine ord.")
    sheet.facts = [
      both("K said at supper: It will be soon.", "K sagde ved aftensmaden: Det bliver snart."),
      both("He has stopped calling his sister.", "Han er holdt op med at ringe til sin søster."),
      both("A colleague heard that he gave his radio away.", "En kollega hørte om radioen."),
    ]
    sheet.checklist = [
      both("Who, where, when: day and clock time.", "Hvem, hvor, hvornår: dag og klokkeslæt."),
      both("His exact words.", "Hans præcise ord."),
    ]
    sheet.rubric = "small 1"
    sheet.criterion = "R6"
    sheet.levels = levels
    sheet.words = """
      Monday 2 March at 18.10 in the dining room K said to the others at his table: It will be soon.
      I stood two metres away and heard it myself. He has not called his sister since Thursday, \
      which he used to do every day.
      """
    return sheet
  }()

  static let levels = [
    both("None or one, or something that does not belong.", "Ingen eller ét af de fem."),
    both("Two or three of the five.", "To eller tre af de fem."),
    both("Four of the five.", "Fire af de fem."),
    both("All five; a stranger could act on it.", "Alle fem; en fremmed kunne handle på den."),
  ]

  static let criterion = Criterion(
    id: "R6",
    strand: .report,
    title: LocalizedText("In own words"),
    judges: .empty,
    measure: .human,
    weight: 10,
    thresholds: [],
    levels: levels,
    evidence: [],
    limit: .empty
  )

  static func both(_ english: String, _ danish: String) -> LocalizedText {
    LocalizedText(versions: [
      .init(language: "en", paragraphs: [.narration(english)]),
      .init(language: "da", paragraphs: [.narration(danish)]),
    ])
  }

  static func subject(
    _ rater: WordsRating.Rater = .first,
    earlier: WordsRating? = nil
  ) -> RatingSubject {
    RatingSubject(
      origin: .attempt(id: "0123456789abcdef"),
      sheet: sheet,
      rater: rater,
      earlier: earlier
    )
  }

  static func model(_ change: (inout RatingModel) -> Void = { _ in }) -> RatingModel {
    var model = RatingModel(of: subject())
    change(&model)
    return model
  }

  static let four = model {
    $0.ticked = [
      .feature(.whoWhereWhen), .feature(.exactWords), .feature(.howKnown), .feature(.whatIsNew),
    ]
  }

  static let other = WordsRating(rater: .second, judgement: .level(0), note: "The other's secret")

  static let all: [(name: String, model: RatingModel)] = [
    ("fresh", model()),
    ("ticked", four),
    ("noting", changed(four) { $0.isNoting = true }),
    ("confirming", changed(four) { $0.stage = .confirming }),
    ("leaving", changed(four) { $0.stage = .leaving }),
    ("saving", changed(four) { $0.stage = .saving }),
    ("unsaved", changed(four) { $0.stage = .unsaved(.diskFull) }),
    ("alone", changed(four) { $0.stage = .saved(other: nil) }),
    ("apart", changed(four) { $0.stage = .saved(other: other) }),
  ]

  static func changed(
    _ model: RatingModel,
    _ change: (inout RatingModel) -> Void
  ) -> RatingModel {
    var model = model
    change(&model)
    return model
  }
}
