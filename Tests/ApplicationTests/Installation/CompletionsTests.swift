import Testing

@testable import Application

struct CompletionsTests {
  let folder = TemporaryFolder()

  /// The script of a shell.
  func script(_ shell: String, _ language: String = "en") -> String {
    signpost("completions", shell, "--lang", language, in: folder).text
  }

  /// What bash offers for the last of some words; the program is a function that knows two cases.
  func bash(_ words: String...) throws -> [String] {
    let quoted = words.map { "'\($0)'" }.joined(separator: " ")
    let text = """
      program() { printf '%s\\tA title\\n' "$2-one" "$2-two"; }
      compopt() { :; }
      \(script("bash"))
      cd '\(folder.path)'
      COMP_WORDS=(program \(quoted)) COMP_CWORD=\(words.count)
      _signpost
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    return try Shell.run("bash", text).split(separator: "\n").map(String.init)
  }

  /// What fish offers after a line, with its meaning behind a tab.
  func fish(_ line: String) throws -> [String] {
    let text = """
      function signpost; printf '%s-one\\tA title\\n' $argv[2]; end
      \(script("fish"))
      cd '\(folder.path)'
      complete -C '\(line)'
      """
    return try Shell.run("fish", text).split(separator: "\n").map(String.init)
  }

  @Test(arguments: ["bash", "zsh", "fish"], ["en", "da"])
  func `Each script names every command, option and value`(_ shell: String, _ language: String) {
    let script = script(shell, language)
    let words = Set(script.split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init))
    for verb in Verb.allCases { #expect(words.contains(verb.rawValue)) }
    for rule in OptionRule.all {
      #expect(words.contains(shell == "fish" ? rule.name.rawValue : rule.flag), "\(rule.flag)")
      for value in rule.allowed { #expect(words.contains(value), "\(value)") }
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"], ["en", "da"])
  func `Each shell that is here can read its script`(_ shell: String, _ language: String) throws {
    guard Shell.isHere(shell) else { return }
    try folder.write(script(shell, language).utf8, to: "script")
    #expect(try Shell.run(shell, arguments: ["-n", folder.file("script")]) == "")
  }

  @Test func `Bash completes commands, options and values`() throws {
    #expect(try bash("") == Verb.allCases.map(\.rawValue))
    #expect(try bash("ch") == ["check"])
    #expect(try bash("--lang", "da", "ch") == ["check"])
    #expect(try bash("--lang", "=", "da", "ch") == ["check"])
    #expect(try bash("--lang", "") == ["en", "da"])
    #expect(try bash("--lang", "=", "d") == ["da"])
    #expect(try bash("--lang", "=") == ["en", "da"])
    #expect(try bash("play", "--mode", "t") == ["test"])
    #expect(try bash("--theme", "high") == ["high-contrast"])
    #expect(try bash("check", "--s") == ["--strict", "--scenarios"])
    #expect(try bash("list", "--st") == ["--state"])
    #expect(try bash("help", "pl") == ["play", "plan", "playout"])
    #expect(try bash("completions", "z") == ["zsh"])
    #expect(try bash("class", "sh") == ["sheet"])
    #expect(try bash("class", "c") == ["clear", "cases-one", "cases-two"])
    #expect(try bash("class", "sheet", "ca") == ["cases-one", "cases-two"])
    #expect(try bash("list", "") == [])
  }

  @Test func `Bash completes cases, attempts, files and folders`() throws {
    for name in ["a case.json", "a note.txt", "a folder/b.json"] {
      try folder.write("{}".utf8, to: name)
    }
    #expect(try bash("play", "c") == ["cases-one", "cases-two"])
    #expect(try bash("play", "a") == ["a case.json", "a folder"])
    #expect(try bash("check", "") == ["a case.json", "a folder"])
    #expect(try bash("explain", "") == ["attempts-one", "attempts-two"])
    #expect(try bash("replay", "attempts-t") == ["attempts-two"])
    #expect(try bash("forget", "attempts-one", "attempts-t") == ["attempts-two"])
    #expect(Set(try bash("--records", "a")) == ["a case.json", "a note.txt", "a folder"])
    #expect(try bash("--scenarios", "") == ["a folder"])
  }

  @Test(.enabled(if: Shell.isHere("fish")))
  func `Fish completes commands, options, values and cases`() throws {
    #expect(
      Set(try fish("signpost ").compactMap { $0.split(separator: "\t").first.map(String.init) })
        == Set(Verb.allCases.map(\.rawValue))
    )
    #expect(try fish("signpost --lang da hi") == ["history\tLists your attempts, newest first."])
    #expect(try fish("signpost --lang d") == ["da\tSpeaks English or Danish."])
    #expect(try fish("signpost check --st") == ["--strict\tCounts warnings as errors."])
    #expect(try fish("signpost history --st") == [])
    #expect(
      try fish("signpost play --mode=t") == [
        "--mode=test\tIn practice, explained after each step, or as a test, at the end."
      ]
    )
    #expect(try fish("signpost play ") == ["cases-one\tA title"])
    #expect(try fish("signpost class c") == ["clear", "cases-one\tA title"])
    #expect(try fish("signpost explain ") == ["attempts-one\tA title"])
  }

  @Test func `The cases that can be played are listed with their titles`() throws {
    try folder.write(try Repository.example(title: "A\\ttab\\u001B[31m").utf8, to: "cases/a.json")
    try folder.write("{".utf8, to: "cases/broken.json")
    let ran = signpost("completions", "cases", "--scenarios", folder.file("cases"), in: folder)
    #expect(ran.code == 0)
    #expect(ran.complaints == "")
    #expect(ran.lines.contains("the-table-by-the-window\tThe table by the window"))
    #expect(ran.lines.last == "the-locked-desk\tA tab")
    #expect(!ran.text.contains("broken"))
  }

  @Test func `Attempts are listed with their case and time, and nothing where there are none`()
    throws
  {
    #expect(
      signpost("completions", "attempts", in: folder) == Ran(code: 0, text: "", complaints: "")
    )
    let attempts = try Attempts(in: folder)
    try attempts.play("3f2a000000000000", decisions: 1)
    #expect(
      signpost("completions", "attempts", in: folder).lines == [
        "3f2a000000000000\tthe-locked-desk, 2026-11-23 18:39"
      ]
    )
  }

  @Test func `Records that cannot be read do not disturb the line that is typed`() throws {
    try folder.write("a letter".utf8, to: "records.db")
    #expect(
      signpost("completions", "attempts", in: folder) == Ran(code: 0, text: "", complaints: "")
    )
  }
}
