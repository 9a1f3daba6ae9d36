import Foundation
import Interface
import Records
import ScenarioEngine
import Screens
import Synchronization
import TestSupport
import Testing

@testable import Application

/// Refreshers over records on disk and real cases; attempts end on 2026-11-23 (day 20,780).
@Suite struct RefresherDeskTests {
  private let folder = TemporaryFolder()
  private let library = ScenarioLibrary(folders: [])

  /// Surroundings at noon of a day, from 1970-01-01, in universal time.
  private func surroundings(day: Int, _ output: Output = Output()) -> Surroundings {
    let environment = ["HOME": folder.path, "SIGNPOST_RECORDS": folder.file("records.db")]
    var surroundings = Surroundings.test(output, environment: environment)
    let local = LocalTime(minutes: day * 1_440)
    surroundings.timestamp = { "\(local.dayText)T12:00:00+00:00" }
    surroundings.milliseconds = { day * 86_400_000 + 43_200_000 }
    let numbers = CountedNumbers(after: UInt64(day) * 1_000)
    surroundings.random = { numbers.next() }
    return surroundings
  }

  private func desk(_ store: RecordStore, day: Int) -> RefresherDesk {
    RefresherDesk(store: store, library: library, surroundings: surroundings(day: day))
  }

  private func ran(_ arguments: String..., day: Int) -> Ran {
    let output = Output()
    var surroundings = surroundings(day: day, output)
    surroundings.arguments = arguments
    let code = Signpost.run(surroundings)
    return Ran(code: code.number, text: output.text, complaints: output.complaints)
  }

  private func shipped(_ name: String) throws -> String {
    try Repository.text("Scenarios/denmark-prevention/\(name).json")
  }

  /// Every ordinary observation of a list marked as a sign, without a doubt.
  private static func hasty(_ step: Int, _ best: Decision) -> Decision {
    guard case .identify(let marks) = best else { return best }
    return .identify(
      marks.mapValues { $0.answer == .ordinary ? Decision.Mark(.sign, sureness: .certain) : $0 }
    )
  }

  @Test func `What was marked falsely comes the next day, and not before`() throws {
    let attempts = try Attempts(in: folder)
    try attempts.play("aa00000000000001", answer: Self.hasty)
    let today = desk(attempts.store, day: 20_780)
    try today.readAttempts()
    #expect(try !today.due().isAny)
    #expect(try today.due().nextDay == 20_781)
    let tomorrow = desk(attempts.store, day: 20_781)
    let session = try tomorrow.session()
    #expect(!session.questions.isEmpty)
    let ordinary = session.questions.allSatisfy { $0.isRight(.observation(.ordinary)) }
    #expect(ordinary)
    #expect(session.due.count == session.questions.count)
  }

  @Test func `An answer is kept, and the thing comes back when the schedule says`() throws {
    let attempts = try Attempts(in: folder)
    try attempts.play("aa00000000000001", answer: Self.hasty)
    let desk = desk(attempts.store, day: 20_781)
    let session = try desk.session()
    let question = try #require(session.questions.first)
    let answer = RefresherAnswer(to: question, .observation(.ordinary), .fairly)
    #expect(try desk.keep(answer) == .kept)
    #expect(try desk.keep(answer) == .kept)
    #expect(try desk.due().count == session.due.count - 1)
    let review = try #require(try attempts.store.ownRecords().refreshers.first?.reviews.first)
    #expect(review.grade == .good)
    #expect(review.time == ReviewTime(milliseconds: 20_781 * 86_400_000 + 43_200_000, day: 20_781))
    #expect(review.shown == question.shown)
    // A second window made the same question before.
    let other = RefresherQuestion(
      id: "ffffffffffffffff",
      card: question.card,
      turn: 1,
      question.subject
    )
    #expect(
      try desk.keep(RefresherAnswer(to: other, .observation(.sign), .certain)) == .answeredElsewhere
    )
  }

  @Test func `A case with variants is asked about in the other one, and then in the first`() throws
  {
    let attempts = try Attempts(in: folder, text: try shipped("quiet-hours"), variant: "a")
    try attempts.play("aa00000000000001", variant: "a")
    let desk = desk(attempts.store, day: 20_781)
    let session = try desk.session()
    #expect(!session.questions.isEmpty)
    for question in session.questions {
      guard case .observation(let place, let origin) = question.subject else {
        Issue.record("only observations differ in their labels")
        continue
      }
      #expect(origin == .otherVariant(played: "a"))
      #expect(place.playable.scenario.head.variant == "b")
      #expect(question.shown.hasSuffix("@b"))
      // The trainee never met a case of the other title.
      let model = RefreshModel(
        RefresherSession([question], due: session.due, retention: .usual, today: session.today)
      )
      let page = RefreshScreen.describe(
        model,
        in: AppContext(language: .english, register: library.data.register)
      )
      #expect(page.lines.contains { "\($0)".contains("Case: Quiet hours") })
      #expect(!page.lines.contains { "\($0)".contains("A plate under foil") })
      let found = question.answers.first(where: question.isRight)
      let right = try #require(found)
      _ = try desk.keep(RefresherAnswer(to: question, right, .unsure))
    }
    let later = try self.desk(attempts.store, day: 20_900).session()
    let again = later.questions.filter { $0.turn == 2 }
    #expect(!again.isEmpty)
    #expect(again.allSatisfy { $0.shown.hasSuffix("@a") })
  }

  @Test func `With two cases finished there is a log, of their lines alone`() throws {
    for (place, name) in ["two-stairwells", "the-table-by-the-window"].enumerated() {
      try Attempts(in: folder, text: try shipped(name)).play("aa0000000000000\(place)")
    }
    let store = try RecordStore.open(path: folder.file("records.db"))
    let session = try desk(store, day: 20_781).session()
    let logs = session.questions.compactMap { question -> [PlacedItem]? in
      if case .log(let lines, _) = question.subject { lines } else { nil }
    }
    let log = try #require(logs.first)
    #expect(log.count == 20)
    let cases = Set(log.map(\.playable.scenario.head.id))
    #expect(cases.isSubset(of: ["two-stairwells", "the-table-by-the-window"]))
  }

  /// The lines of logs with a log's number of words, of every case that ships.
  @Test func `A log is made of lines that were written as such, and tells nobody's story`() throws {
    let cases = try library.contents().entries.filter(\.isPlayable).map {
      try library.open($0.path)
    }
    let pool = ObservationPool(of: cases)
    var signs: Set<String> = []
    for seed in UInt64(1)...40 {
      let log = try self.log(of: pool, in: cases[0], seed: seed)
      let lines = log.lines.filter(\.isLineOfLog)
      #expect(lines.count == 20, "seed \(seed)")
      let texts = Set(log.lines.map { "\($0.playable.scenario.head.id)/\($0.step)/\($0.item)" })
      #expect(texts.count == 20, "seed \(seed)")
      var rest = log.lines
      if let sign = log.sign { signs.insert("\(rest.remove(at: sign).item)") }
      let stories = Dictionary(grouping: rest) { $0.playable.scenario.head.id }
      #expect(stories.count >= 8, "seed \(seed)")
      #expect(stories.values.allSatisfy { $0.count <= 3 }, "seed \(seed)")
    }
    #expect(signs.count > 1)
  }

  @Test func `With few cases a log takes no more than it must of what only its story explains`()
    throws
  {
    let cases = try ["two-stairwells", "the-table-by-the-window"].map {
      try library.open(try library.path(of: $0))
    }
    let pool = ObservationPool(of: cases)
    for seed in UInt64(1)...20 {
      var log = try self.log(of: pool, in: cases[0], seed: seed)
      if let sign = log.sign { log.lines.remove(at: sign) }
      // Eleven lines of logs and eleven things that were seen first: one is left out for the sign.
      let lines = log.lines.filter(\.isLineOfLog)
      #expect(lines.count >= 10, "seed \(seed)")
      let first = ["d1-list"]
      let others = log.lines.filter { place in
        !place.isLineOfLog && !first.contains(place.playable.scenario.steps[place.step].id)
      }
      #expect(others.isEmpty, "seed \(seed)")
    }
  }

  private func log(
    of pool: ObservationPool,
    in playable: PlayableCase,
    seed: UInt64
  ) throws -> (lines: [PlacedItem], sign: Int?) {
    let question = RefresherQuestion(
      id: "aa00000000000001",
      card: 1,
      turn: 1,
      .log,
      in: playable,
      played: "",
      pool: pool,
      seed: seed
    )
    guard case .log(let lines, let sign)? = question?.subject else {
      throw Missing(name: "log \(seed)")
    }
    return (lines, sign)
  }

  private struct Missing: Error { let name: String }

  @Test func `A page that was answered wrongly from top to bottom does not fill a session`() throws
  {
    let attempts = try Attempts(in: folder, text: try shipped("two-stairwells"))
    try attempts.play("aa00000000000001", answer: Self.hasty)
    let questions = try desk(attempts.store, day: 20_781).session().questions
    #expect(questions.count == RefresherDeck.sessionLength)
    let steps = questions.map { question -> Int in
      if case .observation(let place, _) = question.subject { place.step } else { -1 }
    }
    #expect(Set(steps).count >= 3, "\(steps)")
    for start in 0..<(steps.count - 2) {
      #expect(Set(steps[start..<start + 3]).count > 1, "\(steps)")
    }
  }

  @Test func `An attempt that cannot be followed is passed by, once`() throws {
    let attempts = try Attempts(in: folder)
    try attempts.play("aa00000000000001") { sequence, payload in
      sequence == 0 ? "no JSON" : payload
    }
    let desk = desk(attempts.store, day: 20_781)
    #expect(try desk.session().questions == [])
    #expect(try attempts.store.attemptsWithoutRefreshers() == [])
  }

  // MARK: - What was forgotten

  @Test func `What was recalled once and not the next time is forgotten, in the case's words`()
    throws
  {
    let attempts = try Attempts(in: folder)
    try attempts.play("aa00000000000001", answer: Self.hasty)
    #expect(try desk(attempts.store, day: 20_780).recall() == nil)
    let first = desk(attempts.store, day: 20_781)
    while case let questions = try first.session().questions, !questions.isEmpty {
      for question in questions {
        _ = try first.keep(RefresherAnswer(to: question, .observation(.ordinary), .fairly))
      }
    }
    // What was marked wrongly in the case and rightly since was never known and lost.
    #expect(try first.recall() == nil)
    let later = desk(attempts.store, day: 20_900)
    let questions = try later.session().questions
    let lost = try #require(questions.first)
    for question in questions {
      let answer: ObservationAnswer = question == lost ? .sign : .ordinary
      _ = try later.keep(RefresherAnswer(to: question, .observation(answer), .fairly))
    }
    let recall = try #require(try later.recall())
    #expect(recall.history.asked == questions.count)
    #expect(recall.history.recalled == questions.count - 1)
    #expect(recall.wished.percent == 90)
    let lapse = try #require(recall.lapses.first)
    #expect(recall.lapses.count == 1)
    guard case .observation(let place, _) = lost.subject,
      case .identify(let task) = place.playable.scenario.steps[place.step].task
    else {
      Issue.record("\(lost.subject)")
      return
    }
    #expect(lapse.text == task.observations[place.item].text)
    #expect(lapse.scenario == place.playable.scenario.head.title)
    let told = ran("progress", "--lang", "en", day: 20_900)
    #expect(told.text.contains("What was forgotten"))
    #expect(told.text.contains("You knew this once"))
    let json = ran("progress", "--format", "json", day: 20_900)
    #expect(json.text.contains("\"forgotten\": 1") || json.text.contains("\"forgotten\":1"))
  }

  // MARK: - The commands

  @Test func `due says so in a line, and the exit code says it too`() throws {
    let attempts = try Attempts(in: folder)
    try attempts.play("aa00000000000001", answer: Self.hasty)
    let none = ran("due", day: 20_780)
    #expect(none == Ran(code: 1, text: "", complaints: ""))
    let due = try desk(attempts.store, day: 20_781).due()
    let (count, minutes) = (due.inSession, due.minutes)
    let english =
      (count == 1 ? "1 short question is ready" : "\(count) short questions are ready")
      + ", about " + (minutes == 1 ? "1 minute" : "\(minutes) minutes")
    let danish =
      (count == 1 ? "1 kort spørgsmål er klar" : "\(count) korte spørgsmål er klar")
      + ", ca. " + (minutes == 1 ? "1 minut" : "\(minutes) minutter")
    let some = ran("due", "--lang", "en", day: 20_781)
    #expect(some.code == 0)
    #expect(some.complaints == "")
    #expect(some.text == english + ": signpost refresh\n")
    #expect(ran("due", "--lang", "da", day: 20_781).text == danish + ": signpost refresh\n")
    #expect(ran("due", "--quiet", day: 20_781) == Ran(code: 0, text: "", complaints: ""))
  }

  @Test func `due without records is nothing, with broken ones an error`() throws {
    #expect(ran("due", day: 20_780) == Ran(code: 1, text: "", complaints: ""))
    try folder.write(Array("no database, but text that is long enough".utf8), to: "records.db")
    let broken = ran("due", day: 20_780)
    #expect(broken.code == 73)
    #expect(!broken.complaints.isEmpty)
  }

  @Test(arguments: ["79", "98", "much"])
  func `A wish that is not possible is refused`(percent: String) {
    let refused = ran("refresh", "--retention", percent, day: 20_780)
    #expect(refused.code == 64)
    #expect(refused.complaints.contains("80"))
  }

  @Test func `refresh in plain mode asks, keeps and explains`() throws {
    let attempts = try Attempts(in: folder)
    try attempts.play("aa00000000000001", answer: Self.hasty)
    let output = Output()
    var surroundings = surroundings(day: 20_781, output)
    surroundings.arguments = ["refresh", "--plain", "--lang", "en", "--retention", "85"]
    let answers = Answers(["3", "2", "q"])
    surroundings.readLine = { answers.next() }
    #expect(Signpost.run(surroundings).number == 0)
    #expect(output.text.contains("What is this?"))
    #expect(output.text.contains("How sure are you?"))
    #expect(output.text.contains("in line with the guidance"))
    #expect(try attempts.store.setting("retention") == "85")
    let reviews = try attempts.store.ownRecords().refreshers.flatMap(\.reviews)
    #expect(reviews.map(\.answer) == ["ordinary"])
    #expect(reviews.map(\.sureness) == [.fairly])
  }
}

extension PlacedItem {
  /// Whether it stands in its case as a line of a log.
  fileprivate var isLineOfLog: Bool {
    guard case .identify(let task) = playable.scenario.steps[step].task else { return false }
    return task.form == .lines
  }
}

/// Numbers one after the other, for ids of which no two are the same.
private final class CountedNumbers: Sendable {
  private let last: Mutex<UInt64>

  init(after number: UInt64) { last = Mutex(number) }

  func next() -> UInt64 {
    last.withLock {
      $0 += 1
      return $0
    }
  }
}
