import ScenarioEngine
import Screens
import Testing

/// What the debrief says of ratings.
@Suite struct RatingTextTests {
  private func told(
    _ ratings: [WordsRating],
    by criterion: Criterion? = RatingStates.criterion
  ) -> String {
    RatingText.blocks(of: ratings, by: criterion, in: Made.english).plainText
      .joined(separator: "\n")
  }

  private func rated(_ rater: WordsRating.Rater, _ level: Int) -> WordsRating {
    WordsRating(rater: rater, judgement: .level(level))
  }

  @Test func `a text that nobody rated does not count, and that is said`() {
    #expect(told([]) == "Your own words are not rated yet; they do not count in the result.")
    #expect(told([], by: nil) == Words.english.wordsNotScored)
  }

  @Test func `one rating is told with what the text has and lacks`() {
    let rating = WordsRating(
      rater: .first,
      judgement: .features([.howKnown, .whoWhereWhen], holdsForbidden: false),
      note: "Write his words."
    )
    #expect(
      told([rating]) == """

        What raters said
        First rater, level 1 of 3: Two or three of the five.
        - In it: Who, where and when; How it is known: seen, told, read
        - Missing: The exact words, or what was done; What is new, against how the person usually \
        is; No label without the act behind it
        Note: Write his words.
        Level 1 counts. It rests on one rater.
        """
    )
  }

  @Test func `what does not belong is named`() {
    let rating = WordsRating(
      rater: .second,
      judgement: .features(Set(WordsFeature.allCases), holdsForbidden: true)
    )
    #expect(told([rating]).contains("Something stands in it that does not belong in a report."))
    #expect(told([rating]).contains("Level 0 counts."))
  }

  @Test func `of two neighbours the lower counts, and two that are far apart do not`() {
    #expect(told([rated(.first, 3), rated(.second, 2)]).contains("Level 2 counts. Two raters"))
    let apart = told([rated(.first, 3), rated(.second, 1)])
    #expect(apart.contains("The two raters are 2 levels apart. Neither counts"))
    #expect(!apart.contains("counts. "))
  }

  /// A finished case by a rubric in which own words weigh 10, and the step of its report.
  private func play() throws -> (model: DebriefModel, step: Int) {
    let rubric = Made.rubric
    let weights = [40: 36, 30: 27]
    let criteria = rubric.criteria.map { criterion in
      criterion.strand == .report
        ? criterion.weighing(weights[criterion.weight] ?? criterion.weight) : criterion
    }
    let rated = rubric.judging(criteria + [RatingStates.criterion])
    let model = try Made.model(Made.playable(Made.dueText, rated), Made.secrecy)
    let turn = model.play.turns.last { turn in
      if case .report = turn.decision { true } else { false }
    }
    return (model, try #require(turn?.step))
  }

  private func debrief(_ levels: [Int]) throws -> String {
    let (model, step) = try play()
    let ratings = zip(WordsRating.Rater.allCases, levels).map { rater, level in
      PlacedRating(step: step, criterion: "R6", rating: rated(rater, level))
    }
    return DebriefText(
      of: model.play,
      model.card,
      in: model.playable,
      Made.english,
      seed: 1,
      ratings: ratings
    ).blocks.plainText.joined(separator: "\n")
  }

  @Test func `the result with ratings stands beside the one without`() throws {
    let (model, step) = try play()
    let rating = HumanRating(step: step, criterion: "R6", level: 0, rater: 1)
    let after = model.playable.scoring.score(model.play, ratings: [rating])
    // 100 before: all of 90; after it 90 of 100.
    #expect(
      RatingText.change(from: model.card, to: after, in: Made.english).plainText
        == ["Report: 90 with the rating, 100 without it"]
    )
    #expect(RatingText.change(from: model.card, to: model.card, in: Made.english) == [])
  }

  @Test func `the debrief tells a point that waits, and what raters have said since`() throws {
    let before = try debrief([])
    #expect(before.contains("Nobody has rated your own words yet"))
    #expect(before.contains("Your own words are not rated yet"))
    let after = try debrief([0])
    #expect(after.contains("Rated since. The result was stored before, without this point."))
    #expect(after.contains("First rater, level 0 of 3"))
    #expect(after.contains("Report: 90 with the rating, 100 without it"))
    let apart = try debrief([0, 3])
    #expect(apart.contains("Two raters are too far apart"))
    #expect(!apart.contains("with the rating"))
  }
}

extension Rubric {
  /// The same rubric with other criteria.
  fileprivate func judging(_ criteria: [Criterion]) -> Rubric {
    Rubric(
      id: id,
      version: version,
      title: title,
      note: note,
      criteria: criteria,
      criticalErrors: criticalErrors,
      strandTitles: strandTitles,
      cut: cut,
      cutProvenance: cutProvenance,
      cap: cap,
      capProvenance: capProvenance
    )
  }
}

extension Criterion {
  /// The same criterion with another weight.
  fileprivate func weighing(_ weight: Int) -> Criterion {
    Criterion(
      id: id,
      strand: strand,
      title: title,
      judges: judges,
      measure: measure,
      weight: weight,
      thresholds: thresholds,
      levels: levels,
      evidence: evidence,
      limit: limit
    )
  }
}
