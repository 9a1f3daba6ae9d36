import Statistics
import Testing

/// Six experts, five options: evidence f3.
@Suite struct ExpertRatingsTests {
  private static let experts = numbers("52141 51142 42151 52241 51132 42141")
  private let ratings: ExpertRatings

  init() throws {
    ratings = try #require(ExpertRatings(Self.experts))
  }

  @Test func `The key by means and by modes`() {
    for (mean, expected) in zip(ratings.means, [4.6667, 1.6667, 1.1667, 4, 1.3333]) {
      #expect(rounds(mean, to: expected))
    }
    #expect(ratings.modes == [[5], [2], [1], [4], [1]])
  }

  @Test(arguments: [([4, 2, 2, 4, 3], 0.8), ([3, 3, 3, 3, 3], 0.5714)])
  func `The raw distance pays for the middle`(answer: [Int], expected: Double) {
    #expect(rounds(ratings.rawDistanceScore(answer), to: expected))
  }

  @Test(
    arguments: [
      ([4, 2, 2, 4, 3], 0.8893, 0.9447), ([5, 1, 1, 5, 1], 0.9835, 0.9918),
      ([4, 3, 2, 4, 2], 0.9402, 0.9701),
    ]
  )
  func `The fit of the profile`(answer: [Int], correlation: Double, score: Double) throws {
    let fit = try #require(ratings.profileFit(answer))
    #expect(rounds(fit.correlation, to: correlation))
    #expect(rounds(fit.score, to: score))
    #expect(!fit.isNoAnswer)
  }

  @Test func `The squared distance of standardised profiles`() {
    #expect(rounds(ratings.profileFit([4, 2, 2, 4, 3])?.squaredDistance, to: 0.2213))
  }

  @Test func `Rating everything alike is no answer, and scores the middle`() throws {
    let fit = try #require(ratings.profileFit([3, 3, 3, 3, 3]))
    #expect(fit.isNoAnswer && fit.correlation == 0 && fit.score == 0.5)
  }

  @Test func `Shares of experts`() {
    #expect(rounds(ratings.modeScore([4, 2, 2, 4, 3]), to: 0.4))
    #expect(rounds(ratings.proportionScore([4, 2, 2, 4, 3]), to: 0.3667))
  }

  @Test func `Answers that do not fit have no score`() throws {
    for answer in [[], [1, 2], [1, 2, 3, 4, 6]] {
      #expect(ratings.rawDistanceScore(answer) == nil)
      #expect(ratings.profileFit(answer) == nil)
      #expect(ratings.modeScore(answer) == nil)
      #expect(ratings.proportionScore(answer) == nil)
    }
    #expect(ExpertRatings([]) == nil)
    #expect(ExpertRatings([[1, 2], [1]]) == nil)
    #expect(ExpertRatings([[0, 2]]) == nil)
    let united = try #require(ExpertRatings([[3, 3], [3, 3]]))
    #expect(united.profileFit([1, 2]) == nil)
  }

  @Test func `A tie has several modes`() throws {
    let tied = try #require(ExpertRatings([[1], [1], [4], [4], [2]]))
    #expect(tied.modes == [[1, 4]])
    #expect(tied.modeScore([4]) == 1)
  }
}
