import Foundation
import JSONText
import Records
import ScenarioEngine
import Screens
import Testing

@testable import Application

/// `signpost import`, over records on disk.
@Suite struct ImportCommandTests {
  let here = TemporaryFolder(), there = TemporaryFolder()

  /// Fills the records there, exports them, and returns the file.
  private func export() throws -> String {
    let attempts = try Attempts(in: there)
    try attempts.play("3f2a000000000001", words: "Seen at 10: \"HERON\"\n\u{1B}[31m")
    try attempts.play("77aa000000000002", mode: .test, decisions: 2)
    try attempts.store.setSetting(HomeModel.setting, to: "immigration")
    let met = ReviewTime(milliseconds: 1_795_455_600_000, day: 20_780)
    try attempts.store.keepRefreshers(
      [RefresherEntry(RefresherItem(.observation, of: "the-locked-desk", "late"), .again)],
      of: "3f2a000000000001",
      ordinary: 3,
      met: met
    )
    let review = StoredReview(
      id: "e000000000000001",
      refresher: 1,
      turn: 1,
      time: met,
      grade: .hard,
      answer: "check",
      sureness: .unsure,
      shown: "the-locked-desk/late"
    )
    #expect(try attempts.store.keep(review) == .kept)
    let ran = signpost("export", "--mine", "--output", there.file("mine.json"), in: there)
    #expect(ran.code == 0, "\(ran.complaints)")
    return there.file("mine.json")
  }

  private func records(_ folder: TemporaryFolder) throws -> OwnRecords {
    try RecordStore.open(path: folder.file("records.db")).ownRecords()
  }

  @Test func `What was kept there is here, word for word, and replays`() throws {
    let file = try export()
    let ran = signpost("import", file, in: here)
    #expect(ran.code == 0, "\(ran.complaints)")
    #expect(ran.lines.first == "New here: 2 attempts")
    let (ofHere, ofThere) = (try records(here), try records(there))
    #expect(ofHere.attempts == ofThere.attempts)
    #expect(ofHere.settings == ofThere.settings)
    #expect(ofHere.begun == ofThere.begun && ofHere.ordinary == ofThere.ordinary)
    #expect(ofHere.refreshers.map(\.item) == ofThere.refreshers.map(\.item))
    #expect(ofHere.cases.map(\.bytes) == ofThere.cases.map(\.bytes))
    for command in ["replay", "explain", "debrief"] {
      let one = signpost(command, "3f2a", in: here)
      #expect(one == signpost(command, "3f2a", in: there), "\(command)")
      #expect(one.code == 0)
    }
    let again = signpost("import", file, in: here)
    #expect(again.text == "All of this is here already; nothing was changed.\n")
    #expect(try records(here) == ofHere)
    // And what is exported here is what was exported there.
    #expect(
      signpost("export", "--mine", in: here).text == signpost("export", "--mine", in: there).text
    )
  }

  @Test func `It says what came in, in both languages and as JSON`() throws {
    let file = try export()
    let json = try #require(
      signpost("import", file, "--format", "json", in: here).json as? [String: Any]
    )
    #expect(json["newAttempts"] as? Int == 2)
    #expect(json["newSettings"] as? [String] == ["plan"])
    let danish = signpost("import", file, "--lang", "da", in: here)
    #expect(danish.text == "Alt det er her allerede; intet er ændret.\n")
  }

  @Test func `An export of the first form comes in where its cases are known`() throws {
    let file = try export()
    var value = try SchemaWalk.value(of: String(contentsOfFile: file, encoding: .utf8))
    value["format"] = 1
    value["cases"] = nil
    value["attempts"] = .array(
      (value["attempts"]?.elements ?? []).map { attempt in
        var attempt = attempt
        (attempt["begunAt"], attempt["ordinary"]) = (nil, nil)
        return attempt
      }
    )
    let old = try there.write(value.bytes(.pretty), to: "old.json")
    let refused = signpost("import", old, in: here)
    #expect(refused.code == 65)
    #expect(refused.complaints.contains("a case that was played is not in it"))
    #expect(signpost("import", file, in: here).code == 0)
    let before = try records(here)
    #expect(signpost("import", old, in: here).text.hasPrefix("All of this is here already"))
    #expect(try records(here) == before)
  }

  @Test func `An export without the places of answers has them in the order of its log`() throws {
    let file = try export()
    var value = try SchemaWalk.value(of: String(contentsOfFile: file, encoding: .utf8))
    var entries = value["refreshers"]?.elements ?? []
    var first = try #require(entries[0]["reviews"]?.elements.first)
    first["place"] = nil
    // The second was given when a clock that ran a day ahead was set right.
    var second = first
    (second["id"], second["turn"]) = ("e000000000000002", 2)
    second["at"] = ["milliseconds": .integer(1_795_369_200_000), "day": "2026-11-22"]
    entries[0]["reviews"] = [first, second]
    value["refreshers"] = .array(entries)
    let old = try there.write(value.bytes(.pretty), to: "old.json")
    #expect(signpost("import", old, in: here).code == 0)
    #expect(
      try records(here).refreshers.flatMap(\.reviews).map(\.place)
        == [1_795_455_600_000, 1_795_455_600_001]
    )
  }

  /// What begins after it gets a place beyond it, and its export has to come in as well.
  @Test func `A place beyond any clock spoils no later export`() throws {
    let file = try export()
    var value = try SchemaWalk.value(of: String(contentsOfFile: file, encoding: .utf8))
    var attempts = value["attempts"]?.elements ?? []
    attempts[1]["begunAt"] = .integer(OwnRecordsReader.latest)
    value["attempts"] = .array(attempts)
    let late = try there.write(value.bytes(.pretty), to: "late.json")
    #expect(signpost("import", late, in: here).code == 0)
    _ = try Attempts(in: here).play("99aa000000000009")
    let elsewhere = TemporaryFolder()
    #expect(signpost("export", "--mine", "--output", here.file("on.json"), in: here).code == 0)
    let ran = signpost("import", here.file("on.json"), in: elsewhere)
    #expect(ran.code == 0, "\(ran.complaints)")
    let ids = ["3f2a000000000001", "77aa000000000002", "99aa000000000009"]
    #expect(try records(elsewhere).attempts.map(\.header.id) == ids)
  }

  @Test func `What went on is told in one form for one and in another for several`() throws {
    let words = ImportWords.of(.english)
    #expect(words.continued(1) == "Went on: 1 attempt that was begun here")
    #expect(words.continued(2) == "Went on: 2 attempts that were begun here")
  }

  // MARK: - Refused

  /// A change of an export, and what is said of it.
  struct Damage: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let said: String
    let change: @Sendable (inout JSONValue) -> Void

    init(_ said: String, _ change: @escaping @Sendable (inout JSONValue) -> Void) {
      (testDescription, self.said, self.change) = (said, said, change)
    }

    /// Changes the first attempt.
    static func attempt(
      _ member: String,
      _ value: JSONValue?,
      at place: String? = nil
    ) -> Damage {
      Damage("What stands at \(place ?? "attempts[0].\(member)") is not as an export has it.") {
        var attempts = $0["attempts"]?.elements ?? []
        attempts[0][member] = value
        $0["attempts"] = .array(attempts)
      }
    }

    /// Changes the first event of the first attempt.
    static func event(_ member: String, _ value: JSONValue?) -> Damage {
      Damage("What stands at attempts[0].events[0].\(member) is not as an export has it.") {
        var attempts = $0["attempts"]?.elements ?? []
        var events = attempts[0]["events"]?.elements ?? []
        events[0][member] = value
        attempts[0]["events"] = .array(events)
        $0["attempts"] = .array(attempts)
      }
    }
  }

  static let damages: [Damage] = [
    Damage("A newer version of Signpost made this (form 3).") { $0["format"] = 3 },
    Damage("This is no export of 'signpost export --mine'.") { $0["format"] = "2" },
    Damage("This is no export of 'signpost export --mine'.") { $0["format"] = 0 },
    Damage("This is no export of 'signpost export --mine'.") { $0 = [1, 2] },
    Damage("This is no export of 'signpost export --mine'.") { $0["attempts"] = nil },
    Damage("What stands at attempts is not as an export has it.") { $0["attempts"] = 7 },
    Damage("What stands at settings is not as an export has it.") { $0["settings"] = nil },
    Damage("What stands at settings.plan is not as an export has it.") {
      $0["settings"] = ["plan": 3]
    },
    Damage("What stands at refreshers[0].attempt is not as an export has it.") {
      var list = $0["refreshers"]?.elements ?? []
      list[0]["attempt"] = "ffff"
      $0["refreshers"] = .array(list)
    },
    Damage("What stands at refreshers[0].metAt.day is not as an export has it.") {
      var list = $0["refreshers"]?.elements ?? []
      list[0]["metAt"]?["day"] = "1999-02-30"
      $0["refreshers"] = .array(list)
    },
    Damage("What stands at refreshers[0].metAt.milliseconds is not as an export has it.") {
      var list = $0["refreshers"]?.elements ?? []
      list[0]["metAt"]?["milliseconds"] = .integer(.max)
      $0["refreshers"] = .array(list)
    },
    Damage("What stands at refreshers[0].reviews[0].place is not as an export has it.") {
      var list = $0["refreshers"]?.elements ?? []
      var reviews = list[0]["reviews"]?.elements ?? []
      reviews[0]["place"] = -1
      list[0]["reviews"] = .array(reviews)
      $0["refreshers"] = .array(list)
    },
    Damage("A case in it is not the one that was played") {
      var list = $0["cases"]?.elements ?? []
      list[0]["text"] = "{}"
      $0["cases"] = .array(list)
    },
    Damage("What stands at attempts[1].id is not as an export has it.") {
      var list = $0["attempts"]?.elements ?? []
      list[1]["id"] = list[0]["id"]
      $0["attempts"] = .array(list)
    },
    .attempt("id", "../../etc"), .attempt("id", ""), .attempt("id", 5), .attempt("id", nil),
    .attempt("id", .string(String(repeating: "a", count: 65))),
    .attempt("profile", "kim"), .attempt("profile", nil),
    .attempt("mode", "exam"), .attempt("status", "open"), .attempt("status", "done"),
    .attempt("presentationSeed", "-1"), .attempt("presentationSeed", 7),
    .attempt("presentationSeed", "99999999999999999999"),
    .attempt("startedAt", "2026-13-23T18:39:32+01:00"),
    .attempt("startedAt", "9026-11-23T18:39:32+01:00"),
    .attempt("startedAt", "1926-11-23T18:39:32+01:00"),
    .attempt("startedAt", "2026-11-23T18:39:99+01:00"),
    .attempt("startedAt", "today"), .attempt("begunAt", -1), .attempt("begunAt", .integer(.max)),
    .attempt("program", "\u{1B}[31m0.1"), .attempt("ordinary", -3), .attempt("events", "none"),
    .attempt("result", nil, at: "attempts[0].status"),
    .attempt("events", [], at: "attempts[0].status"),
    .event("sequence", 1), .event("sequence", "0"), .event("parent", 0), .event("branch", -1),
    .event("kind", "deleted"), .event("version", 0), .event("content", 5), .event("at", nil),
  ]

  @Test(arguments: damages)
  func `A damaged or foreign file is refused whole, and the records are unchanged`(
    damage: Damage
  ) throws {
    let file = try export()
    _ = try Attempts(in: here).play("99aa000000000009")
    let before = try records(here)
    var value = try SchemaWalk.value(of: String(contentsOfFile: file, encoding: .utf8))
    damage.change(&value)
    let changed = try there.write(value.bytes(.pretty), to: "changed.json")
    let ran = signpost("import", changed, in: here)
    #expect(ran.code == 65, "\(ran.text)")
    #expect(ran.complaints.contains(damage.said), "\(ran.complaints)")
    #expect(ran.complaints.contains("The records are unchanged."))
    #expect(!ran.complaints.unicodeScalars.contains { $0.value == 0x1B })
    #expect(try records(here) == before)
  }

  @Test func `What is no JSON, cut off, deep or not there is refused`() throws {
    let file = try export()
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: file)))
    let deep = Array(repeating: UInt8(ascii: "["), count: 100_000)
    for (name, content) in [
      ("empty.json", []), ("cut.json", Array(bytes.dropLast(bytes.count / 3))),
      ("deep.json", deep), ("bytes.json", [0xFF, 0xFE, 0x00]),
    ] as [(String, [UInt8])] {
      let ran = signpost("import", try there.write(content, to: name), in: here)
      #expect(ran.code == 65, "\(name)")
      #expect(ran.complaints.contains("The records are unchanged."), "\(name)")
    }
    #expect(signpost("import", there.file("none.json"), in: here).code == 64)
    #expect(signpost("import", there.path, in: here).code == 64)
    #expect(signpost("import", in: here).code == 64)
    #expect(signpost("import", file, file, in: here).code == 64)
    #expect(!FileManager.default.fileExists(atPath: here.file("records.db")))
  }

  /// Any value in the place of any other: refused or taken in, never a trap, and what is refused changes
  /// nothing.
  @Test func `No value in any place makes it trap`() throws {
    let file = try export()
    let value = try SchemaWalk.value(of: String(contentsOfFile: file, encoding: .utf8))
    _ = try Attempts(in: here).play("99aa000000000009")
    let before = try records(here)
    let odd: [JSONValue] = [
      .null, .integer(.max), .integer(.min), .integer(-1), .string(""), .string("\u{0}"),
      .string(String(repeating: "x", count: 5_000)), [], [:], .boolean(true), [[[]]],
    ]
    let seed = UInt64.random(in: 0 ... .max)
    var generator = Seeded(seed)
    var refused = 0
    for _ in 0..<400 {
      var count = 0
      let changed = value.replacing(
        Int.random(in: 0..<value.size, using: &generator),
        with: odd.randomElement(using: &generator) ?? .null,
        &count
      )
      do throws(ImportProblem) {
        let records = try OwnRecordsReader.read(changed.bytes(.compact))
        // What can be read can be taken in or not; the records say which.
        let store = try? RecordStore.open(path: ":memory:")
        _ = try? store?.takeIn(records)
      } catch { refused += 1 }
    }
    #expect(refused > 20, "seed \(seed)")
    #expect(try records(here) == before)
  }
}

/// A generator that gives the same for the same seed (SplitMix64).
private struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension JSONValue {
  /// How many values it has in it, itself included.
  fileprivate var size: Int {
    switch self {
    case .object(let members): members.reduce(1) { $0 + $1.value.size }
    case .array(let elements): elements.reduce(1) { $0 + $1.size }
    default: 1
    }
  }

  /// The same with another value in one of its places, counted from itself on.
  fileprivate func replacing(
    _ target: Int,
    with value: JSONValue,
    _ count: inout Int
  ) -> JSONValue {
    let place = count
    count += 1
    guard place != target else { return value }
    switch self {
    case .object(let members):
      return .object(
        members.map { Member($0.name, $0.value.replacing(target, with: value, &count)) }
      )
    case .array(let elements):
      return .array(elements.map { $0.replacing(target, with: value, &count) })
    default: return self
    }
  }
}
