import Interface
import ScenarioEngine
import Screens
import TestSupport
import Testing

@Suite struct HistoryScreenTests {
  private static let entries = [
    HistoryEntry(
      id: "aa",
      title: LocalizedText("The map on the wall"),
      mode: .test,
      startedAt: "2026-11-23T18:09:32+01:00",
      isFinished: true,
      decisions: 6,
      strands: [.identify: 100, .handle: 50, .report: 100],
      criticalErrors: 1
    ),
    HistoryEntry(
      id: "bb",
      title: LocalizedText("The book"),
      mode: .practice,
      startedAt: "2025-01-02T07:00:00+01:00",
      isFinished: true,
      decisions: 3,
      strands: [.report: 100]
    ),
    HistoryEntry(
      id: "cc",
      title: LocalizedText("The yard"),
      mode: .classroom,
      startedAt: "2025-01-01T07:00:00+01:00",
      isFinished: true,
      decisions: 3
    ),
    HistoryEntry(
      id: "dd",
      title: LocalizedText("The bus"),
      mode: .test,
      startedAt: "yesterday",
      isFinished: false,
      decisions: 2
    ),
  ]

  @Test(
    arguments: [
      (
        0,
        [
          "23 November 2026, 18.09 · test · finished",
          "Identify 100, Handle 50, Report 100 (each of 100) · 1 critical error",
        ]
      ),
      (1, ["2 January 2025, 7.00 · practice · finished", "Report 100 (each of 100)"]),
      (
        2,
        [
          "1 January 2025, 7.00 · class · finished",
          "too little exercised to show a figure",
        ]
      ),
      (3, ["yesterday · test · in progress, 2 decisions"]),
    ]
  )
  func `an attempt is told in words`(number: Int, expected: [String]) {
    #expect(HistoryText.details(of: Self.entries[number], Made.english) == expected)
  }

  @Test func `an attempt is told in Danish`() {
    #expect(
      HistoryText.details(of: Self.entries[0], Made.danish) == [
        "23. november 2026 kl. 18.09 · test · afsluttet",
        "Identificér 100, Håndtér 50, Indberet 100 (hver af 100) · 1 alvorlig fejl",
      ]
    )
  }

  @Test func `Enter opens the attempt with the focus`() {
    probe(
      HistoryScreen.self,
      model: HistoryModel(entries: Self.entries),
      context: Made.english
    ) { probe in
      probe.press(.down, .enter)
      probe.expectEffects(.open(id: "bb"))
      probe.press(.end, .enter)
      probe.expectEffects(.open(id: "dd"))
    }
  }

  @Test func `Esc and x go to the cases, also while nothing is there`() {
    for model in [HistoryModel(), HistoryModel(entries: Self.entries)] {
      probe(HistoryScreen.self, model: model, context: Made.english) { probe in
        probe.press(.escape, .character("x"))
        probe.expectEffects(.leave, .leave)
      }
    }
  }

  @Test func `it says that it looks, then that there is nothing, then what there is`() {
    probe(HistoryScreen.self, model: HistoryModel(), context: Made.english) { probe in
      #expect(probe.page.lines == [.text("Looking for your attempts …")])
      probe.send(.loaded([]))
      #expect(probe.page.lines == [.text("No attempts yet. Open a case to begin one.")])
      probe.send(.loaded(Self.entries))
      #expect(probe.page.choices.count == 6)
    }
  }

  @Test func `in plain mode an attempt is opened by its number`() {
    probe(
      HistoryScreen.self,
      model: HistoryModel(entries: Self.entries),
      context: Made.english
    ) { probe in
      probe.choose(2)
      probe.expectEffects(.open(id: "bb"))
      probe.choose(5)
      probe.expectEffects(.showStatistics)
      probe.choose(6)
      probe.expectEffects(.leave)
    }
  }

  @Test(arguments: Words.Language.allCases)
  func `labels fit, no key is given twice, and plain mode reaches everything`(
    language: Words.Language
  ) {
    let context = Made.context(language)
    let model = HistoryModel(entries: Self.entries)
    let bindings = HistoryScreen.bindings(for: model, in: context)
    #expect(bindings.filter(\.hasWideLabel).map(\.label) == [])
    let keys = bindings.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
    let reachable = HistoryScreen.describe(model, in: context).reachableMessages
    for binding in bindings where binding.isEnabled {
      if case .moved = binding.message { continue }
      #expect(reachable.contains(binding.message), "\(binding.label)")
    }
  }

  @Test func `it looks as recorded`() {
    let model = HistoryModel(entries: Self.entries)
    expectSnapshots(
      named: "history",
      sizes: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 36)]
    ) { HistoryScreen.draw(model, in: Made.english, on: &$0) }
  }

  @Test func `it draws at every size`() {
    for model in [HistoryModel(), HistoryModel(entries: Self.entries)] {
      drawAtEverySize { HistoryScreen.draw(model, in: Made.english, on: &$0) }
    }
  }
}
