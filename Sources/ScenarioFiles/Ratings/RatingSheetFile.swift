internal import JSONText
package import ScenarioEngine

/// A sheet that goes from the trainee's machine to a rater's and back, with what raters put on it.
package struct RatingSheetFile: Hashable, Sendable {
  /// What the rater reads.
  package var sheet: RatingSheet
  /// What was rated so far, in order; the last of a rater counts.
  package var ratings: [WordsRating]

  /// Makes the file of a sheet.
  package init(_ sheet: RatingSheet, ratings: [WordsRating] = []) {
    self.sheet = sheet
    self.ratings = ratings
  }

  /// The file as JSON text, to be read again by `RatingSheetReader`.
  package var text: String {
    var members: [JSONValue.Member] = [
      .init("format", 1),
      .init("code", .string(sheet.code)),
      .init("case", .string(sheet.scenarioID)),
      .init("rubric", .string(sheet.rubric)),
      .init("step", .string(sheet.step)),
      .init("criterion", .string(sheet.criterion)),
    ]
    let texts = [("title", sheet.title), ("role", sheet.role), ("task", sheet.task)]
    members += texts.filter { !$0.1.isEmpty }.map { .init($0.0, Self.value(of: $0.1)) }
    let lists = [
      ("facts", sheet.facts), ("checklist", sheet.checklist), ("features", sheet.features),
      ("levels", sheet.levels),
    ]
    members += lists.filter { !$0.1.isEmpty }
      .map { .init($0.0, .array($0.1.map(Self.value))) }
    members.append(.init("words", .string(sheet.words)))
    let ratings = ratings.map { JSONValue.object(RatingCoding.members(of: $0)) }
    members.append(.init("ratings", .array(ratings)))
    return JSONValue.object(members).text(.pretty) + "\n"
  }

  /// A text by language; who says something in it is left out.
  private static func value(of text: LocalizedText) -> JSONValue {
    func paragraphs(_ version: LocalizedText.Version) -> JSONValue {
      .array(version.paragraphs.map { .string($0.words) })
    }
    if let only = text.versions.first, only.language == LocalizedText.anyLanguage {
      return paragraphs(only)
    }
    return .object(text.versions.map { .init($0.language, paragraphs($0)) })
  }
}
