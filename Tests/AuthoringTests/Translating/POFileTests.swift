import Authoring
import TestSupport
import Testing

/// The form of the files of translators, as the manual of GNU gettext describes it.
@Suite struct POFileTests {
  private static let head = """
    msgid ""
    msgstr ""
    "Language: da\\n"
    "Content-Type: text/plain; charset=UTF-8\\n"

    """

  private func read(_ text: String) throws(POProblem) -> POFile {
    try POReader.read(Array(text.utf8))
  }

  @Test func `What the programs of translators write is read`() throws {
    let file = try read(
      """
      # A team, 2026.
      #, fuzzy
      msgid ""
      msgstr "Project-Id-Version: case\\n"
      "language: pt_BR\\n"
      "X-Odd\\n"
      "Content-Type: text/plain; charset=utf-8\\n"

      #. Said by Emil.
      #: case.json:12 case.json:15
      #, c-format, fuzzy
      #| msgid "Old \\"words\\""
      msgctxt "steps/a/body/1"
      msgid ""
      "One "
      "line, \\\\ and\\ttab"
        msgstr   "Én "
      "linje"
      # The same words elsewhere, without a blank line before.
      msgctxt "steps/b"
      msgid "One"
      msgstr ""
      msgid "no context"
      msgstr "uden"

      #, fuzzy
      #~ msgctxt "steps/gone"
      #~ msgid "Gone"
      #~ msgstr "Væk"

      msgctxt "steps/c"
      msgid "Last"

      msgstr "Sidste"
      #, fuzzy
      """
    )
    #expect(file.value(of: "Language") == "pt_BR")
    #expect(file.value(of: "X-Odd") == "")
    #expect(file.value(of: "Plural-Forms") == nil)
    #expect(file.entries.map(\.context) == ["steps/a/body/1", "steps/b", nil, "steps/c"])
    #expect(
      file.entries.map(\.source) == ["One line, \\ and\ttab", "One", "no context", "Last"]
    )
    #expect(file.entries.map(\.translation) == ["Én linje", "", "uden", "Sidste"])
    #expect(file.entries.map(\.isFuzzy) == [true, false, false, false])
    #expect(file.entries.map(\.line) == [13, 20, 23, 31])
  }

  @Test func `A byte order mark and the line ends of Windows are passed over`() throws {
    let lines = Self.head + "msgctxt \"a\"\nmsgid \"One\"\nmsgstr \"Én\"\n"
    let windows =
      [0xEF, 0xBB, 0xBF]
      + lines.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n").utf8
    let file = try POReader.read(windows)
    #expect(try file == read(lines))
    #expect(file.value(of: "Language") == "da")
    #expect(file.entries.map(\.translation) == ["Én"])
  }

  @Test func `What is written is what is meant, and reads the same again`() throws {
    var file = POFile()
    file.head = [POFile.Field("Language", "da")]
    var entry = POFile.Entry(context: "a/1", source: "Say \"no\" \\ or\tnot")
    entry.notes = ["Paragraph 1 of 2."]
    entry.reference = "a.json:3"
    entry.isFuzzy = true
    entry.hasNames = true
    entry.formerSource = "Say \"yes\""
    entry.translation = "Sig \"nej\""
    file.entries = [entry]
    #expect(
      file.text == #"""
        msgid ""
        msgstr ""
        "Language: da\n"

        #. Paragraph 1 of 2.
        #: a.json:3
        #, fuzzy, python-brace-format
        #| msgid "Say \"yes\""
        msgctxt "a/1"
        msgid "Say \"no\" \\ or\tnot"
        msgstr "Sig \"nej\""

        """#
    )
    let again = try read(file.text)
    #expect(again.head == file.head)
    #expect(again.entries.map(\.source) == ["Say \"no\" \\ or\tnot"])
    #expect(again.entries.map(\.translation) == ["Sig \"nej\""])
    #expect(again.entries.map(\.isFuzzy) == [true])
    #expect(again.entries.map(\.hasNames) == [true])
    #expect(again.entries.map(\.line) == [9])
  }

  /// Texts, with HEAD for a head of four lines, and the first mistake in each.
  private static let mistakes: [(String, Int, POProblem.Reason)] = [
    ("", 1, .noHead), ("# nothing\n", 1, .noHead),
    ("msgid \"a\"\nmsgstr \"b\"\n", 1, .noHead),
    (
      "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n", 1,
      .otherEncoding("iso-8859-1")
    ),
    ("HEADhello\n", 5, .unknownLine), ("HEADmsgid  One\n", 5, .notQuoted),
    ("HEADmsgid \"One\n", 5, .notQuoted), ("HEADmsgid \"One\" x\n", 5, .notQuoted),
    ("HEADmsgid \"One\\", 5, .notQuoted), ("HEADmsgid \"\\q\"\n", 5, .unknownEscape("q")),
    ("HEADmsgid \"a\"\nmsgid_plural \"b\"\n", 6, .plural),
    ("HEADmsgid \"a\"\nmsgstr[0] \"b\"\n", 6, .plural),
    ("HEADmsgstr \"a\"\n", 5, .misplaced("msgstr")),
    ("HEADmsgctxt \"a\"\nmsgstr \"a\"\n", 6, .misplaced("msgstr")),
    ("HEADmsgid \"a\"\nmsgid \"b\"\n", 6, .misplaced("msgid")),
    ("HEAD# x\n\"a\"\n", 6, .misplaced("\"")),
    ("HEADmsgid \"\"\nmsgstr \"\"\n", 5, .misplaced("msgid \"\"")),
    ("HEAD\nmsgctxt \"a\"\nmsgid \"b\"\n", 6, .incomplete),
    ("HEADmsgid \"a\"\nmsgstr \"\"\n\nmsgid \"a\"\nmsgstr \"b\"\n", 8, .repeated(line: 5)),
  ]

  @Test(arguments: mistakes)
  func `A file with a mistake is refused at its line`(
    _ text: String,
    _ line: Int,
    _ reason: POProblem.Reason
  ) {
    #expect(throws: POProblem(reason, line: line)) {
      try read(text.replacing("HEAD", with: Self.head))
    }
  }

  @Test func `Bytes that are not UTF-8, too many and too much are refused`() {
    #expect(throws: POProblem(.notUTF8, line: 5)) {
      try POReader.read(Array(Self.head.utf8) + [0x22, 0xE6, 0x22])
    }
    let many = (0...POFile.greatestCount).map { "msgid \"\($0)x\"\nmsgstr \"\"\n" }.joined()
    #expect(throws: POProblem(.tooMany, line: 5 + 2 * POFile.greatestCount)) {
      try read(Self.head + many)
    }
    #expect(throws: POProblem(.tooLarge, line: 1)) {
      try POReader.read(Array(repeating: 0x20, count: POFile.greatestSize + 1))
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `Any text is read to an end`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let pieces =
      [
        "\"", "\\", "\n", "#", "#~ ", "#, fuzzy\n", "msgid ", "msgstr ", "msgctxt \"", "msgstr[",
        "é",
        "\r", "\0", "\u{2028}", " ", "\"\"\n",
      ].map { Array($0.utf8) } + [[0xFF], [0xC3]]
    let valid = Array((Self.head + "#. x\nmsgctxt \"a\"\nmsgid \"b\"\nmsgstr \"c\"\n").utf8)
    var readings = 0
    for round in 0..<300 {
      var bytes = valid
      for _ in 0...round % 4 {
        let place = Int.random(in: 0...bytes.count, using: &generator)
        let end = min(bytes.count, place + Int.random(in: 0...2, using: &generator))
        bytes.replaceSubrange(place..<end, with: pieces.randomElement(using: &generator) ?? [])
      }
      let file: POFile
      do throws(POProblem) {
        file = try POReader.read(bytes)
      } catch {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).count
        #expect((1...lines).contains(error.line), "seed \(seed), round \(round): \(error)")
        continue
      }
      readings += 1
      // What was read is written so that it reads the same, but for its lines.
      let again = try POReader.read(Array(file.text.utf8))
      let entries = [again, file].map { file in
        file.entries.map { entry in
          var entry = entry
          entry.line = 0
          return entry
        }
      }
      #expect(entries[0] == entries[1], "seed \(seed), round \(round)")
    }
    #expect(readings > 0, "seed \(seed)")
  }
}
