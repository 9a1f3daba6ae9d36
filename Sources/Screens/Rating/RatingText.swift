internal import Interface
package import ScenarioEngine

/// Ratings of a trainee's own words in words: for whoever rates, and for whoever wrote the text.
package enum RatingText {
  /// What a rater reads: the text first, then what was asked, what was known, what is looked for.
  static func blocks(of subject: RatingSubject, in context: AppContext) -> [Block] {
    let (own, sheet) = (context.words.raters, subject.sheet)
    var blocks: [Block] = []
    if let earlier = subject.earlier { blocks += [.note(own.ratedBefore(earlier.level)), .space] }
    blocks.append(.heading(own.theText(sheet.wordCount)))
    blocks += paragraphs(sheet.words) + [.space, .note(own.blind), .space]
    blocks += section(own.asked, [sheet.task], in: context)
    if !sheet.role.isEmpty {
      blocks += [.entry(label: own.writtenAs, text: context.line(sheet.role)), .space]
    }
    blocks += section(own.known, sheet.facts, in: context)
    blocks += section(own.lookedFor, sheet.checklist, in: context)
    blocks.append(.heading(own.levels))
    for (level, text) in sheet.levels.enumerated().reversed() {
      blocks.append(.entry(label: "\(level)", text: context.line(text)))
    }
    return blocks
  }

  /// A row of the ticks: in the rubric's words where it has some for each feature.
  static func row(
    _ row: RatingModel.Row,
    of sheet: RatingSheet,
    in context: AppContext
  ) -> String {
    switch row {
    case .feature(let feature): name(of: feature, in: sheet.features, context)
    case .forbidden: context.words.raters.forbidden
    }
  }

  /// A feature in the rubric's words, or in those of the program where it has none.
  static func name(
    of feature: WordsFeature,
    in features: [LocalizedText],
    _ context: AppContext
  ) -> String {
    guard features.count == WordsFeature.allCases.count else {
      return context.words.raters.feature(feature)
    }
    return context.line(features[feature.number - 1])
  }

  private static func section(
    _ title: String,
    _ texts: [LocalizedText],
    in context: AppContext
  ) -> [Block] {
    let lines = texts.map { context.line($0) }.filter { !$0.isEmpty }
    guard !lines.isEmpty else { return [] }
    let body: [Block] = lines.count == 1 ? [.text(lines[0])] : lines.map { .bullet($0) }
    return [.heading(title)] + body + [.space]
  }

  private static func paragraphs(_ words: String) -> [Block] {
    words.split(whereSeparator: \.isNewline).map { .text(String($0)) }
  }

  /// What follows from the ticks, or what has become of the rating.
  static func standing(of model: RatingModel, in context: AppContext) -> [Block] {
    let (own, rating) = (context.words.raters, model.rating)
    let level: Block = .entry(
      label: context.words.debrief.levelOf(rating.level),
      text: descriptor(of: rating.level, model, context),
      role: .accent
    )
    switch model.stage {
    case .rating:
      let note: [Block] =
        model.note.isEmpty ? [] : [.entry(label: own.note, text: model.note.text)]
      return [.note(own.why(rating.judgement)), level] + (model.isNoting ? [] : note)
    case .confirming: return [.heading(own.aboutToGive), level]
    case .leaving: return [.warning(own.leaveQuestion)]
    case .saving: return [.note(context.words.saving)]
    case .unsaved(let problem): return [.warning(context.words.notSaved(problem)), level]
    case .saved(let other):
      let outcome = outcome(of: rating, beside: other, in: context.words)
      return [.heading(own.given(rating.level)), .text(outcome)]
    }
  }

  private static func descriptor(
    of level: Int,
    _ model: RatingModel,
    _ context: AppContext
  ) -> String {
    let levels = model.subject.sheet.levels
    return levels.indices.contains(level) ? context.line(levels[level]) : ""
  }

  /// How a rating that was given stands to the other one, which is told only now.
  package static func outcome(
    of rating: WordsRating,
    beside other: WordsRating?,
    in words: Words
  ) -> String {
    let own = words.raters
    guard let other else { return own.onlyOne }
    return switch counted([rating, other]) {
    case .apart: own.apart(other.level, abs(other.level - rating.level))
    case .level(let level) where other.level == rating.level: own.same(level)
    case .level(let level): own.near(other.level, level)
    case .notRated: own.onlyOne
    }
  }

  /// What ratings of one text come to, by the rule that scores them.
  package static func counted(_ ratings: [WordsRating]) -> RatedText {
    let placed = ratings.map { PlacedRating(step: 0, criterion: "", rating: $0) }
    return RatedText(placed.human, step: 0, criterion: "")
  }
}
