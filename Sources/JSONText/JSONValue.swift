/// A value to be written as JSON.
///
/// Literals make one: `["id": "a1", "score": 3, "tags": ["x"], "note": nil]`. Members keep their
/// order.
package enum JSONValue: Equatable, Sendable {
  /// A name and its value in an object.
  package struct Member: Equatable, Sendable {
    /// The name.
    package var name: String
    /// The value.
    package var value: JSONValue

    /// Creates a member.
    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// An object; it is for the caller to use each name once.
  case object([Member])
  /// An array.
  case array([JSONValue])
  /// A string.
  case string(String)
  /// An integer.
  case integer(Int)
  /// A number in a spelling of its own.
  case number(JSONNumber)
  /// True or false.
  case boolean(Bool)
  /// Null.
  case null
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  /// Creates an object whose members have the order of the literal.
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}

extension JSONValue: ExpressibleByArrayLiteral {
  /// Creates an array.
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}

extension JSONValue: ExpressibleByStringInterpolation {
  /// Creates a string.
  package init(stringLiteral value: String) { self = .string(value) }
}

extension JSONValue: ExpressibleByIntegerLiteral {
  /// Creates an integer.
  package init(integerLiteral value: Int) { self = .integer(value) }
}

extension JSONValue: ExpressibleByBooleanLiteral {
  /// Creates a boolean.
  package init(booleanLiteral value: Bool) { self = .boolean(value) }
}

extension JSONValue: ExpressibleByNilLiteral {
  /// Creates null.
  package init(nilLiteral: ()) { self = .null }
}
