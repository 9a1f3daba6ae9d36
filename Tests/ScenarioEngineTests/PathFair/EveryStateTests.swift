import ScenarioEngine
import TestSupport
import Testing

/// Path-fair scoring from every state that a play can come to, against the rule's text.
@Suite struct `Path-fair scoring from every state` {
  static let seeds = 0..<24
  static let casesForSeed = 12

  /// A way into a case, however bad, and the place that it has come to.
  private struct Beginning {
    let path: Enumeration.Path
    let place: Enumeration.Place
  }

  /// The ways into a case, up to a number, that of no answer first.
  private func beginnings(_ enumeration: Enumeration, limit: Int) -> [Beginning] {
    var found = [Beginning(path: [], place: enumeration.opening)]
    var next = 0
    while next < found.count, found.count < limit {
      let beginning = found[next]
      next += 1
      for answer in enumeration.answers(at: beginning.place) {
        found.append(
          Beginning(
            path: beginning.path + [(beginning.place, answer)],
            place: enumeration.place(after: answer, at: beginning.place)
          )
        )
      }
    }
    return found
  }

  /// A way into a case, one more answer where there is one, and best conduct from there.
  private func finished(
    _ beginning: Beginning,
    _ answer: Enumeration.Answer?,
    _ enumeration: Enumeration
  ) -> Enumeration.Path {
    var (path, place) = (beginning.path, beginning.place)
    if let answer {
      path.append((place, answer))
      place = enumeration.place(after: answer, at: place)
    }
    for place in enumeration.exemplarPlaces(from: place) {
      if let best = enumeration.best(at: place) { path.append((place, best)) }
    }
    return path
  }

  private func card(_ path: Enumeration.Path, _ source: Case) throws -> ScoreCard {
    try score(source, path.map { SmallCase.decision($0.answer) })
  }

  @Test(arguments: seeds) func `Best conduct earns all that is owed from any state on`(seed: Int)
    throws
  {
    var generator = SeededGenerator(seed: UInt64(seed))
    var states: Set<Enumeration.Place> = []
    for _ in 0..<Self.casesForSeed {
      let small = SmallCase.random(&generator)
      let source = small.compiled()
      let enumeration = Enumeration(source: small)
      for beginning in beginnings(enumeration, limit: 60) {
        states.insert(beginning.place)
        let path = finished(beginning, nil, enumeration)
        let card = try card(path, source)
        let whole = Expectation(path, in: enumeration)
        let lost = Expectation(beginning.path, in: enumeration)
        // What is owed and not earned was owed and not earned when the state was come to, or is
        // earned from there on.
        for (place, criterion) in ["H1", "H2"].enumerated() where whole.owed[place] > 0 {
          let tally = try #require(card.criterion(criterion)?.tallies.first)
          #expect(tally.of == whole.owed[place])
          #expect(tally.of - tally.count <= lost.owed[place] - lost.earned[place])
        }
        #expect(whole.marked <= lost.marked)
        #expect(whole.due - whole.noticed <= lost.due - lost.noticed)
        #expect(whole.cost <= lost.cost)
        #expect(card.criterion("I1")?.figure == whole.notice)
        #expect(card.criterion("I4")?.figure == whole.course)
      }
    }
    #expect(states.count > 20, "seed \(seed)")
  }

  @Test(arguments: seeds) func `A weaker choice that opens no more never ends above the better one`(
    seed: Int
  ) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var compared = 0
    for _ in 0..<Self.casesForSeed {
      let small = SmallCase.random(&generator)
      let source = small.compiled()
      let enumeration = Enumeration(source: small)
      for beginning in beginnings(enumeration, limit: 60) {
        guard case .choose(let options) = small.nodes[beginning.place.node].task,
          let best = enumeration.best(at: beginning.place)
        else { continue }
        let better = finished(beginning, best, enumeration)
        let all = try card(better, source)
        for answer in enumeration.answers(at: beginning.place) where answer != best {
          guard case .option(let chosen) = answer,
            options[chosen].levels.reduce(0, +) < 3 * options[chosen].levels.count
          else { continue }
          let weaker = finished(beginning, answer, enumeration)
          let less = try card(weaker, source)
          for (place, criterion) in ["H1", "H2"].enumerated()
          where judged(weaker, place, small) <= judged(better, place, small) {
            guard let high = all.criterion(criterion)?.figure,
              let low = less.criterion(criterion)?.figure
            else { continue }
            compared += 1
            #expect(low <= high, "\(criterion), seed \(seed)")
          }
        }
      }
    }
    #expect(compared > 20, "seed \(seed)")
  }

  /// How many choices of a path are judged by the first or the second criterion.
  private func judged(_ path: Enumeration.Path, _ criterion: Int, _ small: SmallCase) -> Int {
    path.filter { place, _ in
      guard case .choose(let options) = small.nodes[place.node].task else { return false }
      return options[0].levels.count > criterion
    }.count
  }

  @Test(arguments: seeds) func `The order of options changes nothing`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<Self.casesForSeed {
      let small = SmallCase.random(&generator)
      guard small.hasOneBestOption else { continue }
      let enumeration = Enumeration(source: small)
      let (plain, turned) = (small.compiled(), small.turned.compiled())
      for path in enumeration.paths(limit: 30) {
        let mirrored = path.map { place, answer -> Decision in
          guard case .choose(let options) = small.nodes[place.node].task,
            case .option(let chosen) = answer
          else { return SmallCase.decision(answer) }
          return .choose(options.count - 1 - chosen)
        }
        #expect(try score(turned, mirrored) == card(path, plain), "seed \(seed)")
      }
    }
  }
}

extension SmallCase {
  /// The answer of an enumeration as the engine takes it.
  static func decision(_ answer: Enumeration.Answer) -> Decision {
    switch answer {
    case .option(let place): .choose(place)
    case .marks(let marks): .identify(marks.mapValues { Decision.Mark($0) })
    case .tier(let number): .urgency(tier(number), nil)
    }
  }

  /// Whether no choice has options that are equally good, of which the first would count as best.
  fileprivate var hasOneBestOption: Bool {
    nodes.allSatisfy { node in
      guard case .choose(let options) = node.task else { return true }
      let sums = options.map { $0.levels.reduce(0, +) }
      return Set(sums).count == sums.count
    }
  }

  /// The same case with the options of each choice in the opposite order.
  fileprivate var turned: SmallCase {
    var copy = self
    for place in copy.nodes.indices {
      if case .choose(let options) = copy.nodes[place].task {
        copy.nodes[place].task = .choose(options.reversed())
      }
    }
    return copy
  }
}
