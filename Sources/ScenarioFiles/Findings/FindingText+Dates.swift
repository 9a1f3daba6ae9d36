internal import ScenarioEngine

extension FindingText {
  /// Which part of a date or time cannot be, as the end of a message; empty where it is the form.
  static func impossible(_ details: FindingDetails) -> String {
    let part: String? =
      switch details.form {
      case .day where hasForm("0000-00-00", details.found): day(details.found)
      case .time where hasForm("0000-00-00T00:00", details.found):
        day(String(details.found.prefix(10))) ?? clock(String(details.found.suffix(5)))
      case .dayOfYear where hasForm("00-00", details.found): day("2000-" + details.found)
      case .clock where hasForm("00:00", details.found): clock(details.found)
      default: nil
      }
    return part.map { "; there is no \($0)" } ?? ""
  }

  private static func hasForm(_ form: String, _ text: String) -> Bool {
    form.utf8.count == text.utf8.count
      && zip(form.utf8, text.utf8).allSatisfy { form, byte in
        form == UInt8(ascii: "0") ? (48...57).contains(byte) : form == byte
      }
  }

  private static func day(_ text: String) -> String? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    if !(1...12).contains(parts[1]) { return "month \(parts[1])" }
    guard parts[0] >= 1970, LocalTime(text: text + "T00:00") == nil else { return nil }
    return "day \(parts[2]) in month \(parts[1])"
  }

  private static func clock(_ text: String) -> String? {
    let parts = text.split(separator: ":").compactMap { Int($0) }
    guard parts.count == 2 else { return nil }
    if parts[0] > 23 { return "hour \(parts[0])" }
    return parts[1] > 59 ? "minute \(parts[1])" : nil
  }
}
