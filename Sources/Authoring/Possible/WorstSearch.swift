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
  private let comparesStates: Bool
  private var plays: [WorstPlay] = []
  private var known: [WorstPlay.Standing: [Int]] = [:]
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
    var search = WorstSearch(map, subject, comparesStates: false)
    var found = search.run(limit)
    if !found.isProved, search.isAmbiguous {
      search = WorstSearch(search.map, subject, comparesStates: true)
      found = search.run(limit)
    }
    // What the search has learned of the case serves the next one.
    map = search.map
    return found
  }

  private init(_ map: StoryMap, _ subject: Subject, comparesStates: Bool) {
    self.map = map
    self.subject = subject
    self.comparesStates = comparesStates
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
    for (number, answer) in map.answers(at: node).enumerated() {
      guard let state = state(after: answer, play) else { continue }
      var after = play
      after.state = state
      after.origin = (place, answer.decision)
      meet(node, number, &after)
      forfeit(after: answer, from: play, &after)
      after.standing.node = answer.target
      if comparesStates { after.standing.state = state }
      settleWhatIsClosed(&after)
      next.append(after)
    }
    let order = next.sorted { $0.earned.reduce(0, +) > $1.earned.reduce(0, +) }
    for play in order { add(play) }
  }

  /// The state that an answer leads to: in full where states are compared, else that of the walk,
  /// which tells the same story.
  private func state(after answer: WorstAnswers.Answer, _ play: WorstPlay) -> PlayState? {
    guard comparesStates else { return map.walk.nodes[answer.target].state }
    return try? map.exemplar.story.state(after: answer.decision, in: play.state)
  }

  /// Adds a play unless a known one is no better; gives up those that are no worse.
  private mutating func add(_ play: WorstPlay) {
    let rivals = known[play.standing, default: []]
    var left: [Int] = []
    for rival in rivals {
      if plays[rival].hasEarnedAtMost(play.earned) { return }
      if play.hasEarnedAtMost(plays[rival].earned) {
        plays[rival].isBeaten = true
      } else {
        left.append(rival)
      }
    }
    left.append(plays.count)
    known[play.standing] = left
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
  private mutating func meet(_ node: Int, _ number: Int, _ play: inout WorstPlay) {
    let (step, view) = (map.step(of: node), map.view(of: node))
    guard !play.standing.met.contains(where: { map.step(inView: $0) == step }) else { return }
    var counts = play.counts
    counting.add(self.counts(node, number), to: &counts)
    play.counts = counts
    follow(view, map.answers(at: node)[number].decision, &play)
    if map.canRecur(step) {
      play.standing.met.append(view)
      play.standing.met.sort()
    }
    settle(step, metIn: view, &play)
  }

  private mutating func counts(_ node: Int, _ number: Int) -> WorstCounts {
    let view = map.view(of: node)
    if let known = counted[view] { return known[number] }
    let all = map.answers(at: node).map { counting.counts(of: entry(view, $0.decision)) }
    counted[view] = all
    return all[number]
  }

  /// Counts the move to a question of urgency from the one before it.
  private mutating func follow(_ view: Int, _ decision: Decision, _ play: inout WorstPlay) {
    guard counting.change != nil, case .urgency(let tier, _) = decision else { return }
    let question = WorstPlay.Question(view: view, answer: tier)
    guard pairs(question) > 0 else { return }
    if let last = play.standing.question {
      var counts = play.counts
      counting.add(self.counts(of: Move(from: last, to: question)), to: &counts)
      play.counts = counts
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

  private func decisions(to place: Int) -> [Decision] {
    var decisions: [Decision] = []
    var play = plays[place]
    while let origin = play.origin {
      decisions.append(origin.decision)
      play = plays[origin.play]
    }
    return decisions.reversed()
  }
}
