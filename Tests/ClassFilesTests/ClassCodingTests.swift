import CaseSupport
import ClassFiles
import Classroom
import ScenarioEngine
import ScenarioFiles
import TestSupport
import Testing

/// Classes as JSON text.
@Suite struct ClassCodingTests {
  static let header = ClassHeader(
    id: "c1",
    scenarioID: "quiet-hours",
    variant: "b",
    hashes: CaseHashes(file: "f", play: "p", text: "t"),
    plan: ClassPlan(votes: [
      .init(step: 1, items: [0, 2], seconds: 240, weight: 53),
      .init(step: 3, items: [], seconds: 300, weight: 4),
    ]),
    minutes: 45,
    isRehearsal: false,
    openedAt: ClassInstant(seconds: 1_800_000_000)
  )

  static let headerText =
    #"{"version":1,"id":"c1","case":"quiet-hours","variant":"b","hashes":{"file":"f","play":"p","text":"t"},"minutes":45,"rehearsal":false,"opened":1800000000,"plan":[{"step":1,"items":[0,2],"seconds":240,"weight":53},{"step":3,"items":[],"seconds":300,"weight":4}]}"#

  static let acts: [(String, ClassAct)] = [
    (#"{"present":12}"#, .present(12)), (#""begin""#, .begin), (#""open-vote""#, .openVote),
    (#"{"count":[[2,2,8],[5,4]]}"#, .count([[2, 2, 8], [5, 4]])), (#""pass-over""#, .passOver),
    (#""discuss""#, .discuss), (#""reveal""#, .reveal), (#"{"go-on":null}"#, .goOn(nil)),
    (#"{"go-on":"on"}"#, .goOn(.on)), (#"{"go-on":{"option":2}}"#, .goOn(.option(2))),
    (#"{"go-on":{"questions":[0,3]}}"#, .goOn(.questions([3, 0]))),
    (#"{"go-on":{"urgency":"T2"}}"#, .goOn(.urgency(.report))), (#""pause""#, .pause),
    (#""resume""#, .resume), (#"{"timer":60}"#, .setTimer(seconds: 60)),
    (#""clear-timer""#, .clearTimer), (#"{"inject":"A call."}"#, .inject("A call.")),
    (#""clear-inject""#, .clearInject), (#"{"park":"Why?"}"#, .park("Why?")),
    (#"{"answer":0}"#, .answer(0)), (#"{"take-out":1}"#, .takeOut(1)),
    (#"{"turn-wall":"on"}"#, .turnWall(.on)), (#"{"turn-wall":"top"}"#, .turnWall(.top)),
    (#"{"terminals":"KMRTX"}"#, .terminals("KMRTX")),
    (#"{"terminals":null}"#, .terminals(nil)), (#""end""#, .end),
    (#""reopen""#, .reopen), (#"{"freeze":9}"#, .freeze(registered: 9)),
  ]

  @Test func `A header is stored in one line and read again`() throws {
    #expect(ClassCoding.text(of: Self.header) == Self.headerText)
    #expect(try ClassCoding.header(from: Self.headerText) == Self.header)
  }

  @Test(arguments: acts)
  func `An act is stored in one line and read again`(text: String, act: ClassAct) throws {
    #expect(ClassCoding.text(of: act) == text)
    #expect(try ClassCoding.act(from: text) == act)
  }

  @Test func `A log is stored and read again`() throws {
    let events = Self.acts.enumerated().map { place, pair in
      ClassEvent(
        sequence: place,
        at: ClassInstant(seconds: 1_800_000_000 + place),
        act: pair.1
      )
    }
    let log = ClassLog(header: Self.header, events: events)
    #expect(try ClassCoding.log(from: ClassCoding.text(of: log)) == log)
    let text = #"{"sequence":3,"version":1,"at":1800000003,"act":{"count":[[2,2,8],[5,4]]}}"#
    #expect(ClassCoding.text(of: events[3]) == text)
    #expect(try ClassCoding.event(from: text) == events[3])
    #expect(
      try ClassCoding.event(sequence: 3, version: 1, at: 1_800_000_003, act: Self.acts[3].0)
        == events[3]
    )
  }

  @Test func `A register is stored and read again, by alphabet`() throws {
    var register = ClassRegister()
    try register.add("Bo Holm")
    try register.add()
    try register.add("Ane Bak")
    let text = #"{"version":1,"names":["Ane Bak","Bo Holm"],"unnamed":1}"#
    #expect(ClassCoding.text(of: register) == text)
    #expect(try ClassCoding.register(from: text) == register)
  }

  static let brokenActs: [(String, DecisionCodingError)] = [
    ("", .notJSON), ("{", .notJSON), ("{}", .wrongValue("act")), ("[]", .wrongValue("act")),
    ("1", .wrongValue("act")), ("null", .wrongValue("act")), (#""vote""#, .wrongValue("act")),
    (#""present""#, .wrongValue("act")), (#"{"present":"12"}"#, .wrongValue("present")),
    (#"{"present":1.5}"#, .wrongValue("present")),
    (#"{"present":99999999999999999999}"#, .wrongValue("present")),
    (#"{"present":1,"begin":2}"#, .wrongValue("act")), (#"{"count":[1]}"#, .wrongValue("count")),
    (#"{"count":[["1"]]}"#, .wrongValue("count")), (#"{"go-on":"off"}"#, .wrongValue("go-on")),
    (#"{"go-on":{}}"#, .wrongValue("go-on")),
    (#"{"go-on":{"urgency":"T9"}}"#, .wrongValue("urgency")),
    (#"{"go-on":{"option":"a"}}"#, .wrongValue("option")), (#"{"park":3}"#, .wrongValue("park")),
    (#"{"reveal":{}}"#, .wrongValue("act")),
  ]

  @Test(arguments: brokenActs)
  func `What is no act is refused`(text: String, error: DecisionCodingError) {
    #expect(throws: error) { try ClassCoding.act(from: text) }
  }

  static let brokenHeaders: [(String, String, DecisionCodingError)] = [
    (#""version":1"#, #""version":2"#, .unknownVersion(2)),
    (#""version":1,"#, "", .missing("version")),
    (#""minutes":45"#, #""minutes":0"#, .wrongValue("minutes")),
    (#""minutes":45"#, #""minutes":481"#, .wrongValue("minutes")),
    (#""rehearsal":false"#, #""rehearsal":0"#, .wrongValue("rehearsal")),
    (#""opened":1800000000"#, #""opened":-1"#, .wrongValue("opened")),
    (#""opened":1800000000"#, #""opened":9223372036854775807"#, .wrongValue("opened")),
    (#""step":1"#, #""step":-1"#, .wrongValue("step")),
    (#""seconds":240"#, #""seconds":0"#, .wrongValue("seconds")),
    (#""items":[0,2]"#, #""items":[0,"2"]"#, .wrongValue("items")),
    (#""items":[0,2]"#, #""items":null"#, .wrongValue("items")),
    (#""weight":53"#, #""weight":9223372036854775807"#, .wrongValue("weight")),
    (#""id":"c1""#, #""id":"c1","name":"Ann""#, .unexpected("name")),
    (#""hashes":{"#, #""hashes":{"more":"x","#, .unexpected("more")),
    (#""play":"p","#, "", .missing("play")), (#"{"version""#, #"[{"version""#, .notJSON),
  ]

  @Test(arguments: brokenHeaders)
  func `A damaged header is refused`(old: String, new: String, error: DecisionCodingError) {
    let text = Self.headerText.replacing(old, with: new, maxReplacements: 1)
    #expect(text != Self.headerText)
    #expect(throws: error) { try ClassCoding.header(from: text) }
  }

  static let brokenRegisters: [(String, DecisionCodingError)] = [
    (#"{"version":1,"names":[],"unnamed":201}"#, .wrongValue("names")),
    (#"{"version":1,"names":[],"unnamed":-1}"#, .wrongValue("unnamed")),
    (#"{"version":1,"names":[" "],"unnamed":1}"#, .wrongValue("names")),
    (#"{"version":1,"names":[7],"unnamed":1}"#, .wrongValue("names")),
    (#"{"version":1,"names":["a"],"unnamed":200}"#, .wrongValue("names")),
    (#"{"version":9,"names":[],"unnamed":1}"#, .unknownVersion(9)),
    (#"{"version":1,"names":[]}"#, .missing("unnamed")),
  ]

  @Test(arguments: brokenRegisters)
  func `A damaged register is refused`(text: String, error: DecisionCodingError) {
    #expect(throws: error) { try ClassCoding.register(from: text) }
  }

  @Test func `Another version of an act, and moments of no calendar, are refused`() {
    #expect(throws: DecisionCodingError.unknownVersion(2)) {
      try ClassCoding.act(from: #""begin""#, version: 2)
    }
    #expect(throws: DecisionCodingError.wrongValue("at")) {
      try ClassCoding.event(sequence: 0, version: 1, at: .max, act: #""begin""#)
    }
    #expect(throws: DecisionCodingError.wrongValue("sequence")) {
      try ClassCoding.event(sequence: -1, version: 1, at: 0, act: #""begin""#)
    }
  }

  @Test func `Texts are cleaned when they are read`() throws {
    let text = #"{"park":"Red \u001b[31malert\nnow"}"#
    #expect(try ClassCoding.act(from: text) == .park("Red alert now"))
    let register = try ClassCoding.register(
      from: #"{"version":1,"names":["A\u0007nn"],"unnamed":0}"#
    )
    #expect(register.names == ["Ann"])
  }

  /// Bytes of a log changed by chance: it is read, or refused with a reason; a class that is made of
  /// what was read takes it or refuses it.
  @Test(arguments: 0..<40)
  func `Damage anywhere in a log is an error and no trap`(seed: Int) throws {
    let source = GeneratedCase.make(seed: seed, steps: 12)
    var chance = SeededGenerator(seed: UInt64(seed))
    let header = ClassHeader(
      id: "c1",
      of: source,
      plan: ClassPlan(of: source),
      minutes: 45,
      openedAt: ClassInstant(seconds: 1_800_000_000)
    )
    let events = Self.acts.enumerated().map { place, pair in
      ClassEvent(sequence: place, at: ClassInstant(seconds: 1_800_000_000), act: pair.1)
    }
    let whole = Array(ClassCoding.text(of: ClassLog(header: header, events: events)).utf8)
    let letters = Array(#"{}[],:"-0123456789eE.\ truefalsn"#.utf8)
    var (read, refused) = (0, 0)
    for _ in 0..<200 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...3, using: &chance) {
        let place = Int.random(in: bytes.indices, using: &chance)
        bytes[place] = letters.randomElement(using: &chance) ?? 0
      }
      do throws(DecisionCodingError) {
        let log = try ClassCoding.log(from: String(decoding: bytes, as: UTF8.self))
        read += 1
        // Each act on its own too: what stands before it in the log may not let it come so far.
        guard var session = try? ClassSession(of: source.scenario, header: log.header) else {
          continue
        }
        _ = try? session.take(.present(12), at: header.openedAt)
        _ = try? session.take(.begin, at: header.openedAt)
        for event in log.events { _ = try? session.take(event.act, at: event.at) }
        _ = try? ClassSession(replaying: log, of: source.scenario, hashes: source.hashes)
      } catch {
        refused += 1
      }
    }
    #expect(read > 0 && refused > 0, "seed \(seed)")
  }
}
