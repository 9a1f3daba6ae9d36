/// A file of translations as gettext and the programs of translators write it.
///
/// The form is that of the manual of GNU gettext, “The Format of PO Files”. Texts with a plural form
/// of their own are not read: no text of a case has one.
package struct POFile: Equatable, Sendable {
  /// The most bytes that a file may have.
  package static let greatestSize = 16 << 20
  /// The most texts that a file may have.
  package static let greatestCount = 50_000

  /// The flag of a translation that needs a look.
  static let fuzzyFlag = "fuzzy"
  /// The flag of a text with names in braces, which have the form of Python's format strings.
  static let namesFlag = "python-brace-format"

  /// A line of the head, `Language: da`.
  package struct Field: Equatable, Sendable {
    /// What it is about.
    package var name: String
    /// What it says.
    package var value: String

    /// Makes a line.
    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// One text with its translation.
  package struct Entry: Equatable, Sendable {
    /// What the translator is told about it.
    package var notes: [String] = []
    /// Where it stands, `case.json:12`.
    package var reference = ""
    /// Whether the translation needs a look before it counts.
    package var isFuzzy = false
    /// Whether names in braces stand for others, `{house}`: then gettext's checker, and the programs
    /// of translators, compare them with those of the translation.
    package var hasNames = false
    /// What the source said when the translation was made; empty where it says so still.
    package var formerSource = ""
    /// What tells it apart from others with the same source; nil where nothing does.
    package var context: String?
    /// The text to translate.
    package var source = ""
    /// Its translation; empty where there is none.
    package var translation = ""
    /// The line, from 1, on which it begins where it was read; 0 where it was made.
    package var line = 0

    /// Makes a text without a translation.
    package init(context: String?, source: String) {
      self.context = context
      self.source = source
    }
  }

  /// The lines of the head.
  package var head: [Field] = []
  /// The texts, in order.
  package var entries: [Entry] = []

  /// Makes an empty file.
  package init() {}

  /// What a line of the head says; names are compared without regard to case.
  package func value(of name: String) -> String? {
    head.first { $0.name.lowercased() == name.lowercased() }?.value
  }

  // MARK: - Writing

  /// The file as it is written.
  package var text: String {
    var lines = [#"msgid """#, #"msgstr """#]
    lines += head.map { "\"\(Self.escaped("\($0.name): \($0.value)\n"))\"" }
    for entry in entries { lines += [""] + Self.lines(of: entry) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(of entry: Entry) -> [String] {
    var lines = entry.notes.map { "#. \($0)" }
    if !entry.reference.isEmpty { lines.append("#: \(entry.reference)") }
    let flags = [entry.isFuzzy ? fuzzyFlag : nil, entry.hasNames ? namesFlag : nil]
    let set = flags.compactMap(\.self)
    if !set.isEmpty { lines.append("#, \(set.joined(separator: ", "))") }
    if !entry.formerSource.isEmpty { lines.append("#| msgid \"\(escaped(entry.formerSource))\"") }
    if let context = entry.context { lines.append("msgctxt \"\(escaped(context))\"") }
    lines.append("msgid \"\(escaped(entry.source))\"")
    lines.append("msgstr \"\(escaped(entry.translation))\"")
    return lines
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "\\": result += #"\\"#
      case "\"": result += #"\""#
      case "\n": result += #"\n"#
      case "\r": result += #"\r"#
      case "\t": result += #"\t"#
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
