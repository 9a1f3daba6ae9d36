/// The choice of a character locale by the environment.
package enum LocaleNames {
  /// The locale that exists wherever glibc does.
  package static let common = "C.UTF-8"

  /// The names to try in order, best first.
  ///
  /// Where nothing is set, nobody asked for ASCII, so UTF-8 is tried. Where a UTF-8 locale is named
  /// that this machine has not generated, its language is lost but not its characters.
  package static func candidates(in environment: [String: String]) -> [String] {
    let named = ["LC_ALL", "LC_CTYPE", "LANG"].lazy
      .compactMap { environment[$0] }
      .first { !$0.isEmpty }
    guard let named else { return [common, "C"] }
    let folded = named.lowercased()
    let wantsUnicode = folded.contains("utf-8") || folded.contains("utf8")
    return wantsUnicode ? [named, common, "C"] : [named, "C"]
  }
}
