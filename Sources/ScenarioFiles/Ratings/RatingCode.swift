/// Names texts on sheets that leave the records.
package enum RatingCode {
  /// The name of the text that was written at a step of an attempt, such as `4f1c-09ab-77e2`.
  ///
  /// An attempt's id is 64 random bits that never stand on a sheet, so that the name tells nothing
  /// to whoever has not the records, while the records find the text by making the name anew.
  package static func of(attempt: String, step: String) -> String {
    ShortDigest.of(Array("signpost rating sheet\n\(attempt)\n\(step)".utf8))
  }

  /// Whether a text has the form of a name.
  static func isCode(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 3
      && parts.allSatisfy { part in
        part.utf8.count == 4
          && part.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
      }
  }
}
