/// A number in the spelling of RFC 8259, kept as text so that no digit is lost.
package struct JSONNumber: Hashable, Sendable {
  /// The spelling.
  package let text: String

  /// Takes a spelling over; nil if it is not that of a number in JSON.
  package init?(_ text: String) {
    var copy = text
    let isNumber = copy.withUTF8 { !$0.isEmpty && NumberGrammar.end($0, from: 0) == $0.count }
    guard isNumber else { return nil }
    self.text = text
  }

  /// Spells a double in the shortest way that reads as the same one; nil if it is not finite.
  package init?(_ value: Double) {
    guard value.isFinite else { return nil }
    self.init("\(value)")
  }
}
