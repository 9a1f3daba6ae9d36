internal import PlainText
internal import ScenarioEngine
internal import ScenarioFiles

/// Cases whose sentences and words are long, by the readability index LIX.
enum HardToRead: TextRule {
  static let page = FindingPage(
    code: "hard-to-read",
    severities: [.warning],
    head: .teaching,
    meaning: "The texts of a case are hard to read.",
    reason: """
      A tired officer reads it at two in the morning, often in a second language. What is not \
      understood is not weighed.
      """,
    mending: """
      Write shorter sentences and everyday words. The measure is LIX, words per sentence plus the \
      percentage of words with more than six letters (Björnsson 1968); found are more than 40 in \
      English and more than 45 in Danish, Norwegian, Swedish and German, whose words are longer. \
      On that scale newspapers lie between 40 and 50. The thresholds are a convention.
      """,
    defect: #""The deliberations concerning proportionality necessitate documentation.""#,
    mended: #""Write down why you think that it is enough.""#
  )

  /// The index above which a case is hard to read, by language; of others nothing is said.
  private static let thresholds = ["en": 40, "da": 45, "nb": 45, "nn": 45, "sv": 45, "de": 45]
  /// The fewest words of which anything is said.
  private static let leastWords = 200

  static func findings(in checked: CheckedTexts) -> [Finding] {
    let texts = checked.readTexts
    return checked.scenario.head.languages.compactMap { language in
      guard let threshold = thresholds[language] else { return nil }
      var measure = ReadingMeasure()
      for read in texts where !read.text.fallsBack(in: language) {
        for paragraph in read.text.paragraphs(in: language) {
          measure += ReadingMeasure(of: paragraph.words)
        }
      }
      guard measure.words >= leastWords, let index = measure.lix, index > threshold else {
        return nil
      }
      return Finding(
        page,
        message: "expected a LIX of at most \(threshold) in '\(language)', found \(index)",
        remedy: "Write shorter sentences and everyday words.",
        place: checked.place(of: .head, member: "languages")
      )
    }
  }
}
