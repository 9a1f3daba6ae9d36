import ScenarioEngine

/// The path-fair rule from its text, by hand, over a `SmallCase`; shares nothing with the engine.
///
/// Owed = what was met, plus, after each answer below the best that led elsewhere, what best
/// conduct would have met from there; what is owed and was never met counts as the worst answer.
struct Enumeration {
  /// A place in the story.
  struct Place: Hashable {
    var node: Int
    var flags: Set<Int>
  }

  /// An answer that the enumeration tries.
  enum Answer: Hashable {
    case option(Int)
    case marks([Int: ObservationAnswer])
    case tier(Int)
  }

  /// A path: the places passed and the answers given there.
  typealias Path = [(place: Place, answer: Answer)]

  let source: SmallCase

  var opening: Place { entered(0, []) }

  private func entered(_ node: Int, _ flags: Set<Int>) -> Place {
    Place(node: node, flags: source.nodes[node].sets.map { flags.union([$0]) } ?? flags)
  }

  private func isMet(_ needs: Int?, _ flags: Set<Int>) -> Bool {
    needs.map(flags.contains) ?? true
  }

  func place(after answer: Answer, at place: Place) -> Place {
    let node = source.nodes[place.node]
    var flags = place.flags
    if case .choose(let options) = node.task, case .option(let chosen) = answer {
      if let flag = options[chosen].sets { flags.insert(flag) }
      if let target = options[chosen].target { return entered(target, flags) }
    }
    let route = node.routes.first { isMet($0.needs, flags) }
    return entered(route?.target ?? place.node, flags)
  }

  /// The answers tried at a place: every option, right and wrong marks, the right tier and others.
  func answers(at place: Place) -> [Answer] {
    switch source.nodes[place.node].task {
    case .ending: return []
    case .choose(let options):
      return offered(options, place).map { .option($0) }
    case .identify(let seen):
      let shown = seen.indices.filter { isMet(seen[$0].needs, place.flags) }
      func marks(_ answer: (Int) -> ObservationAnswer) -> Answer {
        .marks(Dictionary(uniqueKeysWithValues: shown.map { ($0, answer($0)) }))
      }
      return [marks { seen[$0].answer }, marks { $0 % 2 == 0 ? .sign : .ordinary }]
    case .urgency(let key): return [.tier(key), .tier((key + 2) % 4)]
    }
  }

  private func offered(_ options: [SmallCase.Option], _ place: Place) -> [Int] {
    options.indices.filter { isMet(options[$0].needs, place.flags) }
  }

  /// The best answer: the first with the highest sum of levels, the right marks, the right tier.
  func best(at place: Place) -> Answer? {
    guard case .choose(let options) = source.nodes[place.node].task else {
      return answers(at: place).first
    }
    let sums = offered(options, place).map { (place: $0, sum: options[$0].levels.reduce(0, +)) }
    let highest = sums.map(\.sum).max()
    return sums.first { $0.sum == highest }.map { .option($0.place) }
  }

  private func isBelowBest(_ answer: Answer, at place: Place) -> Bool {
    guard case .choose(let options) = source.nodes[place.node].task,
      case .option(let chosen) = answer
    else { return false }
    let sums = offered(options, place).map { options[$0].levels.reduce(0, +) }
    return options[chosen].levels.reduce(0, +) < sums.max() ?? 0
  }

  /// The places that best conduct passes.
  func exemplarPlaces(from start: Place) -> [Place] {
    var places: [Place] = []
    var place = start
    while let answer = best(at: place) {
      places.append(place)
      place = self.place(after: answer, at: place)
    }
    return places
  }

  /// Every path to an ending, up to a number.
  func paths(limit: Int) -> [Path] {
    var found: [Path] = []
    func extend(_ path: Path, _ place: Place) {
      guard found.count < limit else { return }
      let answers = answers(at: place)
      if answers.isEmpty { found.append(path) }
      for answer in answers {
        extend(path + [(place, answer)], self.place(after: answer, at: place))
      }
    }
    extend([], opening)
    return found
  }

  func isBest(_ path: Path) -> Bool {
    path.allSatisfy { place, answer in
      switch source.nodes[place.node].task {
      case .choose: !isBelowBest(answer, at: place)
      default: answer == answers(at: place).first
      }
    }
  }

  /// Places that a path owes and never met.
  func forfeited(_ path: Path) -> [Place] {
    let wrong = path.filter { place, answer in
      guard isBelowBest(answer, at: place), let best = best(at: place) else { return false }
      return self.place(after: best, at: place) != self.place(after: answer, at: place)
    }
    return wrong.flatMap { exemplarPlaces(from: $0.place) }
  }
}
