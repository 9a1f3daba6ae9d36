import Foundation
import Screens
import Testing

@testable import Application

/// `signpost translate`, from the command line to the file.
struct TranslateCommandTests {
  let folder = TemporaryFolder()
  let path: String

  init() throws {
    path = try folder.write(try Repository.example().utf8, to: "a.json")
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOf: URL(filePath: path), encoding: .utf8)
  }

  private func translate(_ arguments: String...) -> Ran {
    signpost(["translate"] + arguments, in: folder)
  }

  /// The texts of the example in a language, written for a translator.
  private func exported(_ language: String = "da") throws -> String {
    let file = folder.file("a.\(language).po")
    let ran = translate("export", path, "--to", language, "--output", file)
    #expect(ran.code == 0, "\(ran.complaints)")
    return file
  }

  /// Changes a file for a translator.
  private func change(_ file: String, _ old: String, _ new: String) throws {
    let before = try text(file)
    #expect(before.contains(old))
    try Data(before.replacingOccurrences(of: old, with: new).utf8).write(to: URL(filePath: file))
  }

  /// Changes the lines of a file for a translator that have a form.
  private func change(
    _ file: String,
    _ old: String,
    _ new: String,
    in form: Regex<Substring>
  ) throws {
    let before = try text(file)
    let after = before.replacing(form) { $0.output.replacing(old, with: new) }
    #expect(after != before)
    try Data(after.utf8).write(to: URL(filePath: file))
  }

  @Test func `Texts go out, come back changed, and stand in the case`() throws {
    let before = try text(path)
    let file = try exported()
    #expect(translate("import", "--check", file, path).code == 0)
    try change(file, "msgstr \"Den låste skuffe\"", "msgstr \"Skuffen\"")
    let looked = translate("import", "--check", file, path)
    #expect(looked.code == 1)
    #expect(looked.text.contains("1 text would be written in 'da'"))
    #expect(try text(path) == before)
    let ran = translate("import", file, path)
    #expect(ran.code == 0)
    #expect(ran.text.contains("1 text written in 'da'"))
    let after = before.replacingOccurrences(of: "Den låste skuffe\"", with: "Skuffen\"")
    #expect(try text(path) == after)
    #expect(signpost("check", path, in: folder).code == 0)
  }

  @Test func `Without a file to write to the texts go to standard output`() throws {
    let ran = translate("export", path, "--to", "da")
    #expect(ran.code == 0)
    #expect(try ran.text == text(exported()))
    #expect(ran.complaints == "")
  }

  @Test func `A file that is there is never written over`() throws {
    let file = try exported()
    let before = try text(file)
    let ran = translate("export", path, "--to", "de", "--output", file)
    #expect(ran.code == 73)
    #expect(try text(file) == before)
  }

  @Test(arguments: ["en", "da"])
  func `What is left out is named with file, line, place and reason`(_ language: String) throws {
    let file = try exported()
    try change(path, "\"en\": \"The locked desk\"", "\"en\": \"The desk\"")
    let ran = translate("import", file, path, "--lang", language)
    #expect(ran.code == 1)
    let lines = try text(file).components(separatedBy: "\n")
    let line = try #require(lines.firstIndex(of: "msgctxt \"title\"")) + 1
    #expect(ran.text.contains("\(file):\(line): title: "))
    #expect(ran.text.contains("The desk"))
    #expect(ran.text.contains(language == "en" ? "has changed since" : "er ændret, siden"))
  }

  @Test func `Translations of an earlier version are marked`() throws {
    let old = try folder.write(try text(path).utf8, to: "old.json")
    try change(path, "\"en\": \"The locked desk\"", "\"en\": \"The desk\"")
    let ran = translate("export", path, "--to", "da", "--earlier", old)
    #expect(ran.text.contains("#, fuzzy\n#| msgid \"The locked desk\"\nmsgctxt \"title\"\n"))
    let file = try folder.write(ran.text.utf8, to: "new.po")
    let taken = translate("import", file, path)
    #expect(taken.code == 0)
    #expect(taken.text.contains("1 marked for a look (fuzzy)"))
  }

  @Test func `A language that is new is added, and the texts it lacks are named`() throws {
    let file = try exported("de")
    let source = "msgid \"The locked desk\"\n"
    try change(file, source + "msgstr \"\"", source + "msgstr \"Das Pult\"")
    let ran = translate("import", file, path)
    #expect(ran.code == 0)
    #expect(ran.text.contains("'de' was added to 'languages'."))
    #expect(ran.text.contains("a.json has no 'de' for:"))
    #expect(ran.text.contains("\n  and "))
    #expect(try text(path).contains("\"de\": \"Das Pult\""))
    #expect(try text(path).contains("\"languages\": [\"en\", \"da\", \"de\"]"))
  }

  @Test(arguments: [
    ("msgid \"\"\nmsgstr \"\"\n", "does not say which language"),
    ("hello\n", "bad.po:1: a line begins with"),
    ("msgid \"\"\nmsgstr \"Language: Dansk\\n\"\n", "no code of a language"),
    (
      "msgid \"\"\nmsgstr \"Language: en\\nX-Source-Language: nb\\n\"\n",
      "is not in 'nb' but in en, da"
    ),
  ])
  func `A translator's file that cannot be used is refused, and nothing changes`(
    _ content: String,
    _ words: String
  ) throws {
    let before = try text(path)
    let file = try folder.write(content.utf8, to: "bad.po")
    let ran = translate("import", file, path)
    #expect(ran.code != 0)
    #expect(ran.complaints.contains(words), "\(ran.complaints)")
    #expect(try text(path) == before)
  }

  @Test(arguments: ["en", "da"])
  func `The translations of another case are refused in one sentence`(_ language: String) throws {
    let other = try folder.write(try Repository.shippedCase().utf8, to: "other.json")
    let file = folder.file("other.po")
    #expect(translate("export", other, "--to", "da", "--output", file).code == 0)
    let before = try text(path)
    let ran = translate("import", file, path, "--lang", language)
    #expect(ran.code == 1)
    #expect(ran.text == "")
    let belongs = language == "en" ? "belongs to" : "hører til"
    #expect(ran.complaints.contains("other.po \(belongs) 'the-table-by-the-window'"))
    #expect(try text(path) == before)
  }

  @Test func `A copy in the language that nobody speaks passes the check`() throws {
    let copy = folder.file("long.json")
    #expect(translate("pseudo", path, "--output", copy).code == 0)
    #expect(try text(copy).contains("\"id\": \"pseudo-the-locked-desk\""))
    #expect(try text(copy).contains("\"en\": \"[Thëë löö"))
    #expect(signpost("check", copy, in: folder).code == 0)
    #expect(translate("pseudo", path, "--output", copy).code == 73)
  }

  @Test(arguments: [
    ["export"], ["export", "a.json"], ["export", "a.json", "b.json", "--to", "da"],
    ["import", "a.po"], ["import", "a.po", "a.json", "--to", "da"],
    ["import", "a.po", "a.json", "--output", "b.json"],
    ["export", "a.json", "--to", "da", "--check"], ["pseudo", "a.json"],
    ["pseudo", "a.json", "--output", "b.json", "--source", "da"], ["exprot", "a.json"], [],
    ["import", "none.po", "a.json"], ["export", "none.json", "--to", "da"],
    ["export", "a.json", "--to", "Dansk"],
  ])
  func `A line that cannot be followed is refused as such`(_ arguments: [String]) {
    let arguments = arguments.map { $0.hasSuffix(".json") ? folder.file($0) : $0 }
    let ran = signpost(["translate"] + arguments, in: folder)
    #expect(ran.code == 64, "\(arguments)")
    #expect(ran.complaints.hasPrefix("signpost: "))
  }

  // MARK: - Beside gettext

  @Test(.enabled(if: Shell.isHere("msgfmt")), arguments: ["da", "de"])
  func `The checker of gettext has nothing to say`(_ language: String) throws {
    let path = try folder.write(try Repository.shippedCase().utf8, to: "a case.json")
    let file = folder.file("shipped.po")
    #expect(translate("export", path, "--to", language, "--output", file).code == 0)
    #expect(try Shell.run("msgfmt", arguments: ["--check", "-o", "/dev/null", file]) == "")
  }

  @Test(.enabled(if: Shell.isHere("msgfmt")))
  func `The checker of gettext finds a name in braces that the source has not`() throws {
    let variants = try Repository.text("Scenarios/denmark-prevention/quiet-hours.json")
    let path = try folder.write(variants.utf8, to: "variants.json")
    let file = folder.file("variants.po")
    #expect(translate("export", path, "--to", "da", "--output", file).code == 0)
    #expect(try Shell.run("msgfmt", arguments: ["--check", "-o", "/dev/null", file]) == "")
    let name = try #require(try text(file).firstMatch(of: /msgstr ".*?\{([a-z]+)\}/)).output.1
    try change(file, "{\(name)}", "{\(name)s}", in: /msgstr .*/)
    #expect(throws: Shell.Failure.self) {
      try Shell.run("msgfmt", arguments: ["--check", "-o", "/dev/null", file])
    }
    let ran = translate("import", file, path)
    #expect(ran.code == 1)
    #expect(ran.text.contains("{\(name)} is missing, {\(name)s} is not in the source"))
    #expect(try text(path) == variants)
  }

  @Test(.enabled(if: Shell.isHere("msgcat")))
  func `What gettext wraps and sorts anew is read as the same`() throws {
    let shipped = try Repository.shippedCase()
    let path = try folder.write(shipped.utf8, to: "shipped.json")
    let (file, wrapped) = (folder.file("shipped.po"), folder.file("wrapped.po"))
    #expect(translate("export", path, "--to", "da", "--output", file).code == 0)
    let arguments = ["--width=40", "--sort-output", "-o", wrapped, file]
    #expect(try Shell.run("msgcat", arguments: arguments) == "")
    #expect(try text(wrapped) != text(file))
    let ran = translate("import", "--check", wrapped, path)
    #expect(ran.code == 0, "\(ran.text)")
    #expect(ran.text.contains("0 left out"))
    #expect(!ran.text.contains("without a translation"))
    // Into a file without its Danish: everything is there again.
    let danish = try text(file)
    #expect(danish.contains("msgstr \"Bordet ved vinduet\""))
    let english = shipped.replacingOccurrences(
      of: ", \"da\": \"Bordet ved vinduet\"",
      with: ""
    )
    #expect(english != shipped)
    let bare = try folder.write(english.utf8, to: "bare.json")
    #expect(translate("import", wrapped, bare).code == 0)
    #expect(try text(bare) == shipped)
  }
}
