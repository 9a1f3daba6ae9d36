package import JSONText
internal import PlainText
internal import ScenarioFiles

/// The texts of a file that stand by language, with the places that a translator's file names.
///
/// The file is a case, a rubric, a directory, a register or a pack: whatever stands by language is a
/// text, so that no list of members has to be kept. A string without a language is the same in all.
package struct TranslatableTexts: Sendable {
  /// The languages of files that have no list of their own.
  private static let usualLanguages = ["en", "da"]

  /// The file.
  let document: JSONDocument
  /// The id of what the file describes; empty where it has none.
  package let id: String
  /// The language that is translated from.
  package let source: String
  /// The language that is translated into; nil where nobody translates.
  package let target: String?
  /// The texts that have the source language, in the order of the file.
  package private(set) var texts: [TranslatableText] = []
  /// Whether names in braces are filled in, as in a case that has variants.
  let hasVariants: Bool
  /// The names of the people of a case, by id, in the source language.
  let people: [String: String]

  /// The places that texts have; of two at one place the first counts, as for the program.
  private var places: Set<String> = []

  /// Finds the texts; where no source is named, it is the first language of the file that is not the
  /// target.
  package init(
    of document: JSONDocument,
    from source: String? = nil,
    to target: String? = nil
  ) throws(TranslatingError) {
    guard document.problems.isEmpty, let root = document.root else { throw .notReadable }
    let known = Self.languages(of: root)
    for code in [source, target] {
      if let code, !LanguageCode.isWellFormed(code) { throw .malformedLanguage(code) }
    }
    if let source, source == target { throw .sameLanguage(source) }
    if let source, !known.contains(source) { throw .unknownSource(source, known: known) }
    let declares = root.member("languages") != nil
    if let target, !declares, !known.contains(target) { throw .fixedLanguages(known) }
    guard let from = source ?? known.first(where: { $0 != target }) else {
      throw .unknownSource("", known: known)
    }
    self.document = document
    self.source = from
    self.target = target
    id = CleanText.line(root.member("id")?.string ?? "")
    hasVariants = root.member("variants") != nil
    people = Self.people(of: root, in: from)
    find(in: root, at: "")
    if texts.isEmpty { throw .noTexts }
  }

  /// The line of the file, from 1, on which a paragraph stands.
  package func line(of text: TranslatableText, paragraph number: Int) -> Int {
    document.lines.place(of: text.offsets[number]).line
  }

  /// The languages that a file names, in its order.
  static func languages(of root: JSONNode) -> [String] {
    guard let list = root.member("languages") else { return usualLanguages }
    return list.elements.compactMap(\.string).filter { LanguageCode.isWellFormed($0) }
  }

  private static func people(of root: JSONNode, in language: String) -> [String: String] {
    guard let list = root.member("people") else { return [:] }
    return list.elements.reduce(into: [:]) { people, person in
      guard let id = person.member("id")?.string, let name = person.member("name") else { return }
      people[id] = (name.string ?? name.member(named: language)?.string).map { CleanText.line($0) }
    }
  }

  private mutating func find(in node: JSONNode, at place: String) {
    if let text = TranslatableText(node, at: place, from: source, to: target) {
      if places.insert(place).inserted { texts.append(text) }
      return
    }
    let head = place.isEmpty ? "" : place + "/"
    for member in node.members { find(in: member.value, at: head + CleanText.line(member.name)) }
    let elements = Array(node.elements)
    for (name, element) in zip(Self.names(of: elements), elements) {
      find(in: element, at: head + name)
    }
  }

  /// What the elements of a list are called: by their ids, so that places stay the same when things
  /// are put between them, else by their numbers.
  private static func names(of elements: [JSONNode]) -> [String] {
    var taken: Set<String> = []
    return elements.enumerated().map { number, element in
      let id = element.member("id")?.string ?? ""
      guard !id.isEmpty, !id.contains("/"), Int(id) == nil,
        CleanText.isClean(id, allowingNewlines: false), taken.insert(id).inserted
      else { return "\(number + 1)" }
      return id
    }
  }
}
