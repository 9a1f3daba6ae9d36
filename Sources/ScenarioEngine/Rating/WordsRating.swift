/// A rater's judgement of a trainee's own words, without the place that it belongs to.
package struct WordsRating: Hashable, Sendable {
  /// Which of the two raters of a text; a number, never a name.
  package enum Rater: Int, Hashable, Sendable, CaseIterable {
    case first = 1
    case second = 2

    /// The other one.
    package var other: Rater { self == .first ? .second : .first }
  }

  /// What the rater found.
  package enum Judgement: Hashable, Sendable {
    /// The features that the text has, and whether something stands in it that does not belong.
    case features(Set<WordsFeature>, holdsForbidden: Bool)
    /// A level, where the features were not noted one by one; 0 to 3.
    case level(Int)

    /// The level 0 to 3.
    package var level: Int {
      switch self {
      case .features(_, holdsForbidden: true): 0
      case .features(let features, _): WordsFeature.level(ofCount: features.count)
      case .level(let level): level
      }
    }
  }

  /// The most characters of a note.
  package static let greatestNote = 400

  /// Who rated.
  package let rater: Rater
  /// What was found.
  package let judgement: Judgement
  /// A remark for whoever wrote the text, cleaned, on one line; empty where there is none.
  package let note: String

  /// The level 0 to 3.
  package var level: Int { judgement.level }

  /// Makes a rating; the note is cleaned by whoever reads it from outside.
  package init(rater: Rater, judgement: Judgement, note: String = "") {
    self.rater = rater
    self.judgement = judgement
    self.note = note
  }
}

extension Array where Element == WordsRating {
  /// The ratings of one text that count, out of all in their order: the last of each rater.
  package var counting: [WordsRating] {
    WordsRating.Rater.allCases.compactMap { rater in last { $0.rater == rater } }
  }

  /// What of other ratings of the same text is not among these yet, each rater's in their order.
  ///
  /// So that a sheet that comes back twice adds nothing, and one that is older than a correction
  /// does not undo it.
  package func missing(from others: [WordsRating]) -> [WordsRating] {
    WordsRating.Rater.allCases.flatMap { rater in
      var rest = others.filter { $0.rater == rater }[...]
      for known in self where known == rest.first { rest.removeFirst() }
      return rest
    }
  }
}

/// A rating with the step whose words were rated and the criterion that it counts for.
package struct PlacedRating: Hashable, Sendable {
  /// The step's place in the case.
  package let step: Int
  /// The criterion's id.
  package let criterion: String
  /// The rating.
  package let rating: WordsRating

  /// Makes a placed rating.
  package init(step: Int, criterion: String, rating: WordsRating) {
    self.step = step
    self.criterion = criterion
    self.rating = rating
  }
}

extension Array where Element == PlacedRating {
  /// The ratings that count, out of all in the order of the log: the last of each rater at each
  /// step, in the order of steps, then raters.
  package var counting: [PlacedRating] {
    var last: [PlacedRating] = []
    for entry in self {
      last.removeAll { $0.isReplaced(by: entry) }
      last.append(entry)
    }
    return last.sorted {
      ($0.step, $0.criterion, $0.rating.rater.rawValue)
        < ($1.step, $1.criterion, $1.rating.rater.rawValue)
    }
  }

  /// The same as the scoring takes them.
  package var human: [HumanRating] {
    map { entry in
      HumanRating(
        step: entry.step,
        criterion: entry.criterion,
        level: entry.rating.level,
        rater: entry.rating.rater.rawValue
      )
    }
  }

  /// The ratings that count at a step, by rater.
  package func counting(at step: Int) -> [WordsRating] {
    filter { $0.step == step }.map(\.rating).counting
  }
}

extension PlacedRating {
  fileprivate func isReplaced(by other: PlacedRating) -> Bool {
    step == other.step && criterion == other.criterion && rating.rater == other.rating.rater
  }
}
