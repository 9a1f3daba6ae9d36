/// White space and comments.
extension Reader {
  /// Moves past white space and what people write in its place.
  mutating func skipSpace() {
    var reported: JSONProblem.Code?
    while position < bytes.count {
      let byte = bytes[position]
      if byte.isSpace {
        position = bytes.skippingSpace(from: position + 1)
      } else if byte > .space, byte < 0x80, byte != .slash, byte != UInt8(ascii: "#") {
        return
      } else if beginsComment(at: position) {
        let isFirst = reported != .comment
        reported = .comment
        skipComment(isFirst: isFirst)
      } else {
        let length = unusualSpaceLength(at: position)
        if length == 0 { return }
        if reported != .unusualSpace { report(.unusualSpace, position..<position + length) }
        reported = .unusualSpace
        position += length
      }
    }
  }

  func beginsComment(at index: Int) -> Bool {
    switch bytes.peek(index) {
    case UInt8(ascii: "#"): true
    case .slash: bytes.peek(index + 1) == .slash || bytes.peek(index + 1) == UInt8(ascii: "*")
    default: false
    }
  }

  private mutating func skipComment(isFirst: Bool) {
    let start = position
    if bytes[start] == .slash, bytes.peek(start + 1) != .slash {
      position = start + 2
      while position < bytes.count, !endsComment { position += 1 }
      guard position < bytes.count else {
        return report(.unterminatedComment, start..<contentEnd, expected: "*/")
      }
      position += 2
    } else {
      while position < bytes.count, !bytes[position].isLineEnd { position += 1 }
    }
    if isFirst { report(.comment, start..<position) }
  }

  private var endsComment: Bool {
    bytes[position] == UInt8(ascii: "*") && bytes.peek(position + 1) == .slash
  }

  /// Returns the length of a space at a place that Unicode knows and JSON does not, or zero.
  private func unusualSpaceLength(at index: Int) -> Int {
    let second = bytes.peek(index + 1)
    let third = bytes.peek(index + 2)
    switch bytes[index] {
    case 0x0B, 0x0C: return 1
    case 0xC2: return second == 0xA0 || second == 0x85 ? 2 : 0
    case 0xE2:
      let isGeneral = second == 0x80 && ((0x80...0x8F).contains(third) || third >= 0xA8)
      return isGeneral && third <= 0xAF || second == 0x81 && third == 0x9F ? 3 : 0
    case 0xE3: return second == 0x80 && third == 0x80 ? 3 : 0
    case 0xEF: return second == 0xBB && third == 0xBF ? 3 : 0
    default: return 0
    }
  }
}
