internal import Authoring
internal import ScenarioEngine
internal import Statistics

/// How far raters agree over all questions of a kind (evidence.md f7).
///
/// A coefficient is told from twenty questions on, as with fewer it could be almost anything.
struct PanelAgreement: Hashable {
  /// The questions that are taken together, as they have the same answers.
  enum Group: String, CaseIterable {
    case observations, selections, urgency, sorting, ratings

    /// The kinds of questions in it.
    var kinds: Set<PanelQuestion.Kind> {
      switch self {
      case .observations: [.observation]
      case .selections: [.inquiry, .fact]
      case .urgency: [.urgency]
      case .sorting: [.sorting]
      case .ratings: [.rating]
      }
    }

    /// Whether an answer next to another is nearer to it than one further off.
    fileprivate var isOrdered: Bool { self != .observations && self != .selections }
  }

  /// A coefficient over a group.
  struct Coefficient: Hashable {
    /// The questions.
    let group: Group
    /// How many of them at least two raters answered.
    let questions: Int
    /// Krippendorff's alpha in hundredths; none where all answers are the same.
    let hundredths: Int?
  }

  /// The coefficients of the groups that have enough questions.
  let coefficients: [Coefficient]

  init(of collection: PanelCollection) {
    coefficients = Group.allCases.compactMap { group in
      let answers = collection.answers(to: group.kinds)
      let columns = answers.first?.indices ?? 0..<0
      let shared = columns.count { column in answers.count { $0[column] != nil } > 1 }
      guard shared >= RatingAgreement.leastForCoefficient else { return nil }
      let alpha = KrippendorffAlpha(answers, metric: group.isOrdered ? .ordinal : .nominal)
      return Coefficient(
        group: group,
        questions: shared,
        hundredths: alpha.map { Int(($0.value * 100).rounded()) }
      )
    }
  }
}
