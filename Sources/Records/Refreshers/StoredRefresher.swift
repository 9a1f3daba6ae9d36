package import ScenarioEngine

/// Something that a trainee is asked again, as it is stored.
package struct StoredRefresher: Hashable, Sendable {
  /// The number by which the records name it.
  package let number: Int
  /// The attempt that it came from.
  package let attempt: String
  /// What is asked.
  package let item: RefresherItem
  /// The SHA-256 of the copy of the case that was played.
  package let caseCopyHash: String
  /// The variant that was played; empty where the case has none.
  package let variant: String
  /// How many answers were kept.
  package let reviewCount: Int

  /// Makes a refresher as the records have it.
  package init(
    number: Int,
    attempt: String,
    item: RefresherItem,
    caseCopyHash: String,
    variant: String = "",
    reviewCount: Int
  ) {
    self.number = number
    self.attempt = attempt
    self.item = item
    self.caseCopyHash = caseCopyHash
    self.variant = variant
    self.reviewCount = reviewCount
  }
}

/// One answer to a refresher.
package struct StoredReview: Hashable, Sendable {
  /// The id of the answer, 16 hexadecimal digits: keeping it twice, or in two files that are put
  /// together, makes one of it.
  package let id: String
  /// The number of the refresher.
  package let refresher: Int
  /// Which answer to it this is, from 1.
  package let turn: Int
  /// When.
  package let time: ReviewTime
  /// How well it was recalled.
  package let grade: RecallGrade
  /// What was answered: one of the answers' names, an id of a channel, the number of a line.
  package let answer: String
  /// How sure.
  package let sureness: Sureness
  /// What was shown in its place, as `case/observation`, with the variant after `@`.
  package let shown: String
  /// Its place in the order of the answers to the same thing: milliseconds since 1970, which grow on one
  /// machine whatever its clock says; none before it is kept.
  package let place: Int?

  /// Makes an answer.
  package init(
    id: String,
    refresher: Int,
    turn: Int,
    time: ReviewTime,
    grade: RecallGrade,
    answer: String,
    sureness: Sureness,
    shown: String,
    place: Int? = nil
  ) {
    self.id = id
    self.refresher = refresher
    self.turn = turn
    self.time = time
    self.grade = grade
    self.answer = answer
    self.sureness = sureness
    self.shown = shown
    self.place = place
  }
}

/// What became of an answer that was given to be kept.
package enum ReviewKeeping: Hashable, Sendable {
  /// It is on the disk.
  case kept
  /// Another window was quicker: the answer that it kept counts.
  case answeredElsewhere
}
