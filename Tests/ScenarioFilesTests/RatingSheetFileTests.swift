import JSONText
import ScenarioEngine
import ScenarioFiles
import TestSupport
import Testing

/// Sheets that take a text to a rater and a rating back.
@Suite struct RatingSheetFileTests {
  static let sheet: RatingSheet = {
    var sheet = RatingSheet(code: "4f1c-09ab-77e2", scenarioID: "the-locked-desk", step: "tell")
    sheet.title = LocalizedText(versions: [
      .init(language: "en", paragraphs: [.narration("The locked desk")]),
      .init(language: "da", paragraphs: [.narration("Den låste skuffe")]),
    ])
    sheet.role = LocalizedText("Youth worker")
    sheet.task = LocalizedText("Say it in your own words.")
    sheet.facts = [LocalizedText("He comes every week.")]
    sheet.checklist = [LocalizedText("Who, where and when")]
    sheet.rubric = "signpost 2.1"
    sheet.criterion = "R6"
    sheet.features = WordsFeature.allCases.map { LocalizedText("It says \($0.rawValue).") }
    sheet.levels = ["None", "Few", "Most", "All"].map { LocalizedText($0) }
    sheet.words = "On Monday he said:\n\"Soon.\""
    return sheet
  }()

  static let ratings = RatingCodingTests.pairs.map(\.1)

  @Test func `a sheet that was written is read again, with what raters put on it`() {
    let file = RatingSheetFile(Self.sheet, ratings: Self.ratings)
    let reading = RatingSheetReader.read(Array(file.text.utf8), path: "sheet.json")
    #expect(reading.findings.map(\.line) == [])
    #expect(reading.file == file)
  }

  /// The members of a sheet are known one by one, so that nothing else can slip onto it.
  @Test func `a sheet holds no more than a rater needs`() {
    let root = JSONDocument.read(Array(RatingSheetFile(Self.sheet).text.utf8)).root
    #expect(
      root?.members.map(\.name) == [
        "format", "code", "case", "rubric", "step", "criterion", "title", "role", "task", "facts",
        "checklist", "features", "levels", "words", "ratings",
      ]
    )
  }

  @Test func `the name of a text tells nothing of its attempt, and differs by step`() {
    let attempt = "0123456789abcdef"
    // printf 'signpost rating sheet\n0123456789abcdef\ntell' | sha256sum
    #expect(RatingCode.of(attempt: attempt, step: "tell") == "602b-af5c-1093")
    let other = RatingCode.of(attempt: attempt, step: "told")
    #expect(other != RatingCode.of(attempt: attempt, step: "tell"))
  }

  @Test func `what is written is cleaned and bounded`() {
    var sheet = Self.sheet
    sheet.words = "One\u{1b}[2J\nTwo"
    let reading = RatingSheetReader.read(Array(RatingSheetFile(sheet).text.utf8), path: "s")
    #expect(reading.file?.sheet.words == "One\nTwo")
    sheet.words = String(repeating: "word ", count: 5_000)
    let long = RatingSheetReader.read(Array(RatingSheetFile(sheet).text.utf8), path: "s")
    #expect(long.findings.map(\.code) == ["too-many"])
    #expect(long.file == nil)
  }

  @Test(arguments: DataSeeds.sheetSeeds)
  func `a mistake on a sheet is found where it is, and nothing else`(seed: Seed) throws {
    let marked = try seed.marked(in: DataSeeds.sheet)
    let reading = RatingSheetReader.read(marked.bytes, path: "sheet.json")
    #expect(reading.findings.map(\.code) == [seed.code.rawValue], "\(reading.findings.map(\.line))")
    if let offset = marked.offsets.first {
      #expect(reading.findings.first?.place?.offset == offset, "\(reading.findings.map(\.line))")
    }
    #expect(reading.file == nil)
  }

  @Test func `the small sheet is clean without a mistake`() {
    let reading = RatingSheetReader.read(Array(DataSeeds.sheet.utf8), path: "sheet.json")
    #expect(reading.findings.map(\.line) == [])
    #expect(reading.file?.ratings.map(\.level) == [1])
  }
}

extension DataSeeds {
  static let sheet = #"""
    {
      "format": 1, "code": "4f1c-09ab-77e2", "case": "small", "rubric": "small 1.0",
      "step": "tell", "criterion": "R6", "task": "Say it.", "facts": ["He comes."],
      "checklist": ["Who"], "levels": ["None", "Few", "Most", "All"], "words": "He came.",
      "ratings": [{"rater": 1, "level": 1, "features": ["how-known", "exact-words"], "note": ""}]
    }
    """#

  static let sheetSeeds: [Seed] = [
    Seed(.levelAgainstFeatures, #""level": 1"#, #""level": 1️⃣2"#),
    Seed(.unknownValue, #""how-known""#, #"1️⃣"how-known2""#),
    Seed(.numberOutOfRange, #""rater": 1"#, #""rater": 1️⃣3"#),
    Seed(.wrongForm, #""4f1c-09ab-77e2""#, #"1️⃣"4f1c-09AB-77e2""#),
    Seed(.missingLevels, #""Most", "All"]"#, #""Most"]"#),
    Seed(.emptyText, #""He came.""#, #"1️⃣" \n ""#),
    Seed(.missingMember, #""words": "He came.","#, ""),
    Seed(.unknownMember, #""code""#, #"1️⃣"name": "Ann", "code""#),
    Seed(.unsupportedFormat, #""format": 1"#, #""format": 1️⃣2"#),
    Seed(.wrongType, #""He came.""#, #"1️⃣7"#),
  ]
}
