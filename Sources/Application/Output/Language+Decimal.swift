internal import Screens

extension Words.Language {
  /// Hundredths as a decimal number, `-0.07`.
  func decimal(hundredths: Int) -> String {
    let point = self == .english ? "." : ","
    let digits = abs(hundredths) % 100
    let sign = hundredths < 0 ? "-" : ""
    return "\(sign)\(abs(hundredths) / 100)\(point)\(digits < 10 ? "0" : "")\(digits)"
  }
}
