/// A value that goes to the server beside a statement, never within it.
package enum ServerValue: Hashable, Sendable {
  case null
  case integer(Int)
  case text(String)

  /// Makes a number, or nothing.
  package static func optional(_ number: Int?) -> ServerValue {
    number.map(ServerValue.integer) ?? .null
  }

  /// The value as the server reads it; none for null.
  var text: String? {
    switch self {
    case .null: nil
    case .integer(let number): String(number)
    case .text(let text): text
    }
  }
}

/// The values of a statement as libpq takes them: C strings one after the other.
struct ParameterList {
  private var characters: [CChar] = []
  private var starts: [Int?] = []

  /// Lays the values out; a NUL, which would cut a text short, is refused as the server would.
  init(_ values: [ServerValue]) throws(ServerError) {
    for value in values {
      guard let text = value.text else {
        starts.append(nil)
        continue
      }
      guard !text.utf8.contains(0) else { throw ServerError(code: "22021", message: "NUL") }
      starts.append(characters.count)
      characters += text.utf8.map { CChar(bitPattern: $0) } + [0]
    }
  }

  /// Lends the values, ended by null.
  func withTexts<Value>(_ body: (ClientLibrary.Texts) -> Value) -> Value {
    characters.withUnsafeBufferPointer { characters in
      let texts = starts.map { start in start.flatMap { characters.baseAddress?.advanced(by: $0) } }
      return (texts + [nil]).withUnsafeBufferPointer { pointers in
        guard let first = pointers.baseAddress else { preconditionFailure("null ends the array") }
        return body(first)
      }
    }
  }
}
