/// Why a line between host and trainee is refused; what is refused changes nothing.
package enum LineError: Error, Hashable, Sendable {
  /// It has more bytes than this.
  case tooLong(limit: Int)
  /// It is not one JSON object without mistakes.
  case notJSON
  /// No message has this type.
  case unknownType(String)
  /// A member is missing.
  case missing(String)
  /// A member does not belong here.
  case unexpected(String)
  /// A member has a value that it cannot have.
  case wrongValue(String)

  /// The reason in a word or two, as it goes back over the line.
  package var code: String {
    switch self {
    case .tooLong: "too-long"
    case .notJSON: "not-json"
    case .unknownType: "unknown-type"
    case .missing(let name): "missing:\(name)"
    case .unexpected(let name): "unexpected:\(name)"
    case .wrongValue(let name): "wrong-value:\(name)"
    }
  }

  /// A word of another process, short enough to be said.
  static func clipped(_ word: String) -> String { String(word.prefix(40)) }
}
