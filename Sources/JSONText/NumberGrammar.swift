/// The grammar of numbers in RFC 8259.
enum NumberGrammar {
  /// Returns the end of the longest number that begins at a place, or nil if none does.
  static func end(_ bytes: Bytes, from start: Int) -> Int? {
    var index = start
    if bytes.peek(index) == .minus { index += 1 }
    guard bytes.peek(index).isDigit else { return nil }
    if bytes[index] == UInt8(ascii: "0") {
      index += 1
    } else {
      index = digitsEnd(bytes, from: index)
    }
    if bytes.peek(index) == .point, bytes.peek(index + 1).isDigit {
      index = digitsEnd(bytes, from: index + 1)
    }
    if bytes.peek(index) | 0x20 == UInt8(ascii: "e") {
      let sign = bytes.peek(index + 1)
      let digits = sign == UInt8(ascii: "+") || sign == .minus ? index + 2 : index + 1
      if bytes.peek(digits).isDigit { index = digitsEnd(bytes, from: digits) }
    }
    return index
  }

  /// Returns the integer that a text of digits, possibly with a sign or in hexadecimal, stands for.
  static func integer(_ bytes: Bytes, _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    guard index < range.upperBound else { return nil }
    let isNegative = bytes[index] == .minus
    if isNegative || bytes[index] == UInt8(ascii: "+") { index += 1 }
    var radix = 10
    if range.upperBound - index > 2, bytes[index + 1] | 0x20 == UInt8(ascii: "x") {
      guard bytes[index] == UInt8(ascii: "0") else { return nil }
      radix = 16
      index += 2
    }
    guard index < range.upperBound else { return nil }
    var value = 0
    while index < range.upperBound {
      guard let digit = bytes[index].hexadecimalValue, digit < radix else { return nil }
      let (scaled, overflows) = value.multipliedReportingOverflow(by: radix)
      let step = isNegative ? -Int(digit) : Int(digit)
      let (sum, spills) = scaled.addingReportingOverflow(step)
      if overflows || spills { return nil }
      value = sum
      index += 1
    }
    return value
  }

  /// Returns a number with its needless zeros and plus dropped and a digit on each side of its point.
  static func corrected(_ text: String) -> String? {
    var rest = Substring(text)
    let sign = rest.hasPrefix("-") ? "-" : ""
    if rest.hasPrefix("-") || rest.hasPrefix("+") { rest.removeFirst() }
    let whole = takeDigits(&rest)
    var result = sign + (whole.drop { $0 == "0" })
    if whole.allSatisfy({ $0 == "0" }) { result += "0" }
    if rest.hasPrefix(".") {
      rest.removeFirst()
      let fraction = takeDigits(&rest)
      if whole.isEmpty, fraction.isEmpty { return nil }
      result += "." + (fraction.isEmpty ? "0" : fraction)
    } else if whole.isEmpty {
      return nil
    }
    return JSONNumber(result + rest)?.text
  }

  private static func takeDigits(_ text: inout Substring) -> Substring {
    let digits = text.prefix { ("0"..."9").contains($0) }
    text.removeFirst(digits.count)
    return digits
  }

  private static func digitsEnd(_ bytes: Bytes, from start: Int) -> Int {
    var index = start
    while bytes.peek(index).isDigit { index += 1 }
    return index
  }
}
