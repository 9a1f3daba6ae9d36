/// A value that is bound to a parameter of a statement.
enum SQLValue: Hashable {
  case null
  case integer(Int)
  case text(String)
  case bytes([UInt8])

  /// Makes a text, or nothing.
  static func optional(_ text: String?) -> SQLValue {
    text.map(SQLValue.text) ?? .null
  }

  /// Makes a number, or nothing.
  static func optional(_ number: Int?) -> SQLValue {
    number.map(SQLValue.integer) ?? .null
  }
}
