/// What is said about a case as a whole.
package struct ScenarioHead: Hashable, Sendable {
  /// Whether a case is finished.
  package enum Status: String, Hashable, Sendable, CaseIterable {
    case draft, ready
  }

  /// Where a case takes place.
  package enum Setting: String, Hashable, Sendable, CaseIterable {
    case prison, remand, probation
    case halfwayHouse = "halfway-house"
    case asylumCentre = "asylum-centre"
    case departureCentre = "departure-centre"
    case immigrationInterview = "immigration-interview"
    case school
    case youthClub = "youth-club"
    case municipality, psychiatry, police, association
    case infoHouse = "info-house"
    case other
  }

  /// Who reviewed a case, when, and until when that holds.
  package struct Review: Hashable, Sendable {
    /// The reviewer, as text.
    package let by: String
    /// The day of the review, `2026-11-20`.
    package let on: String
    /// The last day on which the review holds.
    package let validUntil: String

    /// Makes a review.
    package init(by: String, on: String, validUntil: String) {
      self.by = by
      self.on = on
      self.validUntil = validUntil
    }
  }

  /// A fairness twin: the case with other names and cues, and with the same key.
  package struct Variant: Hashable, Sendable {
    /// The variant's id.
    package let id: String
    /// The title that it is met under; empty where it has none of its own.
    package let title: LocalizedText
    /// The summary that it is met with; empty where it has none of its own.
    package let summary: LocalizedText
    /// What replaces `{name}` in texts, by name.
    package let values: [String: LocalizedText]

    /// Makes a variant.
    package init(
      id: String,
      title: LocalizedText = .empty,
      summary: LocalizedText = .empty,
      values: [String: LocalizedText]
    ) {
      self.id = id
      self.title = title
      self.summary = summary
      self.values = values
    }
  }

  /// The scenario's id.
  package var id = ""
  /// The title.
  package var title = LocalizedText.empty
  /// What the case is about, in a sentence or two, without giving away its answers.
  package var summary = LocalizedText.empty
  /// Where it takes place.
  package var setting = Setting.other
  /// Audience roles, such as `prison`.
  package var audience: [String] = []
  /// Who the trainee is in this case.
  package var role = LocalizedText.empty
  /// The minutes that a play takes.
  package var minutes = 0
  /// Codes of the languages that the case is written in.
  package var languages: [String] = []
  /// Ids of the criteria that the case trains.
  package var objectives: [String] = []
  /// The id of the rubric that scores it.
  package var rubricID = ""
  /// The version of that rubric.
  package var rubricVersion = ""
  /// The id of the directory of channels.
  package var directory = ""
  /// Who wrote it.
  package var authors: [String] = []
  /// Whether it is finished.
  package var status = Status.draft
  /// The edition of the threat picture that the case was written against.
  package var threatPicture = LocalizedText.empty
  /// The practitioner's review; none means that nobody has reviewed it yet.
  package var review: Review?
  /// What may be hard to read, said before the start; empty where nothing is.
  package var contentWarning = LocalizedText.empty
  /// Tags by kind, such as `ideology`.
  package var tags: [String: [String]] = [:]
  /// The fairness twins; empty where the case has none.
  package private(set) var variants: [Variant] = []
  /// The id of the twin that the texts are in; empty where the case has none.
  package private(set) var variant = ""
  /// The title that gives no twin away, for a list before anyone was given one.
  package private(set) var commonTitle = LocalizedText.empty
  /// The summary that gives no twin away.
  package private(set) var commonSummary = LocalizedText.empty
  /// Whether it is a tour that teaches the keys: coached, played in practice alone, never scored.
  package var isGuide = false
  /// Ids that the case had before.
  package var formerly: [String] = []

  /// Makes an empty head.
  package init() {}

  /// Whether an attempt at this twin can be gone on with as one at `variant`; attempts from before
  /// the case had twins fit any.
  package func isPlayed(in variant: String) -> Bool {
    variant == self.variant || !variants.contains { $0.id == variant }
  }

  /// Takes the title and the summary of one of the twins, where it has its own.
  package mutating func take(_ variant: Variant, of variants: [Variant]) {
    self.variants = variants
    self.variant = variant.id
    (commonTitle, commonSummary) = (title, summary)
    if !variant.title.isEmpty { title = variant.title }
    if !variant.summary.isEmpty { summary = variant.summary }
  }
}
