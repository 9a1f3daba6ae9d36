package import Authoring

/// How a language writes a count.
package struct CountText: Sendable {
  /// The sign between a number's whole and its tenths.
  package let decimalSign: String
  /// The sign between its thousands.
  package let thousandsSign: String

  /// English: 12,345.
  package static let english = CountText(decimalSign: ".", thousandsSign: ",")
  /// Danish: 12.345.
  package static let danish = CountText(decimalSign: ",", thousandsSign: ".")

  /// A count as people read it: `12,345`, and with two figures and a power of ten beyond 10^15.
  package func text(_ count: PlayCount) -> String {
    guard count.isExact else { return "> 10^38" }
    let digits = String(count.value)
    guard digits.count > 15 else { return grouped(digits) }
    let tenths = digits.dropFirst().prefix(1)
    return "\(digits.prefix(1))\(decimalSign)\(tenths) x 10^\(digits.count - 1)"
  }

  /// A whole number as people read it.
  package func text(_ number: Int) -> String { text(PlayCount(number)) }

  /// Of a hundred plays how many; `<1` where it is less than half a one but more than none, and a
  /// dash where the counts are not exact.
  package func percent(_ count: PlayCount, of all: PlayCount) -> String {
    guard all.isExact, count.isExact, all > 0 else { return "-" }
    // Counts as large as these lose nothing that a whole percent shows.
    let scale = max(1, all.value >> 100)
    let percent = (count.value / scale * 200 / (all.value / scale) + 1) / 2
    return percent == 0 && count > 0 ? "<1" : "\(percent)"
  }

  private func grouped(_ digits: String) -> String {
    var result = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { result += thousandsSign }
      result.append(digit)
    }
    return result
  }
}
