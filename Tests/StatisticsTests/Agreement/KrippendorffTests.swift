import Statistics
import TestSupport
import Testing

@Suite struct KrippendorffTests {
  @Test(
    arguments: [
      (KrippendorffAlpha.Metric.nominal, 0.6615), (.ordinal, 0.8886), (.interval, 0.8881),
    ]
  )
  func `Three raters, eight reports, of evidence f7`(
    metric: KrippendorffAlpha.Metric,
    expected: Double
  ) throws {
    let ratings = digits("32013210", "32113110", "3.012210")
    let alpha = try #require(KrippendorffAlpha(ratings, metric: metric))
    #expect(rounds(alpha.value, to: expected))
    #expect(alpha.pairableCount == 23)
  }

  @Test(
    arguments: [
      (KrippendorffAlpha.Metric.nominal, 0.7434), (.ordinal, 0.8154), (.interval, 0.8491),
      (.ratio, 0.7974),
    ]
  )
  func `Krippendorff's own teaching set`(
    metric: KrippendorffAlpha.Metric,
    expected: Double
  ) throws {
    let ratings = digits("123321412...", "1233224125.3", ".3332342251.", "12332441251.")
    #expect(rounds(KrippendorffAlpha(ratings, metric: metric)?.value, to: expected))
  }

  /// krippendorff 0.9.0, `alpha(reliability_data, level_of_measurement=...)`.
  @Test(
    arguments: [
      (KrippendorffAlpha.Metric.nominal, 0.3225740966301258), (.ordinal, 0.6063171441360787),
      (.interval, 0.6591508438818565), (.ratio, 0.5276941811775392),
    ]
  )
  func `Four raters with gaps, by another program`(
    metric: KrippendorffAlpha.Metric,
    expected: Double
  ) {
    let ratings = digits(
      "3.322320.20330.",
      "32.3333002.230.",
      "311312.1022..01",
      ".222322.12223.1"
    )
    #expect(isClose(KrippendorffAlpha(ratings, metric: metric)?.value, expected))
  }

  @Test(arguments: KrippendorffAlpha.Metric.allCases)
  func `One rater, no pairs, no spread: no figure`(metric: KrippendorffAlpha.Metric) {
    #expect(KrippendorffAlpha([], metric: metric) == nil)
    #expect(KrippendorffAlpha(digits("0123"), metric: metric) == nil)
    #expect(KrippendorffAlpha(digits("01..", "..23"), metric: metric) == nil)
    #expect(KrippendorffAlpha(digits("2222", "2222"), metric: metric) == nil)
  }

  @Test(arguments: [51, 52, 53] as [UInt64])
  func `Full agreement is 1, and neither raters nor units have an order`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for metric in KrippendorffAlpha.Metric.allCases {
      let row: [Int?] = (0..<12).map { _ in Int.random(in: 0...3, using: &generator) } + [0, 1]
      #expect(
        isClose(KrippendorffAlpha([row, row, row], metric: metric)?.value, 1),
        "seed \(seed)"
      )
      let ratings = (0..<4).map { _ in
        row.map { $0.flatMap { Bool.random(using: &generator) ? $0 : max(0, $0 - 1) } }
      }
      let alpha = KrippendorffAlpha(ratings, metric: metric)?.value
      let order = row.indices.shuffled(using: &generator)
      let moved = ratings.shuffled(using: &generator).map { row in order.map { row[$0] } }
      let other = try #require(KrippendorffAlpha(moved, metric: metric)?.value)
      #expect(isClose(alpha, other), "seed \(seed)")
    }
  }
}
