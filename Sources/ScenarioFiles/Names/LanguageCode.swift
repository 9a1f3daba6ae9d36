/// The form of the codes that languages have in files.
package enum LanguageCode {
  /// Whether a text has the form: two or three small letters, perhaps with a region, as in `da` or
  /// `pt-BR`.
  package static func isWellFormed(_ code: String) -> Bool {
    var code = code
    return code.withUTF8 { code in
      let language = code.prefix { (97...122).contains($0) }
      guard (2...3).contains(language.count) else { return false }
      let region = code.dropFirst(language.count)
      return region.isEmpty
        || region.count == 3 && region.first == UInt8(ascii: "-")
          && region.dropFirst().allSatisfy { (65...90).contains($0) }
    }
  }
}
