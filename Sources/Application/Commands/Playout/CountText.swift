internal import Authoring

/// How a language writes a count.
struct CountText: Sendable {
  /// The sign between a number's whole and its tenths.
  let decimalSign: String
  /// The sign between its thousands.
  let thousandsSign: String

  static let english = CountText(decimalSign: ".", thousandsSign: ",")
  static let danish = CountText(decimalSign: ",", thousandsSign: ".")

  /// A count as people read it: `12,345`, and with two figures and a power of ten beyond 10^15.
  func text(_ count: PlayCount) -> String {
    guard count.isExact else { return "> 10^38" }
    let digits = String(count.value)
    guard digits.count > 15 else { return grouped(digits) }
    let tenths = digits.dropFirst().prefix(1)
    return "\(digits.prefix(1))\(decimalSign)\(tenths) x 10^\(digits.count - 1)"
  }

  /// A whole number as people read it.
  func text(_ number: Int) -> String { text(PlayCount(number)) }

  private func grouped(_ digits: String) -> String {
    var result = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { result += thousandsSign }
      result.append(digit)
    }
    return result
  }
}
