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
  struct Forfeit: Numbered {
    let view: Int
    let items: Places

    var folded: UInt64 { items.folded.folding(view) }
  }

  /// What is added to what was asked and earned, by the numbers of these counts.
  struct Addition {
    let asked: Int
    let earned: Int

    var isNothing: Bool { asked == CountSums.nothing && earned == CountSums.nothing }
  }

  /// Two questions of urgency that follow each other.
  private struct Move: Numbered {
    let from: WorstPlay.Question
    let to: WorstPlay.Question

    var folded: UInt64 { from.folded << 32 ^ to.folded }
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
  /// The standings that plays came to, and the plays that are compared at each.
  private var standings = Numbering<WorstPlay.Standing>()
  private var rivals: [[Int]] = []
  private var open: [Int] = []
  /// What plays have in common, by the numbers that they name it by.
  var views = ViewLists()
  private var asked: CountSums
  private var earned: CountSums
  private var states = Numbering<PlayState>()
  /// What each answer at a view adds; empty where it was not asked for yet.
  private var counted: [[Addition]]
  /// What items add where they are forfeited.
  var forfeited = Memo<Forfeit, Addition>()
  /// What the moves between questions of urgency add.
  private var moves = Memo<Move, Addition>()
  private var pairs = Memo<WorstPlay.Question, Int>()
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
    asked = CountSums(limits: counting.limits)
    earned = CountSums(limits: counting.none.earned.map { _ in .max })
    counted = map.walk.views.map { _ in [] }
  }

  /// Begins again, comparing plays in the same state only; what answers add is known by now.
  private mutating func compareStates() {
    comparesStates = true
    (plays, standings, rivals, open) = ([], Numbering(), [], [])
  }

  private mutating func run(_ limit: Int) -> Outcome {
    guard map.walk.isComplete, !map.walk.nodes.isEmpty else {
      return Outcome(value: nil, decisions: [], isProved: false)
    }
    add(WorstPlay(standing: WorstPlay.Standing(node: 0)))
    var least: (value: Rational, play: Int)?
    while let place = open.popLast(), plays.count <= limit {
      guard !plays[place].isBeaten else { continue }
      if map.isEnding(plays[place].standing.node) {
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
    let answers = map.answers(inView: map.view(of: node))
    next.reserveCapacity(answers.count)
    for number in answers.indices {
      var after = play
      after.origin = (place, number)
      after.standing.node = map.target(of: answers[number], at: node)
      if comparesStates {
        guard let move = answers[number].move else { continue }
        let state = map.exemplar.story.state(after: move, in: state(of: play))
        after.standing.state = states.number(of: state)
      }
      meet(node, number, &after)
      if !answers[number].isAsGood { forfeit(from: play, &after) }
      settleWhatIsClosed(&after)
      next.append(after)
    }
    next.sort { earned.total(of: $0.earned) > earned.total(of: $1.earned) }
    for play in next { add(play) }
  }

  /// The state in which a play stands: in full where states are compared, else that of the walk, which
  /// tells the same story.
  func state(of play: WorstPlay) -> PlayState {
    play.standing.state.map { states.elements[$0] } ?? map.walk.nodes[play.standing.node].state
  }

  /// Adds a play unless a known one is no better; gives up those that are no worse.
  private mutating func add(_ play: WorstPlay) {
    let standing = standings.number(of: play.standing)
    if standing < rivals.count {
      for rival in rivals[standing] {
        if earned.isAtMost(plays[rival].earned, play.earned) { return }
        if earned.isAtMost(play.earned, plays[rival].earned) { plays[rival].isBeaten = true }
      }
      var left = rivals[standing]
      rivals[standing] = []
      left.removeAll { plays[$0].isBeaten }
      left.append(plays.count)
      rivals[standing] = left
    } else {
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
  private mutating func meet(_ node: Int, _ number: Int, _ play: inout WorstPlay) {
    let (step, view) = (map.step(of: node), map.view(of: node))
    guard met(step, by: play) == nil else { return }
    if counted[view].isEmpty {
      let answers = map.answers(inView: view)
      counted[view] = answers.map { addition(of: counting.counts(of: entry(view, $0.decision))) }
    }
    add(counted[view][number], to: &play)
    follow(view, number, &play)
    if map.canRecur(step) {
      let met = views[play.standing.met] + [view]
      play.standing.met = views.number(of: met.sorted())
    }
    settle(step, metIn: view, &play)
  }

  /// The view in which a play first met a step that can be met again.
  func met(_ step: Int, by play: WorstPlay) -> Int? {
    views[play.standing.met].first { map.step(inView: $0) == step }
  }

  /// The numbers of some counts.
  mutating func addition(of counts: WorstCounts) -> Addition {
    Addition(asked: asked.number(of: counts.asked), earned: earned.number(of: counts.earned))
  }

  /// Adds to what a play has come to.
  mutating func add(_ addition: Addition, to play: inout WorstPlay) {
    play.standing.asked = asked.sum(play.standing.asked, addition.asked)
    play.earned = earned.sum(play.earned, addition.earned)
  }

  /// Counts the move to a question of urgency from the one before it.
  private mutating func follow(_ view: Int, _ number: Int, _ play: inout WorstPlay) {
    guard counting.change != nil,
      case .urgency(let tier, _) = map.answers(inView: view)[number].decision
    else { return }
    let question = WorstPlay.Question(view: view, answer: tier)
    guard pairs(question) > 0 else { return }
    if let last = play.standing.question {
      add(addition(of: Move(from: last, to: question)), to: &play)
    }
    play.standing.question = question
  }

  private mutating func pairs(_ question: WorstPlay.Question) -> Int {
    if let known = pairs[question] { return known }
    let count = counting.pairs(entry(question))
    pairs[question] = count
    return count
  }

  private mutating func addition(of move: Move) -> Addition {
    if let known = moves[move] { return known }
    let addition = addition(of: counting.counts(ofMove: entry(move.from), entry(move.to)))
    moves[move] = addition
    return addition
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
