internal import JSONText

/// Reads which findings the author of a case leaves as they are.
enum SuppressionReader {
  /// The most entries of a case.
  static let greatestCount = 64

  /// Reads the entries of the head.
  static func read(_ object: ObjectReader) -> [SuppressionDraft] {
    object.objects("suppress", as: .suppression, limit: greatestCount).map { entry in
      let reason = entry.label("reason")
      if !reason.isEmpty, reason.allSatisfy({ $0 == " " }) {
        entry.report(.emptyText, FindingDetails(name: "reason"), at: "reason")
      }
      return SuppressionDraft(
        code: entry.string("code").map(cleanedLine) ?? "",
        thing: entry.value("at").flatMap { entry.run.id($0) } ?? "",
        reason: reason,
        range: entry.value("code")?.range ?? entry.openingRange
      )
    }
  }
}

/// An entry whose place is still a range of bytes.
struct SuppressionDraft {
  let code: String
  let thing: String
  let reason: String
  let range: Range<Int>
}
