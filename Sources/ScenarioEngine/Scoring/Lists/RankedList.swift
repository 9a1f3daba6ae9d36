/// Courses of action of which the best and the worst are named (scenario-and-scoring, best/worst).
struct RankedList {
  /// What an option is worth.
  private let worth: [Int: Int]
  private let harmful: Set<Int>
  private let isDisputed: Bool

  /// Makes a list of the options that are there.
  ///
  /// An option is worth its standing, 4 to 1, or, where a panel answered, those who named it best
  /// less those who named it worst; a panel of which less than half named the same best or the same
  /// worst disagrees.
  init(_ options: [(place: Int, key: StandingKey)]) {
    let panels = options.compactMap(\.key.justification.basis.panel)
      .filter { $0.votes.count == RankAnswer.allCases.count }
    let isPanel = !options.isEmpty && panels.count == options.count
    func votes(_ answer: RankAnswer) -> [Int] { panels.map { $0.votes[answer.place] } }
    let worths =
      isPanel
      ? zip(votes(.best), votes(.worst)).map(-)
      : options.map(\.key.rating)
    worth = Dictionary(uniqueKeysWithValues: zip(options.map(\.place), worths))
    harmful = Set(options.filter { $0.key.standing == .harmful }.map(\.place))
    isDisputed =
      isPanel
      && [RankAnswer.best, .worst].contains { answer in
        (votes(answer).max() ?? 0) * 2 < (panels.map(\.count).max() ?? 0)
      }
  }

  /// max(0, (worth of the best named − worth of the worst named) ÷ (greatest − least worth); 0 where
  /// something harmful was named best.
  func judge(_ named: (best: Int, worst: Int)?, _ rule: MeasureRule) -> ListJudgement {
    guard !isDisputed else { return .notScored(.disputed) }
    guard let least = worth.values.min(), let most = worth.values.max(), most > least else {
      return .notScored(.oneSided)
    }
    guard let named, !harmful.contains(named.best), let best = worth[named.best],
      let worst = worth[named.worst]
    else { return .scored(ListScore(rule, .share(.zero))) }
    return .scored(ListScore(rule, .share(max(.zero, Rational(best - worst, most - least)))))
  }

  /// The best and the worst option, the first of several; the worst is another one than the best.
  func bestAnswer(of places: [Int]) -> (best: Int, worst: Int) {
    let sound = places.filter { !harmful.contains($0) }
    let best = (sound.isEmpty ? places : sound).max { value($0) < value($1) } ?? 0
    let worst = places.filter { $0 != best }.min { value($0) < value($1) } ?? best
    return (best, worst)
  }

  private func value(_ place: Int) -> Int { worth[place] ?? 0 }
}

/// A panel's answers about one option of which the best and the worst are named, in the order of its
/// votes.
package enum RankAnswer: String, Hashable, Sendable, CaseIterable {
  case best, neither, worst

  /// The place among the votes.
  fileprivate var place: Int { self == .best ? 0 : self == .neither ? 1 : 2 }
}

extension StandingKey {
  /// The authors' place for the option on the scale of 1 to 4.
  package var rating: Int {
    switch standing {
    case .recommended: 4
    case .acceptable: 3
    case .poor: 2
    case .harmful: 1
    }
  }
}
