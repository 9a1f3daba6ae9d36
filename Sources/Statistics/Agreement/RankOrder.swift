/// An order that a trainee gives to items, held against the key's order.
package struct RankOrder: Hashable, Sendable {
  private let key: [Double]
  private let answer: [Double]

  /// Makes a comparison of ranks or ratings, item by item; nil where the lists differ in length or
  /// have fewer than two items.
  package init?(key: [Int], answer: [Int]) {
    guard key.count == answer.count, key.count > 1 else { return nil }
    self.key = key.map(Double.init)
    self.answer = answer.map(Double.init)
  }

  /// 1 − discordant ÷ all pairs, 0 to 1.
  package var pairScore: Double {
    1 - Double(pairs.discordant) / Double(pairs.all)
  }

  /// Kendall's τ, −1 to 1, corrected for ties (τ-b); nil where either list does not vary.
  package var kendallTau: Double? {
    let pairs = pairs
    let keyed = Double(pairs.all - pairs.tiedInKey)
    let answered = Double(pairs.all - pairs.tiedInAnswer)
    guard keyed > 0, answered > 0 else { return nil }
    return Double(pairs.concordant - pairs.discordant) / (keyed * answered).squareRoot()
  }

  /// Spearman's ρ, −1 to 1, on mean ranks; nil where either list does not vary.
  package var spearmanRho: Double? {
    Sample(key).ranks.correlation(with: Sample(answer).ranks)
  }

  private struct Pairs {
    var all = 0
    var concordant = 0
    var discordant = 0
    var tiedInKey = 0
    var tiedInAnswer = 0
  }

  private var pairs: Pairs {
    var pairs = Pairs()
    for one in key.indices {
      for other in key.indices.dropFirst(one + 1) {
        let product = (key[one] - key[other]) * (answer[one] - answer[other])
        pairs.all += 1
        pairs.concordant += product > 0 ? 1 : 0
        pairs.discordant += product < 0 ? 1 : 0
        pairs.tiedInKey += key[one] == key[other] ? 1 : 0
        pairs.tiedInAnswer += answer[one] == answer[other] ? 1 : 0
      }
    }
    return pairs
  }
}
