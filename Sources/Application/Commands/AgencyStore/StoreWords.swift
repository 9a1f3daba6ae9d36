internal import AgencyStore
internal import Records
internal import Screens

/// The phrases of `signpost store` in one language; names arrive here cleaned or are cleaned when they
/// are printed.
struct StoreWords: Sendable {
  // MARK: - Setting up

  /// Said where a store is to be set up before anybody has said what is kept, and why.
  let noDataSheet: String
  let isSetUp: String
  /// What the administrator does next.
  let grants: String
  /// The version that the store has now.
  let broughtUp: @Sendable (Int) -> String
  let isUpToDate: String

  // MARK: - The check

  let server: @Sendable (String) -> String
  let transport: @Sendable (AgencyExamination.Transport) -> String
  /// The version of the store's form, and the one that is known.
  let form: @Sendable (Int, Int) -> String
  let account: @Sendable (String) -> String
  /// What may be sent, and whether the trainings may be counted.
  let rights: @Sendable (Set<SharedRecord.Kind>, Bool) -> String
  let records: @Sendable (Int) -> String
  /// When what was sent is deleted, after so many days.
  let deletion: @Sendable (Int) -> String
  let rulesHold: String
  let weakness: @Sendable (AgencyExamination.Weakness) -> String

  // MARK: - Sending

  let queued: @Sendable (SharedRecord.Name) -> String
  let waitsWithoutStore: String
  /// What became of what waited, a paragraph each.
  let outcome: @Sendable (Delivery.Outcome) -> [String]
  let differs: @Sendable (SharedRecord.Name) -> String
  let unknown: String, notFinished: String, noReport: String
  let withdrawn: @Sendable (SharedRecord.Name) -> String
  let notThere: String, several: String

  // MARK: - Lists

  let nothingShared: String
  let kindHead: String, playedHead: String, sentHead: String, caseHead: String
  let kind: @Sendable (SharedRecord.Kind) -> String
  let waits: String, takenBack: String
  let noTrainings: String
  let monthHead: String, classesHead: String, peopleHead: String
  let fewAreLeftOut: String

  /// The phrases of a language.
  static func of(_ language: Words.Language) -> StoreWords {
    switch language {
    case .english: .english
    case .danish: .danish
    }
  }
}
