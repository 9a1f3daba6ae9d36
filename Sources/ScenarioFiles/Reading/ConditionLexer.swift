/// Cuts a condition into words, numbers, comparisons and parentheses, with their places in bytes.
struct ConditionLexer {
  /// A piece of a condition.
  struct Token {
    /// What a piece is.
    enum Kind: Hashable {
      case name(String)
      case and, or, not
      case comparison(String)
      case number(Int)
      case open, close
      /// What is no part of a condition, as it stands there.
      case unknown(String)
      case end
    }

    let kind: Kind
    /// The bytes within the condition.
    let range: Range<Int>
  }

  private let bytes: [UInt8]
  private var index = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// Cuts a whole condition; the last piece is its end.
  static func tokens(of text: String) -> [Token] {
    var lexer = ConditionLexer(text)
    var tokens: [Token] = []
    while true {
      let token = lexer.next()
      tokens.append(token)
      if token.kind == .end { return tokens }
    }
  }

  private mutating func next() -> Token {
    while index < bytes.count, bytes[index] == 32 { index += 1 }
    let start = index
    guard start < bytes.count else { return Token(kind: .end, range: start..<start) }
    if let kind = kind(of: bytes[start]) { return Token(kind: kind, range: start..<index) }
    // Neighbours that are no words belong together, as in `&&`.
    let first = bytes[start]
    if index == start { _ = take { $0 == first } }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    return Token(kind: .unknown(text), range: start..<index)
  }

  /// Takes what begins here, or returns nil where it is no part of a condition.
  private mutating func kind(of first: UInt8) -> Token.Kind? {
    switch first {
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      index += 1
      return first == UInt8(ascii: "(") ? .open : .close
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "!"):
      let sign = take { "<>=!".utf8.contains($0) }
      return ["<", "<=", "==", "!=", ">=", ">"].contains(sign) ? .comparison(sign) : nil
    case 48...57, UInt8(ascii: "-"), UInt8(ascii: "+"):
      let digits = take { (48...57).contains($0) || $0 == 45 || $0 == 43 }
      return Int(digits).map { .number($0) }
    default:
      return word()
    }
  }

  private mutating func word() -> Token.Kind? {
    let word = take { byte in
      (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte)
        || byte == 45 || byte == 95 || byte >= 128
    }
    switch word {
    case "": return nil
    case "and": return .and
    case "or": return .or
    case "not": return .not
    default: return .name(word)
    }
  }

  private mutating func take(while matches: (UInt8) -> Bool) -> String {
    let start = index
    while index < bytes.count, matches(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }
}
