import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

@Suite struct StatisticsScreenTests {
  private static let both = StatisticsModel(StatisticsOverview(MadeTallies.both))

  @Test func `It says that it adds up, then what came of it`() {
    probe(StatisticsScreen.self, model: StatisticsModel(), context: Made.english) { probe in
      #expect(probe.page.lines.last == .text("Adding up your attempts …"))
      probe.send(.loaded(StatisticsOverview([])))
      #expect(
        probe.page.lines.last
          == .text("No case is finished yet. The figures begin with the first one.")
      )
      probe.send(.loaded(StatisticsOverview(MadeTallies.five)))
      #expect(probe.page.lines.contains(.heading("Practice: 5 cases")))
    }
  }

  @Test func `Records that cannot be read are named`() {
    probe(StatisticsScreen.self, model: StatisticsModel(), context: Made.english) { probe in
      probe.send(.refused)
      #expect(probe.page.lines.contains { "\($0)".contains("The records cannot be read") })
    }
  }

  @Test func `Tab turns to the next mode and round`() {
    probe(StatisticsScreen.self, model: Self.both, context: Made.english) { probe in
      #expect(probe.page.lines.contains(.heading("Practice: 5 cases")))
      probe.press(.tab)
      #expect(probe.page.lines.contains(.heading("Test: 1 case")))
      #expect(!probe.page.lines.contains(.heading("Practice: 5 cases")))
      probe.press(.tab)
      #expect(probe.page.lines.contains(.heading("Practice: 5 cases")))
    }
  }

  @Test func `Esc and x lead back`() {
    for model in [StatisticsModel(), Self.both] {
      probe(StatisticsScreen.self, model: model, context: Made.english) { probe in
        probe.press(.escape, .character("x"))
        probe.expectEffects(.leave, .leave)
      }
    }
  }

  @Test func `In plain mode a mode and the way back are numbered`() {
    probe(StatisticsScreen.self, model: Self.both, context: Made.english) { probe in
      probe.choose(1)
      #expect(probe.page.lines.contains(.heading("Test: 1 case")))
      probe.choose(2)
      probe.expectEffects(.leave)
    }
  }

  @Test(arguments: Words.Language.allCases)
  func `Labels fit and no key is given twice`(language: Words.Language) {
    let bindings = StatisticsScreen.bindings(for: Self.both, in: Made.context(language))
    #expect(bindings.filter(\.hasWideLabel).map(\.label) == [])
    let keys = bindings.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test(arguments: Words.Language.allCases)
  func `It looks as recorded`(language: Words.Language) {
    expectSnapshots(
      named: "statistics-\(language.rawValue)",
      sizes: [
        Size(columns: 40, rows: 12), Size(columns: 80, rows: 24), Size(columns: 120, rows: 36),
      ]
    ) { StatisticsScreen.draw(Self.both, in: Made.context(language), on: &$0) }
  }

  @Test func `The end of it looks as recorded`() {
    var model = Self.both
    model.scroll.offset = 30
    expectSnapshots(named: "statistics-end", sizes: [Size(columns: 80, rows: 40)]) {
      StatisticsScreen.draw(model, in: Made.english, on: &$0)
    }
  }

  @Test func `From the attempts S leads here, Esc back, and the figures come when they come`() {
    let entry = HistoryEntry(
      id: "0123456789abcdef",
      title: LocalizedText("The yard"),
      mode: .practice,
      startedAt: "2026-03-05T14:20:00+01:00",
      isFinished: true,
      decisions: 3
    )
    var session = Session(.library(LibraryModel()))
    session.open(.history(HistoryScreen.Model(entries: [entry])))
    session.press(.character("S"))
    #expect(session.model.route == .statistics(StatisticsModel()))
    let overview = StatisticsOverview(MadeTallies.five)
    session.receive(.statistics(.loaded(overview)))
    #expect(session.model.route == .statistics(StatisticsModel(overview)))
    session.press(.escape)
    if case .history = session.model.route {} else { Issue.record("\(session.model.route)") }
  }

  @Test func `Without a finished case the key says why it does nothing`() {
    let open = HistoryEntry(
      id: "aa",
      title: LocalizedText("The bus"),
      mode: .test,
      startedAt: "2026-03-05T14:20:00+01:00",
      isFinished: false,
      decisions: 2
    )
    let bindings = HistoryScreen.bindings(
      for: HistoryModel(entries: [open]),
      in: Made.english
    )
    let statistics = bindings.first { $0.message == .statisticsOpened }
    #expect(
      statistics?.disabledReason
        == "No case is finished yet. The figures begin with the first one."
    )
  }
}
