internal import Interface
package import ScenarioEngine

/// What the debrief says of the trainee's own words once people have read them.
extension RatingText {
  /// What raters said of one text, by rater; that nobody has, where that is so.
  ///
  /// Where the rubric has no criterion that people set, it says that the program judges no words.
  package static func blocks(
    of ratings: [WordsRating],
    by criterion: Criterion?,
    in context: AppContext
  ) -> [Block] {
    let own = context.words.raters
    guard let criterion else { return [.note(context.words.wordsNotScored)] }
    guard !ratings.isEmpty else { return [.note(own.notRated)] }
    var blocks: [Block] = [.heading(own.whatRatersSaid)]
    for rating in ratings {
      let levels = criterion.levels
      let text = levels.indices.contains(rating.level) ? context.line(levels[rating.level]) : ""
      blocks.append(.entry(label: own.said(rating.rater, rating.level), text: text, role: .accent))
      blocks += features(of: rating, own).map { .bullet($0) }
      if !rating.note.isEmpty { blocks.append(.speech(speaker: own.note, words: rating.note)) }
    }
    return blocks + [.space, outcome(of: ratings, own)]
  }

  /// What the text has and what it lacks, where that was noted.
  ///
  /// In the program's short names: the rubric's sentences say what a text has, not what it lacks.
  private static func features(of rating: WordsRating, _ own: RatingWords) -> [String] {
    guard case .features(let found, let holdsForbidden) = rating.judgement else { return [] }
    let lacking = WordsFeature.allCases.filter { !found.contains($0) }
    func list(_ label: String, _ features: [WordsFeature]) -> [String] {
      let names = features.map { own.feature($0) }
      return names.isEmpty ? [] : ["\(label): \(names.joined(separator: "; "))"]
    }
    return list(own.found, found.sorted()) + list(own.lacking, lacking)
      + (holdsForbidden ? [own.heldForbidden] : [])
  }

  /// Whether it counts, and on how many raters that rests.
  private static func outcome(of ratings: [WordsRating], _ own: RatingWords) -> Block {
    switch counted(ratings) {
    case .notRated: .note(own.notRated)
    case .apart(let one, let other): .warning(own.toldApart(abs(one - other)))
    case .level(let level): .note(ratings.count > 1 ? own.toldTwo(level) : own.toldOne(level))
    }
  }

  /// The result with what raters said beside the one without; nothing where they are the same.
  ///
  /// The stored result stays as it was when the case ended, so that both are told side by side.
  package static func change(
    from measured: ScoreCard,
    to rated: ScoreCard,
    in context: AppContext
  ) -> [Block] {
    guard measured != rated else { return [] }
    let lines = Strand.allCases.compactMap { strand -> Block? in
      let before = measured.strand(strand)?.value?.percent
      guard let after = rated.strand(strand)?.value?.percent, before != after else { return nil }
      let text = context.words.raters.withRatings(after, before)
      return .entry(label: context.words.debrief.strand(strand), text: text)
    }
    return lines.isEmpty ? [.note(context.words.raters.resultUnchanged)] : lines
  }
}
