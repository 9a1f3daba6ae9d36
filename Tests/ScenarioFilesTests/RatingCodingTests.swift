import ScenarioEngine
import ScenarioFiles
import TestSupport
import Testing

/// Ratings as JSON text in a log.
@Suite struct RatingCodingTests {
  let scenario: Scenario
  let step: Int

  init() throws {
    let reading = try ScenarioReader.read(text: Repository.example())
    scenario = try #require(reading.case).scenario
    step = try #require(scenario.stepIndex("tell"))
  }

  static let pairs: [(String, WordsRating)] = [
    (
      #"{"step":"tell","criterion":"R6","rater":1,"level":2,"features":["who-where-when","exact-words","how-known","what-is-new"]}"#,
      WordsRating(
        rater: .first,
        judgement: .features(
          [.whatIsNew, .whoWhereWhen, .howKnown, .exactWords],
          holdsForbidden: false
        )
      )
    ),
    (
      #"{"step":"tell","criterion":"R6","rater":2,"level":0,"features":["no-bare-label"],"forbidden":true,"note":"His faith says nothing."}"#,
      WordsRating(
        rater: .second,
        judgement: .features([.noBareLabel], holdsForbidden: true),
        note: "His faith says nothing."
      )
    ),
    (
      #"{"step":"tell","criterion":"R6","rater":2,"level":3}"#,
      WordsRating(rater: .second, judgement: .level(3))
    ),
  ]

  @Test(arguments: pairs)
  func `a rating is stored with its level, and read again`(
    text: String,
    rating: WordsRating
  ) throws {
    let entry = PlacedRating(step: step, criterion: "R6", rating: rating)
    #expect(try RatingCoding.encode(entry, in: scenario) == text)
    #expect(try RatingCoding.decode(text, in: scenario) == entry)
  }

  static let mistakes: [(String, DecisionCodingError)] = [
    ("", .notJSON), ("[]", .notJSON),
    (#"{"step":"tell","criterion":"R6","rater":1}"#, .missing("level")),
    (#"{"step":"tell","criterion":"R6","rater":3,"level":1}"#, .wrongValue("rater")),
    (#"{"step":"tell","criterion":"R6","rater":1,"level":4}"#, .wrongValue("level")),
    (#"{"step":"tell","criterion":"R6","rater":1,"level":-1}"#, .wrongValue("level")),
    (
      #"{"step":"tell","criterion":"R6","rater":1,"level":1,"name":"Ann"}"#, .unexpected("name")
    ),
    (
      #"{"step":"tell","criterion":"R6","rater":1,"level":3,"features":["how-known"]}"#,
      .wrongValue("level")
    ),
    (
      #"{"step":"tell","criterion":"R6","rater":1,"level":0,"features":["luck"]}"#,
      .wrongValue("features")
    ),
    (
      #"{"step":"tell","criterion":"R6","rater":1,"level":1,"features":["how-known","how-known"]}"#,
      .repeatedItem("how-known")
    ),
    (
      #"{"step":"tell","criterion":"R6","rater":1,"level":0,"forbidden":true}"#,
      .missing("features")
    ),
    (#"{"step":"evening","criterion":"R6","rater":1,"level":0}"#, .wrongKind("evening")),
    (#"{"step":"nowhere","criterion":"R6","rater":1,"level":0}"#, .unknownStep("nowhere")),
  ]

  @Test(arguments: mistakes)
  func `what is no rating of this case is refused`(text: String, error: DecisionCodingError) {
    #expect(throws: error) { try RatingCoding.decode(text, in: scenario) }
  }

  @Test func `another version is refused`() {
    #expect(throws: DecisionCodingError.unknownVersion(2)) {
      try RatingCoding.decode(Self.pairs[0].0, version: 2, in: scenario)
    }
  }

  @Test func `a note is cleaned, on one line, and cut`() throws {
    let text =
      #"{"step":"tell","criterion":"R6","rater":1,"level":1,"note":"Red \u001b[31malert\nnow"}"#
    #expect(try RatingCoding.decode(text, in: scenario).rating.note == "Red alert now")
    #expect(String(repeating: "a", count: 500).asRatingNote.count == 400)
  }
}
