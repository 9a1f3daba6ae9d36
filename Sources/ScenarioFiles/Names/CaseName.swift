/// The form of the names that authors give: ids, flags, counters.
package enum CaseName {
  /// The most letters of a name.
  package static let greatestLength = 64

  /// Words that conditions keep for themselves.
  package static let reserved: Set<String> = ["and", "or", "not"]

  /// Whether a text has the form: small letters, digits and hyphens, beginning with a letter.
  package static func isWellFormed(_ text: String) -> Bool {
    guard let first = text.utf8.first, text.utf8.count <= greatestLength else { return false }
    let isLetter = { (byte: UInt8) in (97...122).contains(byte) }
    return isLetter(first)
      && text.utf8.allSatisfy { isLetter($0) || (48...57).contains($0) || $0 == 45 }
  }
}
