internal import JSONText
internal import PlainText
internal import ScenarioEngine

/// What reading a sheet gave: the sheet, unless there are errors, and all findings.
package struct RatingSheetReading: Sendable {
  /// The sheet with its ratings; none where a finding is an error.
  package let file: RatingSheetFile?
  /// Everything found, by place.
  package let findings: [Finding]
}

/// Reads sheets with texts to rate from bytes.
package enum RatingSheetReader {
  /// The largest sheet that is read, in bytes.
  package static let greatestSize = 256 << 10
  /// The most characters of a trainee's own words.
  static let greatestWords = 20_000
  /// The most ratings on a sheet.
  static let greatestRatingCount = 100

  /// Reads a file and collects all its mistakes.
  package static func read(_ bytes: [UInt8], path: String) -> RatingSheetReading {
    let run = ReadingRun(bytes: bytes, file: path, context: ReadContext())
    let file = read(run)
    return RatingSheetReading(file: run.hasErrors ? nil : file, findings: run.findings)
  }

  private static func read(_ run: ReadingRun) -> RatingSheetFile? {
    guard let root = run.document.root, run.isKnownFormat(root, of: [1]),
      let object = ObjectReader(root, as: .ratingSheet, in: run)
    else { return nil }
    var sheet = RatingSheet(
      code: code(object),
      scenarioID: object.value("case").flatMap { run.id($0) } ?? "",
      step: object.value("step").flatMap { run.id($0) } ?? ""
    )
    sheet.rubric = object.label("rubric")
    sheet.criterion = object.label("criterion")
    sheet.title = object.text("title")
    sheet.role = object.text("role")
    sheet.task = object.text("task")
    sheet.facts = object.texts("facts", limit: 128)
    sheet.checklist = object.texts("checklist")
    sheet.features = object.texts("features")
    sheet.levels = levels(object)
    sheet.words = words(object)
    let ratings = object.objects("ratings", as: .sheetRating, limit: greatestRatingCount)
    return RatingSheetFile(sheet, ratings: ratings.compactMap(rating))
  }

  private static func code(_ object: ObjectReader) -> String {
    let code = object.label("code")
    if let node = object.value("code"), !code.isEmpty, !RatingCode.isCode(code) {
      object.run.reportForm(.sheetCode, node)
    }
    return code
  }

  private static func levels(_ object: ObjectReader) -> [LocalizedText] {
    let levels = object.texts("levels")
    if object.has("levels"), levels.count != 4 {
      object.report(.missingLevels, FindingDetails(count: levels.count), at: "levels")
    }
    return levels
  }

  private static func words(_ object: ObjectReader) -> String {
    guard let string = object.string("words") else { return "" }
    let words = CleanText.block(string)
    if words.allSatisfy(\.isWhitespace) {
      object.report(.emptyText, FindingDetails(name: "words"), at: "words")
    }
    if words.count > greatestWords {
      let details = FindingDetails(name: "words", count: words.count, limit: greatestWords)
      object.report(.tooMany, details, at: "words")
    }
    return words
  }

  private static func rating(_ object: ObjectReader) -> WordsRating? {
    guard let rater = object.integer("rater", in: 1...2).flatMap(WordsRating.Rater.init),
      let level = object.integer("level", in: 0...3)
    else { return nil }
    let note = (object.string("note") ?? "").asRatingNote
    let holdsForbidden = object.boolean("forbidden")
    guard object.has("features") else {
      return WordsRating(rater: rater, judgement: .level(level), note: note)
    }
    let named = object.names(
      "features",
      in: Set(WordsFeature.allCases.map(\.rawValue)),
      .unknownValue
    )
    let judgement = WordsRating.Judgement.features(
      Set(named.compactMap(WordsFeature.init)),
      holdsForbidden: holdsForbidden
    )
    // What could not be read is no contradiction.
    if judgement.level != level, named.allSatisfy({ WordsFeature(rawValue: $0) != nil }) {
      let details = FindingDetails(count: judgement.level, limit: level)
      object.report(.levelAgainstFeatures, details, at: "level")
    }
    return WordsRating(rater: rater, judgement: judgement, note: note)
  }
}
