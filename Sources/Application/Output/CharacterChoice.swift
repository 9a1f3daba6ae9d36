/// The choice of the characters that commands print.
enum CharacterChoice {
  /// Whether only ASCII is printed: as asked for, or because the locale has nothing else.
  ///
  /// Where no locale is named nobody asked for ASCII.
  static func isASCII(_ options: Options, _ environment: [String: String]) -> Bool {
    let named = ["LC_ALL", "LC_CTYPE", "LANG"].lazy
      .compactMap { environment[$0] }
      .first { !$0.isEmpty }
    guard !options.ascii, let named = named?.lowercased() else { return options.ascii }
    return !named.contains("utf-8") && !named.contains("utf8")
  }
}
