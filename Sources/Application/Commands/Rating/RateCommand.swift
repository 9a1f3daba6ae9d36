internal import JSONText
internal import Records
internal import ScenarioEngine
internal import ScenarioFiles
internal import Screens
internal import Statistics

/// `signpost rate`: lists texts that wait, records ratings, and lets sheets out and in.
///
/// Blind throughout: neither list nor answer names a person, a profile or a score, and what another
/// rater said is told only once the own rating is stored.
struct RateCommand {
  let context: CommandContext
  let request: RateRequest

  private var rate: RateWords { RateWords.of(context.language) }

  func run() -> ExitCode {
    do throws(RatingProblem) {
      switch request {
      case .list: try list()
      case .open: preconditionFailure("a text is opened by the interface")
      case .record(let target, let rater, let judgement, let note):
        try record(target, rater, judgement, note)
      case .export(let attempt, let file): try export(attempt, to: file)
      case .take(let file): try take(file)
      }
      return .fine
    } catch {
      return context.refuse(
        Refusal(text: ErrorText.text(of: error, in: context.language), code: error.exitCode)
      )
    }
  }

  /// A desk that only reads.
  private var reader: RatingDesk {
    RatingDesk(store: context.store, library: context.library, surroundings: context.surroundings)
  }

  /// A desk that writes; records that are not there are not made for it.
  private func writer() throws(RatingProblem) -> RatingDesk {
    do throws(StoreError) {
      _ = try context.store.get()
      let store = try RecordsFile.open(context.options, context.surroundings, access: .readWrite)
      return RatingDesk(
        store: .success(store),
        library: context.library,
        surroundings: context.surroundings
      )
    } catch { throw .store(error) }
  }

  // MARK: - The list

  private func list() throws(RatingProblem) {
    let known = try texts()
    let waiting = (known?.texts ?? []).filter(\.isWaiting)
    switch context.options.format {
    case .json: context.printer.print(json: json(waiting, known))
    case .text:
      print(waiting)
      let agreement = known?.agreement ?? RatingAgreement(of: [])
      context.printer.print(prose: self.lines(agreement))
    }
    let unreadable = known?.unreadable ?? 0
    if unreadable > 0 { context.printer.complain([rate.unreadable(unreadable)]) }
  }

  /// Every text; none where nobody has played yet.
  private func texts() throws(RatingProblem) -> RatableTexts? {
    do throws(RatingProblem) {
      return try reader.allTexts()
    } catch {
      guard case .store(let refusal) = error, refusal.reason == .missing, !refusal.path.isEmpty
      else { throw error }
      return nil
    }
  }

  private func print(_ waiting: [RatableText]) {
    guard !waiting.isEmpty else { return context.printer.print([rate.nothingWaits]) }
    var table = TextTable(
      heads: [rate.attempt, rate.day, rate.words, rate.missing, context.phrases.title],
      alignments: [.leading, .leading, .trailing]
    )
    table.rows = waiting.map { text in
      [
        text.attempt, text.day, "\(text.sheet.wordCount)",
        rate.state(text.standing, text.ratings.count), title(of: text),
      ]
    }
    context.printer.print(table)
    context.printer.print([rate.howToRate])
  }

  /// How raters agree; nothing where no text is rated twice.
  private func lines(_ agreement: RatingAgreement) -> [String] {
    guard agreement.texts > 0 else { return [] }
    let counts = rate.agreement(agreement.texts, agreement.same, agreement.apart)
    guard agreement.texts >= RatingAgreement.leastForCoefficient else {
      return [counts, rate.tooFewTexts(RatingAgreement.leastForCoefficient)]
    }
    guard let alpha = alpha(of: agreement) else { return [counts, rate.noSpread] }
    return [counts, rate.alpha(alpha)]
  }

  /// The ordinal alpha of the raters in hundredths; none from too few texts or where all levels are
  /// the same.
  private func alpha(of agreement: RatingAgreement) -> Int? {
    guard agreement.texts >= RatingAgreement.leastForCoefficient else { return nil }
    let raters = WordsRating.Rater.allCases.indices.map { rater in
      agreement.pairs.map { Optional($0[rater]) }
    }
    let alpha = KrippendorffAlpha(raters, metric: .ordinal)
    return alpha.map { Int(($0.value * 100).rounded()) }
  }

  private func json(_ waiting: [RatableText], _ known: RatableTexts?) -> JSONValue {
    let agreement = known?.agreement ?? RatingAgreement(of: [])
    return [
      "waiting": .array(waiting.map(json)),
      "agreement": [
        "texts": .integer(agreement.texts),
        "same": .integer(agreement.same),
        "apart": .integer(agreement.apart),
        "alphaInHundredths": alpha(of: agreement).map { .integer($0) } ?? .null,
      ],
      "unreadable": .integer(known?.unreadable ?? 0),
    ]
  }

  private func json(_ text: RatableText) -> JSONValue {
    let raters = text.ratings.map { JSONValue.integer($0.rater.rawValue) }
    var isApart = false
    if case .apart = text.standing { isApart = true }
    return [
      "attempt": .string(text.attempt),
      "case": .string(text.sheet.scenarioID),
      "title": .string(title(of: text)),
      "step": .string(text.sheet.step),
      "day": .string(text.day),
      "words": .integer(text.sheet.wordCount),
      "raters": .array(raters),
      "isApart": .boolean(isApart),
    ]
  }

  private func title(of text: RatableText) -> String {
    text.sheet.title.line(in: context.language.rawValue)
  }

  // MARK: - Ratings

  private func record(
    _ target: String,
    _ rater: WordsRating.Rater?,
    _ judgement: WordsRating.Judgement,
    _ note: String
  ) throws(RatingProblem) {
    let isSheet = RatingDesk.isSheet(target)
    let desk = isSheet ? reader : try writer()
    let subject = try desk.subject(target, rater)
    let rating = WordsRating(rater: subject.rater, judgement: judgement, note: note)
    let other = try desk.keep(rating, for: subject)
    guard context.options.format == .text else {
      return context.printer.print(json: json(rating, other, subject))
    }
    context.printer.print(prose: [
      context.words.raters.given(rating.level),
      RatingText.outcome(of: rating, beside: other, in: context.words),
    ])
  }

  private func json(
    _ rating: WordsRating,
    _ other: WordsRating?,
    _ subject: RatingSubject
  ) -> JSONValue {
    let ratings = [rating] + [other].compactMap(\.self)
    var counts: JSONValue = .null
    if case .level(let level) = RatingText.counted(ratings) { counts = .integer(level) }
    return [
      "step": .string(subject.sheet.step),
      "criterion": .string(subject.sheet.criterion),
      "rater": .integer(rating.rater.rawValue),
      "level": .integer(rating.level),
      "otherLevel": other.map { .integer($0.level) } ?? .null,
      "counts": counts,
    ]
  }

  private func export(_ attempt: String, to path: String) throws(RatingProblem) {
    let text = try reader.text(ofAttempt: attempt)
    try reader.export(text, to: path)
    switch context.options.format {
    case .json:
      context.printer.print(json: ["file": .string(path), "code": .string(text.sheet.code)])
    case .text: context.printer.print(prose: rate.exported(path, text.sheet.code))
    }
  }

  private func take(_ path: String) throws(RatingProblem) {
    let (text, count) = try writer().take(sheetAt: path)
    switch context.options.format {
    case .json:
      context.printer.print(
        json: ["attempt": .string(text.attempt), "taken": .integer(count)]
      )
    case .text: context.printer.print(prose: [rate.taken(count)])
    }
  }
}
