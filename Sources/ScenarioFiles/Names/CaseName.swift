/// The form of the names that authors give: ids, flags, counters.
package enum CaseName {
  /// The most letters of a name.
  package static let greatestLength = 64

  /// Words that conditions keep for themselves.
  package static let reserved: Set<String> = ["and", "or", "not"]

  /// Whether a text has the form: small letters, digits and hyphens, beginning with a letter.
  package static func isWellFormed(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let first = bytes.first, isLetter(first), bytes.count <= greatestLength else {
        return false
      }
      return bytes.allSatisfy { isLetter($0) || (48...57).contains($0) || $0 == 45 }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte) }
}
