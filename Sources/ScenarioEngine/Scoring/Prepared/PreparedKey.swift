/// What the scoring asks of a step's key at every play: worked out once, without words and sources.
///
/// `isScored` is false where a panel disagrees, so that an item does not count.
enum PreparedKey: Sendable {
  case none
  /// A key for each observation.
  case identify(ContiguousArray<Observation>)
  /// A key for each question.
  case questions(ContiguousArray<Selection>)
  case urgency(Urgency)
  /// A key for each option of a choice.
  case choose(ContiguousArray<Choice>)
  case standings(PreparedStandings)
  case report(PreparedReport)

  struct Observation: Sendable {
    let answer: ObservationAnswer
    let tier: CompactConditional<SignTier>
    let isProtected: Bool
    let checkAtOnce: Bool
    let isScored: Bool
  }

  struct Selection: Sendable {
    let place: SelectionKey.Place
    let isScored: Bool
  }

  struct Urgency: Sendable {
    /// The tiers that are right, after the agency's instructions.
    let band: CompactConditional<TierBand>
    let isScored: Bool
  }

  struct Choice: Sendable {
    /// What the choice is worth beside the others.
    let merit: Int
    let isDisputed: Bool
  }

  /// Prepares the key of a step; `directory` says what is open and `lift` which tiers are right.
  init(
    _ key: StepKey,
    _ task: StepTask,
    _ directory: Directory?,
    _ lift: @escaping (TierBand) -> TierBand
  ) {
    self =
      switch (key, task) {
      case (.identify(let keys), _): .identify(ContiguousArray(keys.map(Observation.init)))
      case (.questions(let keys), _): .questions(ContiguousArray(keys.map(Selection.init)))
      case (.urgency(let key), _): .urgency(Urgency(key, lift))
      case (.choose(let keys), _):
        .choose(ContiguousArray(keys.enumerated().map { Choice($1, at: $0) }))
      case (.standings(let criterion, let keys), .handle(let task)):
        .standings(PreparedStandings(criterion: criterion, task, keys))
      case (.report(let key), .report(let task)):
        .report(PreparedReport(key, task, directory, Urgency(key.urgency, lift)))
      default: .none
      }
  }
}

extension PreparedKey.Observation {
  init(_ key: ObservationKey) {
    self.init(
      answer: key.answer,
      tier: CompactConditional(key.tier) { $0 },
      isProtected: key.isProtected,
      checkAtOnce: key.checkAtOnce,
      isScored: !key.justification.basis.isDisputed
    )
  }

  /// Whether it is to be noticed: a sign, or something to check.
  var isToBeNoticed: Bool { answer != .ordinary }
}

extension PreparedKey.Selection {
  init(_ key: SelectionKey) {
    self.init(place: key.place, isScored: !key.justification.basis.isDisputed)
  }
}

extension PreparedKey.Urgency {
  init(_ key: UrgencyKey, _ lift: @escaping (TierBand) -> TierBand) {
    self.init(
      band: CompactConditional(key.band, lift),
      isScored: !key.justification.basis.isDisputed
    )
  }
}

extension PreparedKey.Choice {
  init(_ key: ChoiceKey, at place: Int) {
    self.init(merit: key.merit(place), isDisputed: key.justification.basis.isDisputed)
  }
}

extension ChoiceKey {
  /// What the choice, at its place among the options, is worth beside the others: the authors'
  /// levels, or the votes of a panel that agrees.
  func merit(_ place: Int) -> Int {
    guard case .panel(let panel) = justification.basis, !panel.disagrees else { return standing }
    return critical == nil && panel.votes.indices.contains(place) ? panel.votes[place] : 0
  }
}
