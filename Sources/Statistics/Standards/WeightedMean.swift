internal import Glibc

/// A total of parts by weights that people have agreed on: policy, not evidence (evidence f4).
package struct WeightedMean: Hashable, Sendable {
  /// Σ w × s ÷ Σ w.
  package let arithmetic: Double
  /// Π s^(w ÷ Σ w), which one weak part pulls down more.
  package let geometric: Double

  /// Makes a mean of parts from 0 to 1; nil where there is no weight or a part lies outside.
  package init?(_ parts: [(weight: Double, share: Double)]) {
    let weights = parts.map(\.weight).reduce(0, +)
    guard weights > 0, parts.allSatisfy({ $0.weight >= 0 && (0...1).contains($0.share) })
    else { return nil }
    arithmetic = parts.map { $0.weight * $0.share }.reduce(0, +) / weights
    geometric = parts.filter { $0.weight > 0 }
      .map { pow($0.share, $0.weight / weights) }.reduce(1, *)
  }
}
