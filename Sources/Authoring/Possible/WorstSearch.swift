internal import ScenarioEngine

/// The search for the least that a play to an ending can earn.
///
/// Plays are followed depth first, the worst answer first; a play that stands where another stood is
/// given up if it has earned at least as much of everything. What a play earns in the end is what the
/// scoring says of it.
struct WorstSearch {
  /// What is to be least.
  enum Subject {
    case strand(Strand)
    case criterion(Criterion)
  }

  /// Items of a view that are forfeited.
  struct Forfeit: Hashable {
    let view: Int
    let items: Places
  }

  /// Two questions of urgency that follow each other.
  private struct Move: Hashable {
    let from: WorstPlay.Question
    let to: WorstPlay.Question
  }

  /// What was found.
  struct Outcome: Sendable {
    /// The least: a strand's share or a criterion's level; nil where no play shows it.
    let value: Rational?
    /// The answers of a play that earns it.
    let decisions: [Decision]
    /// Whether every play was followed or shown to be no worse.
    let isProved: Bool
  }

  var map: StoryMap
  let counting: WorstCounting
  private let subject: Subject
  /// Whether plays are compared only in the same state, and not in the same story.
  private var comparesStates = false
  private var plays: [WorstPlay] = []
  /// The numbers of the standings that plays came to, and the plays that are compared at each.
  private var standings: [WorstPlay.Standing: Int] = [:]
  private var rivals: [[Int]] = []
  private var open: [Int] = []
  /// What each answer at a view adds, once it was asked for.
  private var counted: [Int: [WorstCounts]] = [:]
  /// What items add where they are forfeited, once it was asked for.
  var forfeited: [Forfeit: WorstCounts] = [:]
  /// What the moves between questions of urgency add, once it was asked for.
  private var moves: [Move: WorstCounts] = [:]
  private var pairs: [WorstPlay.Question: Int] = [:]
  /// Whether two plays that were taken for equal could still forfeit differently.
  var isAmbiguous = false

  /// Finds the least, comparing at most so many plays.
  ///
  /// Plays are compared by their stories first, and by their full states where a story does not tell
  /// what an answer forfeits.
  static func least(in map: inout StoryMap, of subject: Subject, limit: Int) -> Outcome {
    var search = WorstSearch(map, subject)
    var found = search.run(limit)
    if !found.isProved, search.isAmbiguous {
      search.compareStates()
      found = search.run(limit)
    }
    // What the search has learned of the case serves the next one.
    map = search.map
    return found
  }

  private init(_ map: StoryMap, _ subject: Subject) {
    self.map = map
    self.subject = subject
    let criteria = map.scoring.criteria.filter { criterion in
      switch subject {
      case .strand(let strand): criterion.strand == strand
      case .criterion(let subject): criterion.id == subject.id
      }
    }
    var tellsDueReports = false
    if case .strand(.report) = subject { tellsDueReports = true }
    counting = WorstCounting(map.scoring, Array(criteria), tellsDueReports: tellsDueReports)
  }

  /// Begins again, comparing plays in the same state only; what answers add is known by now.
  private mutating func compareStates() {
    comparesStates = true
    (plays, standings, rivals, open) = ([], [:], [], [])
  }

  private mutating func run(_ limit: Int) -> Outcome {
    guard map.walk.isComplete, let opening = map.walk.nodes.first else {
      return Outcome(value: nil, decisions: [], isProved: false)
    }
    let none = counting.none
    add(
      WorstPlay(
        standing: WorstPlay.Standing(node: 0, asked: none.asked),
        earned: none.earned,
        state: opening.state
      )
    )
    var least: (value: Rational, play: Int)?
    while let place = open.popLast(), plays.count <= limit {
      guard !plays[place].isBeaten else { continue }
      if map.scoring.source.scenario.isFinished(plays[place].state) {
        guard let value = value(of: place) else { continue }
        if least.map({ value < $0.value }) ?? true { least = (value, place) }
        if value == .zero { break }
      } else {
        expand(place)
      }
    }
    return Outcome(
      value: least?.value,
      decisions: least.map { decisions(to: $0.play) } ?? [],
      isProved: least?.value == .zero || (plays.count <= limit && (comparesStates || !isAmbiguous))
    )
  }

  private mutating func expand(_ place: Int) {
    let play = plays[place]
    let node = play.standing.node
    var next: [WorstPlay] = []
    for (number, answer) in map.answers(inView: map.view(of: node)).enumerated() {
      let target = map.target(of: answer, at: node)
      guard let state = state(after: answer, at: target, play) else { continue }
      var after = play
      after.state = state
      after.origin = (place, number)
      meet(node, number, answer.decision, &after)
      forfeit(after: answer, at: target, from: play, &after)
      after.standing.node = target
      if comparesStates { after.standing.state = state }
      settleWhatIsClosed(&after)
      next.append(after)
    }
    let earned = next.map { $0.earned.reduce(0, +) }
    for place in next.indices.sorted(by: { earned[$0] > earned[$1] }) { add(next[place]) }
  }

  /// The state that an answer leads to: in full where states are compared, else that of the walk,
  /// which tells the same story.
  private func state(
    after answer: WorstAnswers.Answer,
    at target: Int,
    _ play: WorstPlay
  ) -> PlayState? {
    guard comparesStates else { return map.walk.nodes[target].state }
    return answer.move.map { map.exemplar.story.state(after: $0, in: play.state) }
  }

  /// Adds a play unless a known one is no better; gives up those that are no worse.
  private mutating func add(_ play: WorstPlay) {
    if let standing = standings[play.standing] {
      for rival in rivals[standing] {
        if plays[rival].hasEarnedAtMost(play.earned) { return }
        if play.hasEarnedAtMost(plays[rival].earned) { plays[rival].isBeaten = true }
      }
      var left = rivals[standing]
      rivals[standing] = []
      left.removeAll { plays[$0].isBeaten }
      left.append(plays.count)
      rivals[standing] = left
    } else {
      standings[play.standing] = rivals.count
      rivals.append([plays.count])
    }
    open.append(plays.count)
    plays.append(play)
  }

  // MARK: What a play earns

  /// The entry of a view that was met with an answer.
  private func entry(_ view: Int, _ decision: Decision) -> AnswerSheet.Entry {
    let view = map.walk.views[view]
    return AnswerSheet.Entry(state: view.state, decision: decision, items: view.items)
  }

  private func entry(_ question: WorstPlay.Question) -> AnswerSheet.Entry {
    entry(question.view, .urgency(question.answer, nil))
  }

  /// Counts the answer of a number at a state that is met, the first time its step is.
  private mutating func meet(
    _ node: Int,
    _ number: Int,
    _ decision: Decision,
    _ play: inout WorstPlay
  ) {
    let (step, view) = (map.step(of: node), map.view(of: node))
    guard !play.standing.met.contains(where: { map.step(inView: $0) == step }) else { return }
    counting.add(counts(view, number), to: &play)
    follow(view, decision, &play)
    if map.canRecur(step) {
      play.standing.met.append(view)
      play.standing.met.sort()
    }
    settle(step, metIn: view, &play)
  }

  private mutating func counts(_ view: Int, _ number: Int) -> WorstCounts {
    if let known = counted[view] { return known[number] }
    let all = map.answers(inView: view).map { counting.counts(of: entry(view, $0.decision)) }
    counted[view] = all
    return all[number]
  }

  /// Counts the move to a question of urgency from the one before it.
  private mutating func follow(_ view: Int, _ decision: Decision, _ play: inout WorstPlay) {
    guard counting.change != nil, case .urgency(let tier, _) = decision else { return }
    let question = WorstPlay.Question(view: view, answer: tier)
    guard pairs(question) > 0 else { return }
    if let last = play.standing.question {
      counting.add(counts(of: Move(from: last, to: question)), to: &play)
    }
    play.standing.question = question
  }

  private mutating func pairs(_ question: WorstPlay.Question) -> Int {
    if let known = pairs[question] { return known }
    let count = counting.pairs(entry(question))
    pairs[question] = count
    return count
  }

  private mutating func counts(of move: Move) -> WorstCounts {
    if let known = moves[move] { return known }
    let counts = counting.counts(ofMove: entry(move.from), entry(move.to))
    moves[move] = counts
    return counts
  }

  private mutating func value(of place: Int) -> Rational? {
    let story = map.exemplar.story
    guard let play = try? Playthrough(of: story, decisions: decisions(to: place)) else {
      return nil
    }
    let card = map.scoring.score(play, ways: &map.ways)
    switch subject {
    case .strand(let strand): return card.strand(strand)?.value
    case .criterion(let criterion): return card.criterion(criterion.id)?.level.map { Rational($0) }
    }
  }

  private mutating func decisions(to place: Int) -> [Decision] {
    var decisions: [Decision] = []
    var play = plays[place]
    while let origin = play.origin {
      play = plays[origin.play]
      let view = map.view(of: play.standing.node)
      decisions.append(map.answers(inView: view)[origin.answer].decision)
    }
    return decisions.reversed()
  }
}
