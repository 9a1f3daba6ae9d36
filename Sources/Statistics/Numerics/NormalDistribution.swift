internal import Glibc

/// The standard normal distribution.
package enum NormalDistribution {
  /// The share below a value, Φ(z), from 0 to 1.
  package static func cumulative(_ z: Double) -> Double {
    erfc(-z / 2.0.squareRoot()) / 2
  }

  /// The value below which a share lies, z(p); nil outside 0 < p < 1.
  ///
  /// A rough start (Hastings), then Halley's steps on `erfc`; right to 1e-12.
  package static func quantile(_ share: Double) -> Double? {
    guard share > 0, share < 1 else { return nil }
    // Near 1 the distance to 1 is what carries the digits.
    guard share <= 0.5 else { return quantile(1 - share).map { -$0 } }
    let t = (-2 * log(share)).squareRoot()
    var z = (2.30753 + 0.27061 * t) / (1 + 0.99229 * t + 0.04481 * t * t) - t
    for _ in 0..<4 {
      let density = exp(-z * z / 2) / (2 * Double.pi).squareRoot()
      guard density > 0 else { break }
      let step = (cumulative(z) - share) / density
      z -= step / (1 + z * step / 2)
    }
    return z
  }

  /// How many standard errors a two-sided interval reaches to each side; the confidence lies between
  /// 0 and 1.
  package static func reach(confidence: Double) -> Double {
    guard let z = quantile((1 + confidence) / 2) else {
      preconditionFailure("a confidence lies between 0 and 1")
    }
    return z
  }
}
