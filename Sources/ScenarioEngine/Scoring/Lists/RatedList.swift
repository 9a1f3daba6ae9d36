/// Courses of action to rate 1 to 5 (rubric-draft, `rating`; evidence.md f3).
struct RatedList {
  /// The fewest options that a correlation says anything of: with two it is 1 or −1 always.
  static let leastCount = 3
  /// A mean rating up to which an option counts as harmful.
  static let harmfulMean = Rational(2)
  /// The rating from which a harmful option was taken for good.
  static let goodRating = 4

  /// An option as the panel rated it.
  private struct Rated {
    let place: Int
    let panel: Panel
    let isHarmful: Bool
  }

  private let options: [Rated]
  private let hasPanel: Bool

  /// Makes a list of the options that are there.
  ///
  /// The panel counts where eight or more rated every option; options on which it agrees less than
  /// .70 do not.
  init(_ options: [(place: Int, key: StandingKey)]) {
    let rated = options.compactMap { option -> Rated? in
      guard let panel = option.key.justification.basis.panel, panel.isRated, !panel.isSmall
      else { return nil }
      let isLow = panel.mean.map { $0 <= Self.harmfulMean } ?? false
      return Rated(
        place: option.place,
        panel: panel,
        isHarmful: isLow || option.key.standing == .harmful
      )
    }
    hasPanel = rated.count == options.count && Set(rated.map(\.panel.count)).count == 1
    self.options = rated.filter { !$0.panel.disagrees }
  }

  /// The correlation r with the panel's means within the person, of which what lies below 0 counts
  /// as 0; the same rating for everything is no answer and earns 0.
  func judge(_ ratings: [Int: Int]?, _ rule: MeasureRule) -> ListJudgement {
    guard hasPanel else { return .notScored(.noPanel) }
    guard options.count >= Self.leastCount else { return .notScored(.disputed) }
    guard Set(options.map(\.panel.sum)).count > 1 else { return .notScored(.oneSided) }
    let given = options.compactMap { ratings?[$0.place] }
    guard given.count == options.count else {
      return .scored(ListScore(rule, .share(.zero)))
    }
    guard let correlation = Correlation(given, options.map(\.panel.sum)) else {
      return .scored(ListScore(rule, .share(.zero), isFlat: true))
    }
    return .scored(
      ListScore(rule, .correlation(correlation), ratesHarmful: ratesHarmful(given))
    )
  }

  private func ratesHarmful(_ given: [Int]) -> Bool {
    zip(options, given).contains { $0.isHarmful && $1 >= Self.goodRating }
  }

  /// The ratings nearest to the panel's: its means rounded, or drawn out over the scale, or over its
  /// part that calls nothing good, where that follows them more closely; none where the list is not
  /// scored.
  var bestRatings: [Int: Int]? {
    let sums = options.map(\.panel.sum)
    guard hasPanel, let least = sums.min(), let most = sums.max(), most > least else { return nil }
    let count = options[0].panel.count
    let rounded = sums.map { (2 * $0 + count) / (2 * count) }
    func drawn(to highest: Int) -> [Int] {
      sums.map { sum in
        1 + (2 * (highest - 1) * (sum - least) + most - least) / (2 * (most - least))
      }
    }
    let candidates = [rounded, drawn(to: Panel.scale.upperBound), drawn(to: Self.goodRating - 1)]
    let best = candidates.filter { !ratesHarmful($0) }.max { one, other in
      square(one, sums) < square(other, sums)
    }
    return Dictionary(uniqueKeysWithValues: zip(options.map(\.place), best ?? rounded))
  }

  private func square(_ ratings: [Int], _ sums: [Int]) -> Rational {
    Correlation(ratings, sums)?.square ?? .zero
  }
}
