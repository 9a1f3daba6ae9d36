import Statistics
import TestSupport
import Testing

@Suite struct CalibrationTests {
  private static func levels(_ answers: [(Int, Int)]) -> [ForecastLevel] {
    answers.map { ForecastLevel(percent: $0, right: Proportion($1, of: 1)) }
  }

  private static let forecasts = levels([
    (90, 1), (90, 1), (90, 0), (70, 1), (70, 1), (70, 0), (70, 1), (30, 0), (30, 1), (10, 0),
  ])

  private static let sure = levels([
    (90, 1), (90, 1), (90, 0), (90, 0), (80, 1), (80, 1), (80, 0), (60, 1), (60, 0), (50, 1),
  ])

  @Test func `Brier's score and its parts, of evidence f2`() throws {
    let found = try #require(Calibration(Self.forecasts))
    #expect(rounds(found.brierScore, to: 0.2180))
    #expect(isClose(found.baseRate, 0.6))
    #expect(isClose(found.reliability, 0.026333, within: 5e-7))
    #expect(isClose(found.resolution, 0.048333, within: 5e-7))
    #expect(isClose(found.uncertainty, 0.24))
    #expect(isClose(found.skill, 0.091667, within: 5e-7))
  }

  @Test func `Over-confidence and the calibration error, of evidence f2`() throws {
    let found = try #require(Calibration(Self.sure))
    #expect(isClose(found.meanForecast, 0.77))
    #expect(isClose(found.overconfidence, 0.17))
    #expect(rounds(found.brierScore, to: 0.3130))
    #expect(rounds(found.expectedCalibrationError, to: 0.2700))
  }

  /// scikit-learn 1.9.1, `brier_score_loss`.
  @Test func `The four degrees of sureness, by scikit-learn`() throws {
    let found = try #require(
      Calibration([
        ForecastLevel(percent: 35, right: Proportion(2, of: 6)),
        ForecastLevel(percent: 55, right: Proportion(9, of: 14)),
        ForecastLevel(percent: 75, right: Proportion(20, of: 30)),
        ForecastLevel(percent: 95, right: Proportion(35, of: 40)),
      ])
    )
    #expect(found.count == 90)
    #expect(isClose(found.brierScore, 0.17938888888888888))
    #expect(isClose(found.meanForecast, 0.7811111111111112))
  }

  /// The ends are the mean sureness less Wilson's, here of 8 of 8 and of 0 of 8 (statsmodels).
  @Test func `All right does not make anybody surely under-confident`() throws {
    let right = try #require(
      Calibration([ForecastLevel(percent: 95, right: Proportion(8, of: 8))])
    )
    let interval = try #require(right.overconfidenceInterval())
    #expect(isClose(interval.lower, 0.95 - 1))
    #expect(isClose(interval.upper, 0.95 - 0.7472764025762366))
    let wrong = try #require(
      Calibration([ForecastLevel(percent: 95, right: Proportion(0, of: 8))])
    )
    #expect(isClose(wrong.overconfidenceInterval()?.lower, 0.95 - 0.2527235974237634))
  }

  @Test func `Without answers, or with nothing to explain, there is no figure`() throws {
    #expect(Calibration([]) == nil)
    #expect(Calibration([ForecastLevel(percent: 55, right: .none)]) == nil)
    let right = try #require(
      Calibration([ForecastLevel(percent: 75, right: Proportion(3, of: 3))])
    )
    #expect(right.skill == nil)
  }

  @Test(arguments: [41, 42, 43] as [UInt64])
  func `The score is reliability − resolution + uncertainty, in any order`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let answers = (0..<Int.random(in: 1...60, using: &generator)).map { _ in
        (
          [35, 55, 75, 95].randomElement(using: &generator) ?? 55,
          Int.random(in: 0...1, using: &generator)
        )
      }
      let found = try #require(Calibration(Self.levels(answers)))
      let direct =
        answers.map { (Double($0) / 100 - Double($1)) * (Double($0) / 100 - Double($1)) }
        .reduce(0, +) / Double(answers.count)
      #expect(isClose(found.brierScore, direct), "seed \(seed)")
      let parts = found.reliability - found.resolution + found.uncertainty
      #expect(isClose(parts, direct), "seed \(seed)")
      let shuffled = Calibration(Self.levels(answers.shuffled(using: &generator)))
      #expect(shuffled == found, "seed \(seed)")
    }
  }
}
