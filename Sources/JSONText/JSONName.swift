/// The name of a member as the program writes it.
///
/// Names are looked for in every object that is read. As this refers to the bytes of the program
/// itself, comparing it with a text neither makes a string nor counts references.
package struct JSONName: ExpressibleByStringLiteral, Hashable, Sendable {
  private let literal: StaticString

  /// Takes a name from the source of the program.
  package init(stringLiteral: StaticString) { literal = stringLiteral }

  /// The name as a string.
  package var text: String { literal.description }

  /// The bytes of the name.
  var bytes: Bytes { Bytes(start: literal.utf8Start, count: literal.utf8CodeUnitCount) }

  /// What is seen of it at first sight.
  var look: UInt64 { bytes.look(from: 0, to: bytes.count) }

  package static func == (one: JSONName, other: JSONName) -> Bool {
    one.bytes.elementsEqual(other.bytes)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
