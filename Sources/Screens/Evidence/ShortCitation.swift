internal import ScenarioEngine

/// A source as running text names it: who and when, such as "Monahan 2012".
struct ShortCitation {
  /// The name and the year; the name alone where no year is given.
  let text: String

  /// Makes the short form of a source's citation, with the words for further authors.
  init(of source: Evidence, andOthers: String) {
    let citation = source.citation
    // A law is known by its name; the years in it are those of its changes.
    let year = source.kind == "law" ? nil : Self.year(in: citation)
    let authors = year.map { String(citation[..<$0.start]) } ?? citation
    let people = Self.people(in: authors)
    let name =
      switch people.count {
      case 0 where year == nil && source.kind != "law":
        // Of one organisation several pages without a year may be cited: the title tells them apart.
        Self.organisation(in: authors, of: citation) + Self.page(of: citation)
      case 0: Self.organisation(in: authors, of: citation)
      case 1: people[0]
      case 2: "\(people[0]) & \(people[1])"
      default: "\(people[0]) \(andOthers)"
      }
    text = year.map { "\(name) \($0.text)" } ?? name
  }

  /// The first year that stands at the start of a bracket.
  private static func year(in citation: String) -> (start: String.Index, text: String)? {
    var rest = citation.startIndex
    while let bracket = citation[rest...].firstIndex(of: "(") {
      let after = citation.index(after: bracket)
      let digits = citation[after...].prefix { $0.isASCII && $0.isNumber }
      if digits.count == 4 { return (bracket, String(digits)) }
      rest = after
    }
    return nil
  }

  /// The family names of authors who are given by name and initials.
  private static func people(in authors: String) -> [String] {
    let parts = authors.split(separator: ", ").map { String($0) }
    return zip(parts, parts.dropFirst()).compactMap { name, initials in
      guard isInitials(initials), !isInitials(name) else { return nil }
      return name.hasPrefix("& ") ? String(name.dropFirst(2)) : name
    }
  }

  private static func isInitials(_ text: String) -> Bool {
    let start = text.prefix(2)
    return start.count == 2 && start.first?.isUppercase == true && start.last == "."
  }

  /// What an organisation is called: its abbreviation, or its name without its parts and places.
  private static func organisation(in authors: String, of citation: String) -> String {
    guard !authors.hasPrefix("[") else { return title(in: citation) }
    if let short = abbreviation(in: authors) { return short }
    var name = authors[...]
    while name.last == " " { name = name.dropLast() }
    for end in [", ", ". ", " / ", " [", ";"] {
      let places = name.ranges(of: end).map(\.lowerBound)
      if let place = places.first(where: { endsInWord(name[..<$0]) }) { name = name[..<place] }
    }
    let brackets = name.ranges(of: " (").filter { range in
      name[range.upperBound...].prefix { $0 != ")" }.count > 2
    }
    if let first = brackets.first { name = name[..<first.lowerBound] }
    while name.last == " " || (name.last == "." && !name.dropLast().contains(".")) {
      name = name.dropLast()
    }
    return String(name)
  }

  /// Whether the last word is more than an initial.
  private static func endsInWord(_ text: Substring) -> Bool {
    text.reversed().prefix { $0 != " " }.count > 1
  }

  /// The capitals in a bracket right after a name, such as "PET".
  private static func abbreviation(in authors: String) -> String? {
    for range in authors.ranges(of: " (") where !authors[..<range.lowerBound].contains(", ") {
      let inside = authors[range.upperBound...].prefix { $0 != ")" && $0 != "," }
      let isShort = inside.count >= 3 && inside.allSatisfy { $0.isUppercase || "/-".contains($0) }
      if isShort { return String(inside) }
    }
    return nil
  }

  /// The first words of the title behind an organisation's name, as an addition to it.
  private static func page(of citation: String) -> String {
    guard !citation.hasPrefix("["), let end = citation.firstRange(of: ". ") else { return "" }
    let words = citation[end.upperBound...].split(separator: " ").prefix { !$0.hasPrefix("[") }
    let last = words.firstIndex { $0.hasSuffix("?") || $0.hasSuffix(".") } ?? words.endIndex - 1
    guard let first = words.first, first != "." else { return "" }
    let title = words[...last]
    let start = title.prefix(4).joined(separator: " ")
    if title.count > 4 { return ", \"\(start) …\"" }
    return ", \"\(start.hasSuffix(".") ? String(start.dropLast()) : start)\""
  }

  /// The first words of the title of a source whose authors are not known.
  private static func title(in citation: String) -> String {
    let title = citation.firstRange(of: "). ").map { citation[$0.upperBound...] } ?? citation[...]
    return "\"\(title.split(separator: " ").prefix(4).joined(separator: " ")) …\""
  }
}

extension AppContext {
  /// A source by its id as running text names it, with its strength and what else is to be said.
  func source(_ id: String, remarks: [String] = []) -> String {
    guard let source = register[id] else { return id }
    let name = ShortCitation(of: source, andOthers: words.debrief.andOthers).text
    let all = [words.debrief.strengthIs(source.strength)] + remarks
    return "\(name) (\(all.joined(separator: ", ")))"
  }
}
