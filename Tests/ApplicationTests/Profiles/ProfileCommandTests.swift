import Foundation
import Records
import Screens
import Testing

@testable import Application

/// `signpost profile`, and the commands with `--profile`, over records on disk.
@Suite struct ProfileCommandTests {
  let folder = TemporaryFolder()

  /// Runs a command line in a home without a file of records that is named.
  private func run(_ arguments: String..., environment: [String: String] = [:]) -> Ran {
    let own = ["SIGNPOST_RECORDS": "", "SIGNPOST_LANG": "en"]
    return signpost(
      arguments,
      in: folder,
      environment: own.merging(environment) { _, given in given }
    )
  }

  private func place(_ profile: String) -> String {
    folder.file(".local/state/signpost/profiles/\(profile)")
  }

  /// Puts an attempt into the records of a profile.
  private func play(_ id: String, in profile: String) throws {
    let attempts = try Attempts(in: folder)
    try attempts.play(id)
    let made = folder.file("records.db")
    _ = try attempts.store.forget(.period(since: nil, before: 0))
    for ending in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: made + ending) {
      try FileManager.default.copyItem(
        atPath: made + ending,
        toPath: place(profile) + "/records.db" + ending
      )
    }
  }

  @Test func `It lists none, makes one by a suggested word or by a named one, and lists them`() {
    let none = run("profile")
    #expect(none.code == 0)
    #expect(none.text.contains("There are no profiles"))
    let suggested = run("profile", "new")
    #expect(suggested.code == 0, "\(suggested.complaints)")
    #expect(suggested.text.contains("They are not locked"))
    #expect(run("profile", "new", "Otter").text.hasPrefix("Made: the profile otter."))
    let names = run("profile", "--format", "json").objects.compactMap { $0["name"] as? String }
    #expect(names.count == 2)
    #expect(names.contains("otter"))
    #expect(ProfileName.suggestions(in: .english).map(\.text).contains { names.contains($0) })
    let again = run("profile", "new", "OTTER")
    #expect(again.code == 64)
    #expect(again.complaints.contains("There is a profile called otter already."))
  }

  @Test(arguments: [
    "../heron", "a/b", ".", "..", ".heron", "her on", "heron-", "-heron", "2birch",
    "navn@dk", "a\u{301}\u{301}", String(repeating: "a", count: 21), "default",
  ])
  func `A word that cannot be a folder's name is refused, and nothing is made`(word: String) {
    let ran = run("profile", "new", "--", word)
    #expect(ran.code == 64)
    #expect(!ran.complaints.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0 })
    #expect(!FileManager.default.fileExists(atPath: folder.file(".local/state/signpost/profiles")))
  }

  @Test func `What would steer a terminal is no part of a name`() throws {
    #expect(try ProfileName(typed: "he\u{1B}[31mron\u{0}\u{202E}").text == "heron")
  }

  @Test func `An å of two characters is the same name as that of one`() throws {
    #expect(try ProfileName(typed: "a\u{30A}l").text.unicodeScalars.map(\.value) == [0xE5, 0x6C])
    #expect(try ProfileName(typed: " Ålekrage-2 ").text == "ålekrage-2")
  }

  @Test func `Nothing of one profile is told by another, nor by the records without a name`() throws
  {
    _ = run("profile", "new", "heron")
    _ = run("profile", "new", "birch")
    try play("3f2a000000000001", in: "heron")
    func ids(_ arguments: String...) -> [String] {
      signpost(
        ["history", "--format", "json"] + arguments,
        in: folder,
        environment: ["SIGNPOST_RECORDS": ""]
      ).ids
    }
    #expect(ids("--profile", "heron") == ["3f2a000000000001"])
    #expect(ids("--profile", "birch") == [])
    #expect(ids() == [])
    _ = run("plan", "choose", "immigration", "--profile", "birch")
    #expect(run("plan", "--profile", "heron").text.contains("immigration"))
    let plan = try RecordStore.open(path: place("birch") + "/records.db").setting(HomeModel.setting)
    #expect(plan == "immigration")
    let other = try RecordStore.open(path: place("heron") + "/records.db")
    #expect(try other.setting(HomeModel.setting) == nil)
    #expect(run("export", "--mine", "--profile", "birch").text.contains("3f2a") == false)
    let told = run("export", "--profile", "heron").text
    #expect(told.contains(place("heron") + "/records.db"))
    #expect(told.contains("keeps them apart, not secret"))
  }

  @Test func `A profile that is not there is refused with the nearest name, and help is not`() {
    _ = run("profile", "new", "heron")
    let ran = run("history", "--profile", "herom")
    #expect(ran.code == 64)
    #expect(ran.complaints.contains("There is no profile 'herom'. Did you mean 'heron'?"))
    #expect(!FileManager.default.fileExists(atPath: place("herom")))
    #expect(run("help", environment: ["SIGNPOST_PROFILE": "herom"]).code == 0)
    #expect(run("history", environment: ["SIGNPOST_PROFILE": "herom"]).code == 64)
    #expect(run("history", "--profile", "default").code == 0)
  }

  @Test func `A file of records and a profile exclude each other; the line counts first`() throws {
    func options(_ arguments: [String], _ environment: [String: String]) throws -> Options {
      try OptionParser.parse(arguments, environment: environment).options
    }
    let heron = ProfileChoice.named(try ProfileName(typed: "heron"))
    let both = ["SIGNPOST_RECORDS": "kept.db", "SIGNPOST_PROFILE": "heron"]
    #expect(throws: UsageError.optionsClash("SIGNPOST_RECORDS", "SIGNPOST_PROFILE")) {
      try options(["list"], both)
    }
    #expect(throws: UsageError.optionsClash("--records", "--profile")) {
      try options(["list", "--records", "a.db", "--profile", "heron"], [:])
    }
    let named = try options(["list", "--profile", "heron"], ["SIGNPOST_RECORDS": "kept.db"])
    #expect(named.records == nil && named.profile == heron)
    let filed = try options(["list", "--records", "a.db"], ["SIGNPOST_PROFILE": "heron"])
    #expect(filed.records == "a.db" && filed.profile == nil)
    #expect(try options(["list"], ["SIGNPOST_PROFILE": "heron"]).profile == heron)
  }

  @Test func `The line that names whose records to use names them once`() {
    let cases: [(option: String, value: String)] = [
      ("--records", "a.db"), ("--profile", "otter"), ("--profile", "heron"),
    ]
    for (option, value) in cases {
      #expect(throws: UsageError.optionsClash(option, "profile use")) {
        try OptionParser.parse([option, value, "profile", "use", "heron"], environment: [:])
      }
    }
    #expect(throws: Never.self) {
      let environment = ["SIGNPOST_RECORDS": "kept.db"]
      _ = try OptionParser.parse(["profile", "use", "heron"], environment: environment)
    }
  }

  @Test func `Every command that is named is one for the records in use`() throws {
    _ = run("profile", "new", "heron")
    let kept = run("export", "--profile", "heron").lines
    #expect(kept.contains("See it: signpost --profile heron export --mine"))
    #expect(kept.contains("Delete it: signpost --profile heron forget"))
    #expect(run("export").lines.contains("Delete it: signpost forget"))
    let own = run("export", "--profile", "default").lines
    #expect(own.contains("Delete it: signpost --profile default forget"))
    let course = run("plan", "--profile", "heron").text
    #expect(course.contains("'signpost --profile heron plan choose ID' takes one."))
    try play("3f2a000000000001", in: "heron")
    let unknown = run("explain", "ffff", "--profile", "heron").complaints
    #expect(unknown.contains("'signpost --profile heron history'"))
    let file = folder.file("two words.db")
    let named = run("export", "--records", file).lines
    #expect(named.contains("Delete it: signpost --records '\(file)' forget"))
    let usual = run("export", environment: ["SIGNPOST_RECORDS": file]).lines
    #expect(usual.contains("Delete it: signpost forget"))
  }

  @Test func `What a sentence names as a command of records is one`() {
    for command in RecordsInUse.commands {
      let verb = command.prefix { $0.isLetter }
      #expect(Verb(rawValue: String(verb)) != nil, "\(command)")
    }
  }

  @Test func `Profiles that cannot be read are not as if there were none`() throws {
    _ = run("profile", "new", "heron")
    let profiles = folder.file(".local/state/signpost/profiles")
    try FileManager.default.moveItem(atPath: profiles, toPath: folder.file("elsewhere"))
    try symlink(folder.file("elsewhere"), at: profiles)
    let lines = [["history"], ["forget", "--all", "--yes"], ["due"], ["play", "quiet-hours"]]
    for arguments in lines {
      let ran = signpost(arguments, in: folder, environment: ["SIGNPOST_RECORDS": ""])
      #expect(ran.code == 73, "\(arguments)")
      #expect(ran.complaints.contains("\(profiles) is no folder of its own"), "\(arguments)")
      #expect(ran.text == "")
    }
    #expect(run("help").code == 0)
    #expect(run("history", "--profile", "default").code == 0)
    #expect(run("history", "--records", folder.file("records.db")).code == 0)
    var surroundings = Surroundings.test(environment: ["HOME": folder.path])
    surroundings.isTerminal = true
    let invocation = try OptionParser.parse([], environment: [:])
    #expect(throws: ProfileProblem.notAFolder(path: profiles)) {
      try ProfileAsking.isNeeded(before: invocation, surroundings)
    }
    let desk = ProfileDesk(surroundings: surroundings)
    guard case .profiles(.refused(let reason)) = desk.load(in: .english) else {
      Issue.record("the screen says that there are none")
      return
    }
    #expect(reason.contains("no folder of its own"))
  }

  // MARK: - Deleting

  @Test func `Delete shows what would go; with yes all of it is gone, and that is proved`() throws {
    _ = run("profile", "new", "heron")
    _ = run("profile", "new", "birch")
    try play("3f2a000000000001", in: "heron")
    try folder.write([1, 2], to: ".local/state/signpost/profiles/heron/halls/a.jsonl")
    for file in ["records.db.lock", "sheets/a.txt"] {
      try folder.write([1, 2], to: ".local/state/signpost/profiles/birch/\(file)")
    }
    let shown = run("profile", "delete", "heron")
    #expect(shown.code == 0, "\(shown.complaints)")
    #expect(shown.text.contains("the profile heron with 1 attempt, its refreshers and settings"))
    #expect(shown.text.contains("Nothing was deleted yet."))
    #expect(FileManager.default.fileExists(atPath: place("heron") + "/records.db"))
    let ran = run("profile", "delete", "heron", "--yes")
    #expect(ran.code == 0, "\(ran.complaints)")
    #expect(ran.text.contains("Removed: \(place("heron"))/halls/a.jsonl, 2 bytes"))
    #expect(ran.text.contains("Removed: \(place("heron"))/records.db, "))
    #expect(ran.text.contains("The profile heron is gone"))
    let json = run("profile", "delete", "birch", "--yes", "--format", "json").text
    let removed = try #require(json.range(of: "records.db.lock"))
    #expect(
      json.range(of: "sheets", range: removed.upperBound..<json.endIndex) == nil,
      "what keeps others out goes last"
    )
    #expect(!FileManager.default.fileExists(atPath: place("heron")))
    #expect(!FileManager.default.fileExists(atPath: place("birch")))
    #expect(run("profile", "delete", "heron", "--yes").code == 64)
  }

  @Test func `The profile that is in use by the same command can be deleted`() throws {
    _ = run("profile", "new", "heron")
    try play("3f2a000000000001", in: "heron")
    let ran = run("profile", "delete", "heron", "--yes", "--profile", "heron")
    #expect(ran.code == 0, "\(ran.complaints)")
    #expect(!FileManager.default.fileExists(atPath: place("heron")))
  }

  @Test func `A hard link to the records is found: they can still be read`() throws {
    _ = run("profile", "new", "heron")
    try play("3f2a000000000001", in: "heron")
    try FileManager.default.linkItem(
      atPath: place("heron") + "/records.db",
      toPath: folder.file("copy.db")
    )
    let ran = run("profile", "delete", "heron", "--yes")
    #expect(ran.code == 1)
    #expect(ran.complaints.contains("hard link"))
    #expect(!ran.text.contains("is gone"))
    let json = signpost("profile", "--format", "json", in: folder)
    #expect(json.code == 0)
  }

  @Test func `A link in a profile goes, and what it leads to stays`() throws {
    _ = run("profile", "new", "heron")
    _ = run("profile", "new", "birch")
    try play("3f2a000000000001", in: "birch")
    try symlink(place("birch") + "/records.db", at: place("heron") + "/records.db")
    try symlink(place("birch"), at: place("heron") + "/seats")
    let ran = run("profile", "delete", "heron", "--yes")
    #expect(ran.code == 0, "\(ran.complaints)")
    #expect(!FileManager.default.fileExists(atPath: place("heron")))
    #expect(FileManager.default.fileExists(atPath: place("birch") + "/records.db"))
  }

  @Test func `A profile that is open in another window stays whole`() throws {
    _ = run("profile", "new", "heron")
    try play("3f2a000000000001", in: "heron")
    let open = try RecordStore.open(path: place("heron") + "/records.db")
    #expect(try open.attempts().count == 1)
    let ran = run("profile", "delete", "heron", "--yes")
    #expect(ran.code == 73)
    #expect(ran.complaints.contains("open in another window. Nothing was deleted."))
    #expect(try open.attempts().count == 1)
    withExtendedLifetime(open) {}
  }

  @Test func `Records that are no database go all the same`() throws {
    _ = run("profile", "new", "heron")
    try folder.write(
      Array("not a database, but somebody's words".utf8),
      to: ".local/state/signpost/profiles/heron/records.db"
    )
    #expect(run("profile", "delete", "heron").text.contains("Its records cannot be read."))
    #expect(run("profile", "delete", "heron", "--yes").code == 0)
    #expect(!FileManager.default.fileExists(atPath: place("heron")))
  }

  @Test func `Only delete takes yes, and the records without a name are not a profile`() {
    #expect(run("profile", "new", "heron", "--yes").code == 64)
    #expect(run("profile", "--yes").code == 64)
    let own = run("profile", "delete", "default", "--yes")
    #expect(own.code == 64)
    #expect(own.complaints.contains("'signpost --profile default forget --all' shows what"))
    #expect(run("profile", "delete").code == 64)
    #expect(run("profile", "remove", "heron").complaints.contains("new, use, delete"))
  }

  // MARK: - Asking

  @Test func `It is asked on a terminal where there are profiles and nobody named records`() throws
  {
    _ = run("profile", "new", "heron")
    var surroundings = Surroundings.test(environment: ["HOME": folder.path])
    func isAsked(_ arguments: String...) throws -> Bool {
      let invocation = try OptionParser.parse(arguments, environment: surroundings.environment)
      return try ProfileAsking.isNeeded(before: invocation, surroundings)
    }
    #expect(try !isAsked())
    surroundings.isTerminal = true
    #expect(try isAsked())
    #expect(try isAsked("play", "quiet-hours"))
    #expect(try isAsked("refresh"))
    #expect(try isAsked("map", "quiet-hours"))
    #expect(try !isAsked("check", "a.json"))
    #expect(try isAsked("join", "KMRTX"))
    #expect(try !isAsked("--profile", "heron"))
    #expect(try !isAsked("--profile", "default"))
    #expect(try !isAsked("--records", "a.db"))
    #expect(try !isAsked("preview", "a.json"))
    surroundings.environment["HOME"] = TemporaryFolder().path
    #expect(try !isAsked())
  }

  @Test func `A command on a terminal says that it uses the records without a name`() throws {
    let output = Output()
    var surroundings = Surroundings.test(output, environment: ["HOME": folder.path])
    func complaints(_ arguments: String...) throws -> String { try complaints(arguments) }
    func complaints(_ arguments: [String]) throws -> String {
      let before = output.complaints.count
      let invocation = try OptionParser.parse(arguments, environment: [:])
      _ = CommandRunner.run(invocation, surroundings)
      return String(output.complaints.dropFirst(before))
    }
    surroundings.isTerminal = true
    #expect(try complaints("history") == "")
    _ = run("profile", "new", "heron")
    let said = "(Records without a name. --profile NAME takes those of a profile.)\n"
    #expect(try complaints("history") == said)
    #expect(try complaints("forget", "--all") == said)
    #expect(try complaints("history", "--profile", "heron") == "")
    #expect(try complaints("history", "--profile", "default") == "")
    for arguments in [["list"], ["migrate"], ["class", "list"], ["plan"]] {
      #expect(try complaints(arguments).hasPrefix(said), "\(arguments)")
    }
    #expect(try complaints("due") == "", "it says nothing where nothing is due")
    #expect(try complaints("check", "none.json").contains("without a name") == false)
    surroundings.isTerminal = false
    #expect(try complaints("history") == "")
  }
}
