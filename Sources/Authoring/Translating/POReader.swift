/// Reads a file of translations, up to its first mistake.
package struct POReader {
  /// The parts of a text that are strings, in the order in which they stand.
  private enum Part: String {
    case context = "msgctxt"
    case source = "msgid"
    case translation = "msgstr"
  }

  /// What tells one text from another.
  private struct Name: Hashable {
    let context: String?
    let source: String
  }

  private var file = POFile()
  private var entry = POFile.Entry(context: nil, source: "")
  /// The part that was read last, which strings on lines of their own go on with.
  private var part: Part?
  private var lines: [Name: Int] = [:]
  private var hasHead = false
  /// The line that is read.
  private var line = 0

  private init() {}

  /// Reads the bytes of a file; a byte order mark and the line ends of Windows are passed over.
  package static func read(_ bytes: [UInt8]) throws(POProblem) -> POFile {
    guard bytes.count <= POFile.greatestSize else { throw POProblem(.tooLarge, line: 1) }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let rest = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    var reader = POReader()
    for bytes in rest.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      reader.line += 1
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw POProblem(.notUTF8, line: reader.line)
      }
      try reader.take(text)
    }
    try reader.finish()
    guard reader.hasHead else { throw POProblem(.noHead, line: 1) }
    return reader.file
  }

  private mutating func take(_ text: String) throws(POProblem) {
    let blanks: Set<Unicode.Scalar> = [" ", "\t", "\r"]
    let scalars = text.unicodeScalars.drop { blanks.contains($0) }
    guard let first = scalars.first else { return }
    switch first {
    case "#": try takeComment(scalars.dropFirst())
    case "\"": try goOn(with: scalars)
    default: try begin(with: scalars)
    }
  }

  // MARK: - Comments

  private mutating func takeComment(_ text: Substring.UnicodeScalarView) throws(POProblem) {
    // Whatever is said before a text is said of the next one.
    if part == .translation { try finish() }
    guard part == nil else { return }
    switch text.first {
    // What is no longer in use takes what was said of it along.
    case "~": entry = POFile.Entry(context: nil, source: "")
    case ",":
      let flags = text.dropFirst().split { $0 == "," || $0 == " " || $0 == "\t" || $0 == "\r" }
      for flag in flags.map({ String($0) }) {
        if flag == POFile.fuzzyFlag { entry.isFuzzy = true }
        if flag == POFile.namesFlag { entry.hasNames = true }
      }
    default: break
    }
  }

  // MARK: - Strings

  private mutating func begin(with scalars: Substring.UnicodeScalarView) throws(POProblem) {
    let word = String(scalars.prefix { ("a"..."z").contains($0) || $0 == "_" })
    if word == "msgid_plural" || scalars.starts(with: "msgstr[".unicodeScalars) {
      throw POProblem(.plural, line: line)
    }
    guard let next = Part(rawValue: word) else { throw POProblem(.unknownLine, line: line) }
    if part == .translation, next != .translation { try finish() }
    switch (part, next) {
    case (nil, .context): entry.context = ""
    case (nil, .source), (.context, .source), (.source, .translation): break
    default: throw POProblem(.misplaced(word), line: line)
    }
    if part == nil { entry.line = line }
    part = next
    try goOn(with: scalars.dropFirst(word.unicodeScalars.count).drop { $0 == " " || $0 == "\t" })
  }

  private mutating func goOn(with quoted: Substring.UnicodeScalarView) throws(POProblem) {
    let string = try string(quoted)
    switch part {
    case .context: entry.context = (entry.context ?? "") + string
    case .source: entry.source += string
    case .translation: entry.translation += string
    case nil: throw POProblem(.misplaced("\""), line: line)
    }
  }

  /// The text of a string in quotes that takes the rest of its line.
  private func string(_ quoted: Substring.UnicodeScalarView) throws(POProblem) -> String {
    var rest = quoted
    guard rest.popFirst() == "\"" else { throw POProblem(.notQuoted, line: line) }
    var result = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"":
        guard rest.allSatisfy({ $0 == " " || $0 == "\t" || $0 == "\r" }) else {
          throw POProblem(.notQuoted, line: line)
        }
        return String(result)
      case "\\": result.append(try escape(rest.popFirst()))
      default: result.append(scalar)
      }
    }
    throw POProblem(.notQuoted, line: line)
  }

  private func escape(_ letter: Unicode.Scalar?) throws(POProblem) -> Unicode.Scalar {
    switch letter {
    case "n": "\n"
    case "t": "\t"
    case "r": "\r"
    case "\"": "\""
    case "\\": "\\"
    case nil: throw POProblem(.notQuoted, line: line)
    case let letter?: throw POProblem(.unknownEscape(String(Character(letter))), line: line)
    }
  }

  // MARK: - Texts

  /// Ends the text that is read.
  private mutating func finish() throws(POProblem) {
    let finished = entry
    let last = part
    entry = POFile.Entry(context: nil, source: "")
    part = nil
    // Notes at the end of the file belong to nothing.
    guard last != nil else { return }
    guard last == .translation else { throw POProblem(.incomplete, line: finished.line) }
    let isHead = finished.context == nil && finished.source.isEmpty
    guard isHead == !hasHead else {
      throw POProblem(isHead ? .misplaced("msgid \"\"") : .noHead, line: finished.line)
    }
    if isHead { return try takeHead(finished) }
    let name = Name(context: finished.context, source: finished.source)
    if let line = lines[name] { throw POProblem(.repeated(line: line), line: finished.line) }
    guard file.entries.count < POFile.greatestCount else {
      throw POProblem(.tooMany, line: finished.line)
    }
    lines[name] = finished.line
    file.entries.append(finished)
  }

  private mutating func takeHead(_ entry: POFile.Entry) throws(POProblem) {
    hasHead = true
    file.head = entry.translation.split(separator: "\n").map { line in
      let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let value = parts.count == 2 ? parts[1].drop { $0 == " " } : ""
      return POFile.Field(String(parts[0]), String(value))
    }
    let parts = file.value(of: "Content-Type")?.lowercased().split { $0 == ";" || $0 == " " } ?? []
    guard let charset = parts.first(where: { $0.hasPrefix("charset=") }) else { return }
    let name = charset.dropFirst("charset=".count)
    guard name == "utf-8" || name == "utf8" else {
      throw POProblem(.otherEncoding(String(name)), line: entry.line)
    }
  }
}
