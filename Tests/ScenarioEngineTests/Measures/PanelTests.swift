import ScenarioEngine
import Testing

/// What a panel's votes change: credit, best conduct, and what is not scored.
@Suite struct `Keys rated by a panel` {
  private func basis(_ votes: [Int]) -> KeyBasis {
    .panel(Panel(raters: ["officer": votes.reduce(0, +)], votes: votes, fictional: true))
  }

  /// The authors' best is the first option; the second ends the case.
  private func talk(_ votes: [Int], critical: String? = nil) -> Case {
    var choices = [
      Choice("", ["H1": 3]), Choice("", ["H1": 0], to: "end"), Choice("", ["H1": 0]),
    ]
    for place in choices.indices { choices[place].basis = basis(votes) }
    choices[0].critical = critical
    return makeCase([
      .choose("talk", choices),
      .choose("later", [Choice("", ["H1": 3]), Choice("", ["H1": 0])]),
      .ending("end"),
    ])
  }

  @Test func `Credit is the share of the modal vote, in whole thirds`() throws {
    func levels(_ votes: [Int], _ place: Int) throws -> Int? {
      try score(talk(votes), [.choose(place), .choose(1)]).criterion("H1")?.tallies.first?.count
    }
    #expect(try levels([9, 0, 3], 0) == 3)
    #expect(try levels([9, 0, 3], 2) == 1)
    #expect(try levels([6, 0, 4], 2) == 2)
    #expect(try levels([10, 0, 2], 2) == 0)
  }

  @Test func `Best conduct is what most of the panel chose`() throws {
    let source = talk([3, 9, 0])
    #expect(Exemplar(of: source).decision(in: source.scenario.opening) == .choose(1))
    let card = try score(source, [.choose(1)])
    #expect(card.criterion("H1")?.figure == .one)
    #expect(card.criterion("H1")?.forfeited == 0)
  }

  @Test func `A panel that disagrees takes the choice out of the score`() throws {
    let source = talk([5, 4, 3])
    let card = try score(source, [.choose(0), .choose(0)])
    #expect(card.criterion("H1")?.tallies == [.init(.levels, 3, of: 3)])
    #expect(try score(source, [.choose(1)]).criterion("H1")?.level == nil)
    #expect(try score(talk([6, 4, 2]), [.choose(1)]).criterion("H1")?.figure == Rational(1, 3))
  }

  @Test func `An option flagged as an error earns nothing whoever chose it`() throws {
    let source = talk([9, 3, 0], critical: "K2")
    #expect(try score(source, [.choose(0), .choose(0)]).criterion("H1")?.figure == Rational(1, 2))
    #expect(Exemplar(of: source).decision(in: source.scenario.opening) == .choose(1))
  }

  @Test func `Shares are counted of those who answered`() {
    let panel = Panel(raters: ["officer": 12], votes: [7, 4, 1])
    #expect(panel.count == 12)
    #expect(panel.modalVotes == 7)
    #expect(!panel.disagrees)
    #expect(panel.credit(1) == Rational(4, 7))
    #expect(panel.credit(3) == .zero)
    #expect(!Panel(raters: [:], votes: [6, 3, 3]).disagrees)
    #expect(Panel(raters: [:], votes: [5, 3, 3]).disagrees)
    #expect(Panel(raters: [:], votes: []).credit(0) == .zero)
  }

  @Test func `Observations on which a panel disagrees do not count`() throws {
    var disputed = Shown.sign()
    disputed.key.justification = Justification(basis: basis([4, 4, 3]))
    let shown: [Shown] = [.sign(), .check, .check, disputed, .ordinary, .ordinary, .ordinary]
    let source = makeCase([.identify("look", shown), .ending("end")])
    let card = try score(source, [.marks("sccoooo")])
    #expect(card.criterion("I1")?.tallies.first == .init(.noticed, 3, of: 3))
    #expect(card.criterion("I1")?.level == 3)
  }

  /// evidence.md f7.
  @Test func `Agreement of ratings is rwg, exact, never below nothing`() {
    #expect(Panel.rated([5, 5, 4, 5, 5, 4]).agreement == Rational(13, 15))
    #expect(Panel.rated([5, 1, 3, 5, 2, 4]).agreement == .zero)
    #expect(Panel.rated([3, 3]).agreement == .one)
    #expect(Panel.rated([3]).agreement == nil)
    #expect(Panel(raters: [:], votes: [2, 3, 1]).agreement == nil)
    #expect(!Panel.rated([5, 5, 4, 5, 5, 4]).disagrees)
    #expect(Panel.rated([5, 1, 3, 5, 2, 4]).disagrees)
  }

  @Test func `Counts of ratings serve as well as the ratings`() {
    let known = Panel.rated([5, 5, 4, 5, 5, 4, 3, 5])
    let counted = Panel(raters: ["officer": 8], votes: [0, 0, 1, 2, 5], isRated: true)
    #expect(known.votes == counted.votes)
    #expect(known.mean == Rational(36, 8))
    #expect(counted.mean == known.mean)
    #expect(counted.agreement == known.agreement)
    #expect(counted.ratings == [])
  }

  @Test(arguments: [
    ([3, 0, 0], KeyState.smallPanel), ([9, 0, 0], .smallPanel), ([9, 1, 0], .panel),
  ])
  func `Fewer than ten votes are a small panel`(votes: [Int], state: KeyState) {
    #expect(basis(votes).state == state)
    #expect(KeyBasis.panel(.rated(Array(repeating: 4, count: 7))).state == .smallPanel)
    #expect(KeyBasis.panel(.rated(Array(repeating: 4, count: 8))).state == .panel)
    #expect(because.basis.state == .synthesis)
  }

  @Test func `A case goes from its authors to a panel as ratings come in`() {
    func state(_ first: KeyBasis, _ second: KeyBasis) -> KeyState {
      var one = Shown.sign()
      one.key.justification = Justification(basis: first)
      var other = Shown.check
      other.key.justification = Justification(basis: second)
      return makeCase([.identify("look", [one, other]), .ending("end")]).keyState
    }
    #expect(state(because.basis, because.basis) == .synthesis)
    #expect(state(basis([4, 0, 0]), because.basis) == .partlyRated)
    #expect(state(basis([12, 0, 0]), because.basis) == .partlyRated)
    #expect(state(basis([12, 0, 0]), basis([4, 0, 0])) == .smallPanel)
    #expect(state(basis([12, 0, 0]), basis([10, 0, 0])) == .panel)
    #expect(!KeyState.panel.isProvisional && KeyState.smallPanel.isProvisional)
  }

  @Test func `The ratings of a list stand rater by rater`() {
    let keys = [[5, 4, 5], [1, 2, 1]].map { StandingKey(.acceptable, .rated($0)) }
    let source = makeCase([.list("rate", .rate, for: "H6", keys), .ending("end")])
    #expect(source.ratings(at: 0) == [[5, 1], [4, 2], [5, 1]])
    #expect(source.ratings(at: 1) == [])
    let uneven = [[5, 4], [1, 2, 1]].map { StandingKey(.acceptable, .rated($0)) }
    #expect(
      makeCase([.list("rate", .rate, for: "H6", uneven), .ending("end")]).ratings(at: 0) == []
    )
  }
}
