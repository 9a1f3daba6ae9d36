internal import PlainText
package import ScenarioEngine

/// How far the trainee has come with a case.
package enum CaseState: String, CaseIterable, Hashable, Sendable {
  /// Never begun.
  case new
  /// Begun, and can be gone on with.
  case started
  /// Played to an end.
  case done
  /// The file has mistakes.
  case broken
}

/// A case as the library lists it.
package struct LibraryEntry: Equatable, Sendable {
  /// Where its file is; what opens it.
  package var path: String
  /// The case's id; empty where the file could not be read.
  package var id: String
  /// The folder of its pack.
  package var pack = ""
  /// The pack's title, or the name of its folder.
  package var packTitle = PackedText.empty
  /// The title, packed.
  package var packedTitle = PackedText.empty
  /// The titles of its twins by their ids, for attempts that were played in one of them.
  package var variantTitles: [String: PackedText] = [:]
  /// What else is known of it.
  package var details = PackedDetails()
  /// The minutes that a play takes.
  package var minutes = 0
  /// Whether it is a tour of the program.
  package var isGuide = false
  /// Whether it can be played.
  package var isPlayable: Bool
  /// How many mistakes keep it from being played.
  package var errors = 0
  /// How many mistakes do not.
  package var warnings = 0
  /// How many plays came to an end.
  package var finishedPlays = 0
  /// The attempt that can be gone on with; none where there is none.
  package var openAttempt: String?
  /// When that attempt began.
  package var startedAt: String?
  /// When the newest finished attempt came to its end.
  package var finishedAt: String?

  /// Makes the entry of a file of which nothing else is known yet.
  package init(path: String, id: String, isPlayable: Bool) {
    self.path = path
    self.id = id
    self.isPlayable = isPlayable
  }

  /// Makes an entry.
  package init(
    path: String,
    id: String,
    title: LocalizedText,
    summary: LocalizedText = .empty,
    setting: ScenarioHead.Setting = .other,
    minutes: Int = 0,
    languages: [String] = [],
    isPlayable: Bool = true,
    problems: [String] = [],
    finishedPlays: Int = 0,
    openAttempt: String? = nil
  ) {
    self.init(path: path, id: id, isPlayable: isPlayable)
    packedTitle = PackedText(title)
    details.set(.summary, to: PackedText(summary).packed)
    details.set(.setting, to: setting.rawValue)
    self.minutes = minutes
    details.set(.languages, to: languages.joined(separator: " "))
    details.set(.findings, to: problems.joined(separator: "\n"))
    errors = problems.count
    self.finishedPlays = finishedPlays
    self.openAttempt = openAttempt
  }

  /// Where it takes place.
  package var setting: ScenarioHead.Setting {
    ScenarioHead.Setting(rawValue: details.text(.setting)) ?? .other
  }
  /// Codes of whom it is for.
  package var audience: [String] { values(.audience, between: " ") }
  /// Codes of its languages.
  package var languages: [String] { values(.languages, between: " ") }
  /// Its tags.
  package var tags: [String] { values(.tags, between: " ") }
  /// What reading it found, a line each, where it cannot be played; perhaps the first of many.
  package var problems: [String] { values(.findings, between: "\n") }
  /// Whether its authors call it finished.
  package var status: ScenarioHead.Status {
    ScenarioHead.Status(rawValue: details.text(.status)) ?? .ready
  }
  /// Who reviewed it; none where nobody did.
  package var review: ScenarioHead.Review? { PackedReview(packed: details[.review]).review }
  /// Two sentences on what it is about.
  package var summary: PackedText { PackedText(packed: details[.summary]) }
  /// Who the trainee is in it.
  package var role: PackedText { PackedText(packed: details[.role]) }
  /// The title.
  package var title: LocalizedText { packedTitle.text }
  /// The title of the twin that an attempt was played in; of a case without twins its title.
  package func title(ofVariant variant: String) -> LocalizedText {
    variantTitles[variant]?.text ?? title
  }

  /// How far the trainee has come with it.
  package var state: CaseState {
    if !isPlayable { return .broken }
    if openAttempt != nil { return .started }
    return finishedPlays > 0 ? .done : .new
  }

  private func values(_ part: PackedDetails.Part, between separator: Unicode.Scalar) -> [String] {
    details[part].split(separator: UInt8(ascii: separator))
      .map { CleanText.line(String(decoding: $0, as: UTF8.self)) }
  }

  /// Whether it was written for those who do this work.
  package func fits(_ work: Work) -> Bool {
    isPlayable && !work.audiences.isDisjoint(with: audience)
  }

  /// The title in a language, or the path of a file that has none.
  package func name(in language: String) -> String {
    let title = packedTitle.line(in: language)
    return title.isEmpty ? path : title
  }
}
