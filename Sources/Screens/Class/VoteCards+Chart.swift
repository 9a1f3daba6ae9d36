internal import Classroom

/// The counts of a vote as a picture.
extension VoteCards {
  /// Both rounds against each other, where there were two; a trainee's own answer is named, by place.
  func chart(_ title: String, _ rounds: [[Int]], own: Int? = nil) -> Chart {
    let bars = (0..<count).map { place -> BarChart.Bar in
      let shares = rounds.map { Self.share($0[place], of: $0.reduce(0, +)) }
      let figure = figure(rounds.map { $0[place] }, of: rounds.map { $0.reduce(0, +) })
      return BarChart.Bar(
        label: card(place),
        points: shares.last ?? 0,
        mark: shares.count > 1 ? shares[0] : nil,
        figure: figure + (own == place ? " · \(context.words.join.you)" : ""),
        remark: meaning(place)
      )
    }
    return Chart(
      title: title,
      figure: .bars(BarChart(bars: bars, markLabel: context.words.classroom.firstVote)),
      words: bars.enumerated().map { place, bar in "\(name(place)): \(bar.figure)" }
    )
  }

  /// The figure of an answer: "7 of 12", in the second round with that of the first.
  func figure(_ counts: [Int], of all: [Int]) -> String {
    guard let last = counts.last, let total = all.last else { return "" }
    let words = context.words.classroom
    return counts.count > 1
      ? words.votesOfBoth(last, total, counts[0]) : words.votesOf(last, total)
  }

  /// A share in whole percent, rounded; 0 of nothing.
  private static func share(_ count: Int, of all: Int) -> Int {
    all == 0 ? 0 : (count * 200 + all) / (all * 2)
  }
}
