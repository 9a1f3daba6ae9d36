import ScenarioEngine
import ScenarioFiles
import Testing

/// The shipped cases that exist in two variants: who the person is differs, and nothing that decides.
@Suite struct `Variants of the shipped cases` {
  private let data: ShippedData

  init() throws { data = try ShippedData() }

  @Test func `A pair is shipped, with two titles and one key`() throws {
    let pairs = try pairs()
    #expect(!pairs.isEmpty)
    for (one, other) in pairs {
      #expect(one.hashes.play == other.hashes.play)
      for language in one.scenario.head.languages {
        let titles = [one, other].map { $0.scenario.head.title.line(in: language) }
        #expect(Set(titles).count == 2, "\(titles)")
      }
    }
  }

  @Test func `What is listed before a variant is given names neither of them`() throws {
    for (one, _) in try pairs() {
      let head = one.scenario.head
      for language in head.languages {
        let listed = [head.commonTitle, head.commonSummary].map { $0.line(in: language) }
        for value in head.variants.flatMap(\.values.values) {
          let word = value.line(in: language)
          #expect(!listed.contains { $0.contains(word) }, "'\(word)' in \(listed)")
        }
      }
    }
  }

  @Test func `Answers stand in the same order of length in both`() throws {
    for (one, other) in try pairs() {
      for language in one.scenario.head.languages {
        for (step, twin) in zip(one.scenario.steps, other.scenario.steps) {
          #expect(Self.byLength(step, language) == Self.byLength(twin, language), "\(step.id)")
        }
      }
    }
  }

  @Test func `Best conduct earns everything in both`() throws {
    for source in try pairs().flatMap({ [$0.0, $0.1] }) {
      let card = try card(of: source) { best, _ in best }
      #expect(card.strands.map(\.value) == [.one, .one, .one])
      #expect(card.criticalErrors == [])
    }
  }

  @Test func `The longest option at every choice is below the cut in both`() throws {
    for source in try pairs().flatMap({ [$0.0, $0.1] }) {
      for language in source.scenario.head.languages {
        let card = try card(of: source) { best, play in
          guard case .choose = best else { return best }
          let shown = source.scenario.visibleItems(in: play.state)
          let lengths = Self.lengths(play.step, language)
          let longest = shown.max { lengths[$0] < lengths[$1] }
          return .choose(try #require(longest))
        }
        #expect(!card.isAboveCut)
        #expect(try #require(card.strand(.handle)?.value) < Rational(7, 10))
      }
    }
  }

  /// The cases with variants, each in its first and in its second.
  private func pairs() throws -> [(Case, Case)] {
    try ShippedCaseTests.paths.compactMap { path in
      let bytes = try Repository.bytes("Scenarios/\(path)")
      func read(_ variant: String) -> Case? {
        ScenarioReader.read(bytes, path: path, context: data.context, variant: variant).case
      }
      guard let variants = read("")?.scenario.head.variants, variants.count == 2 else { return nil }
      return (try #require(read(variants[0].id)), try #require(read(variants[1].id)))
    }
  }

  private func card(
    of source: Case,
    _ habit: (_ best: Decision, _ play: Playthrough) throws -> Decision
  ) throws -> ScoreCard {
    let exemplar = Exemplar(of: source, directory: data.directory)
    var play = Playthrough(of: source.scenario)
    while let best = exemplar.decision(in: play.state) { try play.take(habit(best, play)) }
    return Scoring(of: source, rubric: data.rubric, directory: data.directory).score(play)
  }

  /// The places of the answers, the shortest first.
  private static func byLength(_ step: Step, _ language: String) -> [Int] {
    let lengths = lengths(step, language)
    return lengths.indices.sorted { (lengths[$0], $0) < (lengths[$1], $1) }
  }

  private static func lengths(_ step: Step, _ language: String) -> [Int] {
    let texts: [LocalizedText] =
      switch step.task {
      case .identify(let task): task.observations.map(\.text)
      case .questions(let task): task.questions.map(\.text)
      case .handle(let task): task.options.map(\.text)
      case .report(let task): task.facts.map(\.text)
      case .scene, .urgency, .ending: []
      }
    return texts.map { $0.line(in: language).count }
  }
}
