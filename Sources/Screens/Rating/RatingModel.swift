package import Interface
package import ScenarioEngine

/// A text that somebody is about to rate, and where the rating goes.
package struct RatingSubject: Equatable, Sendable {
  /// Where the text came from.
  package enum Origin: Equatable, Sendable {
    /// An attempt in the records, by id.
    case attempt(id: String)
    /// A sheet, by its path.
    case sheet(path: String)
  }

  /// Where the text came from.
  package let origin: Origin
  /// All that the rater may see.
  package let sheet: RatingSheet
  /// Which of the two raters it is.
  package let rater: WordsRating.Rater
  /// What the same rater said before; none where this is the first time.
  package let earlier: WordsRating?

  /// Makes a subject.
  package init(
    origin: Origin,
    sheet: RatingSheet,
    rater: WordsRating.Rater,
    earlier: WordsRating? = nil
  ) {
    self.origin = origin
    self.sheet = sheet
    self.rater = rater
    self.earlier = earlier
  }
}

/// The state of the screen on which a text is rated.
///
/// What another rater said is not in it before the own rating is stored.
package struct RatingModel: Equatable, Sendable {
  /// What the rater is doing.
  package enum Stage: Equatable, Sendable {
    /// Reading and ticking.
    case rating
    /// Asked once more before the level is given.
    case confirming
    /// Asked before ticks that were not given are left behind.
    case leaving
    /// The rating is being written.
    case saving
    /// It could not be written; it can be tried again.
    case unsaved(StoreProblem)
    /// It is written; what the other rater said, where there is one.
    case saved(other: WordsRating?)
  }

  /// What is ticked: a feature, or that something does not belong.
  package enum Row: Hashable, Sendable, CaseIterable {
    case feature(WordsFeature)
    case forbidden

    /// The features by number, then what does not belong.
    package static let allCases = WordsFeature.allCases.map(Row.feature) + [.forbidden]
  }

  /// The text.
  package let subject: RatingSubject
  /// What is ticked.
  package var ticked: Set<Row>
  /// The remark for the writer.
  package var note: FieldState
  /// Whether the remark is being written.
  package var isNoting = false
  /// What the rater is doing.
  package var stage = Stage.rating
  /// Which row has the focus.
  package var list = ListState()
  /// How far the text is scrolled.
  package var scroll = ScrollState()

  /// Begins a rating, from what the same rater ticked before.
  package init(of subject: RatingSubject) {
    self.subject = subject
    ticked = Self.ticks(of: subject.earlier)
    note = FieldState(
      subject.earlier?.note ?? "",
      isMultiline: false,
      maximumLength: WordsRating.greatestNote
    )
  }

  private static func ticks(of rating: WordsRating?) -> Set<Row> {
    guard case .features(let features, let holdsForbidden) = rating?.judgement else { return [] }
    return Set(features.map(Row.feature)).union(holdsForbidden ? [.forbidden] : [])
  }

  /// The rating as it stands.
  package var rating: WordsRating {
    let features = ticked.compactMap { row in
      if case .feature(let feature) = row { feature } else { nil }
    }
    return WordsRating(
      rater: subject.rater,
      judgement: .features(Set(features), holdsForbidden: ticked.contains(.forbidden)),
      note: note.text
    )
  }

  /// Whether something was ticked or written that leaving would lose.
  var isChanged: Bool {
    ticked != Self.ticks(of: subject.earlier) || note.text != subject.earlier?.note ?? ""
  }
}

/// What can happen on the screen.
package enum RatingMessage: Equatable, Sendable {
  case moved(Movement)
  /// The text was scrolled.
  case scrolled(Movement)
  /// The row with the focus was ticked, or its tick taken away.
  case rowTaken
  /// A row was ticked by its number from 0.
  case rowChosen(Int)
  case noteOpened
  case noteEdited(FieldEdit)
  /// The remark was written in one go, as plain mode does.
  case noteEntered(String)
  case noteEnded
  /// The level is to be given: once to see it, once more to give it.
  case given
  /// The rater goes back from the question to the ticks.
  case wentBack
  /// The rating is stored; what the other rater said.
  case saved(other: WordsRating?)
  case notSaved(StoreProblem)
  case left
}
