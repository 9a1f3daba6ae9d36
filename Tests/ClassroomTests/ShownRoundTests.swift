import Classroom
import ScenarioEngine
import Testing

/// What is told of a distribution, counted out over every distribution of 5 to 24 votes.
@Suite struct `What is told of a distribution points to nobody` {
  struct Size: Hashable, CustomStringConvertible {
    let votes: Int
    let answers: Int
    var description: String { "\(votes) votes, \(answers) answers" }
  }

  static let sizes = (5...24).flatMap { votes in
    (2...4).map { Size(votes: votes, answers: $0) }
  }

  /// Every way to share votes among answers.
  static func all(_ size: Size) -> [[Int]] {
    guard size.answers > 1 else { return [[size.votes]] }
    return (0...size.votes).flatMap { first in
      all(Size(votes: size.votes - first, answers: size.answers - 1)).map { [first] + $0 }
    }
  }

  @Test(arguments: sizes) func `One vote looks like none or more, all like almost all`(
    size: Size
  ) {
    let alike = Dictionary(grouping: Self.all(size)) { ShownRound(of: $0) }
    for (shown, distributions) in alike {
      for answer in 0..<size.answers {
        let counts = Set(distributions.map { $0[answer] })
        #expect(counts != [1], "answer \(answer) of \(shown)")
        #expect(counts != [size.votes], "answer \(answer) of \(shown)")
        #expect(counts != [size.votes - 1], "answer \(answer) of \(shown)")
      }
    }
  }

  @Test(arguments: sizes) func `Numbers are true and lie between a tenth and nine tenths`(
    size: Size
  ) {
    for counts in Self.all(size) {
      guard case .shown(let shares) = ShownRound(of: counts).shares else { continue }
      for (count, share) in zip(counts, shares) {
        let isFew = share == .few
        #expect(isFew == (count <= 1 || count * 10 <= size.votes), "\(counts)")
        guard case .share(let number) = share else { continue }
        #expect(number == Rational(count, size.votes))
        #expect(number > Rational(1, 10) && number < Rational(9, 10), "\(counts)")
      }
    }
  }

  @Test(arguments: sizes) func `Most is called so only where it is, whoever the few are`(
    size: Size
  ) {
    let alike = Dictionary(grouping: Self.all(size)) { ShownRound(of: $0) }
    for (shown, distributions) in alike {
      guard case .shown(let shares) = shown.shares, let most = shares.firstIndex(of: .most) else {
        continue
      }
      let isAlways = distributions.allSatisfy { counts in
        counts.indices.allSatisfy { $0 == most || counts[$0] < counts[most] }
      }
      #expect(isAlways || !shown.hasClearMost, "\(shown)")
    }
  }

  @Test func `Examples`() {
    func shares(_ counts: [Int]) -> ShownRound.Shares { ShownRound(of: counts).shares }
    #expect(
      shares([6, 4, 2])
        == .shown([
          .share(Rational(1, 2)), .share(Rational(1, 3)),
          .share(Rational(1, 6)),
        ])
    )
    #expect(shares([7, 4, 1]) == .shown([.most, .share(Rational(1, 3)), .few]))
    #expect(shares([12, 0, 0]) == .shown([.almostAll, .few, .few]))
    #expect(shares([18, 2]) == .shown([.almostAll, .few]))
    #expect(shares([17, 3]) == .shown([.share(Rational(17, 20)), .share(Rational(3, 20))]))
    #expect(shares([10, 1, 1]) == .withheld(.onlyFew))
    #expect(shares([2, 1, 1]) == .withheld(.fewerThanFive))
    // Where two halves make the whole, both are told: there is nobody left to be pointed at.
    let half = ShownShare.share(Rational(1, 2))
    #expect(shares([6, 0, 6]) == .shown([half, .few, half]))
    #expect(shares([6, 6, 0, 0]) == .shown([half, half, .few, .few]))
    #expect(ShownRound(of: [7, 4, 1]).hasClearMost && !ShownRound(of: [5, 1, 5]).hasClearMost)
    #expect(shares([5, 1, 5]) == .shown([.most, .few, .share(Rational(5, 11))]))
    #expect(shares([6, 1, 5]) == .shown([.most, .few, .share(Rational(5, 12))]))
    #expect(ShownRound(of: [4, 0]).votes == nil)
    #expect(ShownRound(of: [5, 0]).votes == 5)
  }
}
