/// How values are spelled where each has one spelling alone: as `JSONValue` writes them, compact.
extension JSONNode {
  /// Appends a string as it is written when only what must be escaped is; nothing for other kinds.
  package func appendString(to result: inout [UInt8]) {
    if kind == .string { tape.appendString(at: index, to: &result) }
  }
}

extension JSONMember {
  /// Appends the name, spelled like a string.
  package func appendName(to result: inout [UInt8]) {
    tape.appendString(at: index, to: &result)
  }

  /// Whether the name comes before that of another member, byte by byte.
  package func precedes(_ other: JSONMember) -> Bool {
    tape.withContent(of: index) { name in
      other.tape.withContent(of: other.index) { name.lexicographicallyPrecedes($0) }
    }
  }
}

extension Tape {
  /// Appends a key or a string, with quotes and what has to be escaped.
  func appendString(at index: Int, to result: inout [UInt8]) {
    withContent(of: index) { content in
      if content.contains(where: { $0 < 0x20 || $0 == .quote || $0 == .backslash }) {
        JSONValue.writeString(content, to: &result)
      } else {
        result.append(.quote)
        result.append(contentsOf: content)
        result.append(.quote)
      }
    }
  }

  /// Hands over the bytes that a key or a string stands for.
  func withContent<Result>(of index: Int, _ body: (Bytes) -> Result) -> Result {
    let entry = entries[index]
    return bytes.withUnsafeBufferPointer { buffer in
      guard entry.marks.contains(.escaped) else {
        return body(UnsafeBufferPointer(rebasing: buffer[entry.content]))
      }
      return StringDecoder.decode(buffer, entry.content).withUnsafeBufferPointer(body)
    }
  }
}
