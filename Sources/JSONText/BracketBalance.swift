/// A look ahead at the brackets after a wrong one, to choose between ways to read it.
struct BracketBalance {
  /// How far it looks, which bounds the time of hostile input.
  private static let reach = 65536

  private let bytes: Bytes
  private let kinds: [JSONNode.Kind]

  init(_ bytes: Bytes, kinds: [JSONNode.Kind]) {
    self.bytes = bytes
    self.kinds = kinds
  }

  /// Returns how far the text from a place on fits if only the outer containers were open there.
  ///
  /// The greatest number means that it fits to the end.
  func score(depth: Int, from start: Int) -> Int {
    var stack = Array(kinds.prefix(depth).suffix(256))
    let isWhole = stack.count == depth
    var index = start
    let end = min(bytes.count, start + BracketBalance.reach)
    while index < end {
      let byte = bytes[index]
      switch byte {
      case .quote: index = stringEnd(from: index + 1) - 1
      case .openBrace: stack.append(.object)
      case .openBracket: stack.append(.array)
      case .closeBrace, .closeBracket:
        if stack.isEmpty, !isWhole { return Int.max }
        guard stack.popLast() == (byte == .closeBrace ? .object : .array) else { return index }
      case .colon: if stack.last == .array { return index }
      case .comma: if stack.isEmpty { return index }
      default: break
      }
      index += 1
    }
    return end < bytes.count || stack.isEmpty ? Int.max : end
  }

  private func stringEnd(from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != .quote, !bytes[index].isLineEnd {
      index += bytes[index] == .backslash ? 2 : 1
    }
    return index + 1
  }
}
