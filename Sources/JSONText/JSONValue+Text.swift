extension JSONValue {
  /// The ways to lay out a text.
  package enum Style: Hashable, Sendable {
    /// One line without spaces.
    case compact
    /// A line for each member and element, indented by two spaces a level.
    case pretty
  }

  /// Writes the value as JSON, without a line end after it.
  ///
  /// Only what RFC 8259 requires is escaped: quotes, backslashes and control characters.
  package func text(_ style: Style = .compact) -> String {
    String(decoding: bytes(style), as: UTF8.self)
  }

  /// Writes the value as JSON in UTF-8, without a line end after it.
  package func bytes(_ style: Style = .compact) -> [UInt8] {
    var result: [UInt8] = []
    write(to: &result, style, level: 0)
    return result
  }

  private func write(to result: inout [UInt8], _ style: Style, level: Int) {
    switch self {
    case .object(let members):
      JSONValue.writeList(members, "{", "}", to: &result, style, level) { member, result in
        JSONValue.writeString(member.name.utf8, to: &result)
        result.append(contentsOf: style == .pretty ? ": ".utf8 : ":".utf8)
        member.value.write(to: &result, style, level: level + 1)
      }
    case .array(let elements):
      JSONValue.writeList(elements, "[", "]", to: &result, style, level) { element, result in
        element.write(to: &result, style, level: level + 1)
      }
    case .string(let value): JSONValue.writeString(value.utf8, to: &result)
    case .integer(let value): result.append(contentsOf: "\(value)".utf8)
    case .number(let number): result.append(contentsOf: number.text.utf8)
    case .boolean(let value): result.append(contentsOf: value ? "true".utf8 : "false".utf8)
    case .null: result.append(contentsOf: "null".utf8)
    }
  }

  private static func writeList<Item>(
    _ items: [Item],
    _ opening: String,
    _ closing: String,
    to result: inout [UInt8],
    _ style: Style,
    _ level: Int,
    _ write: (Item, inout [UInt8]) -> Void
  ) {
    result.append(contentsOf: opening.utf8)
    for (index, item) in items.enumerated() {
      if index > 0 { result.append(.comma) }
      if style == .pretty { breakLine(&result, level: level + 1) }
      write(item, &result)
    }
    if style == .pretty, !items.isEmpty { breakLine(&result, level: level) }
    result.append(contentsOf: closing.utf8)
  }

  private static func breakLine(_ result: inout [UInt8], level: Int) {
    result.append(.lineFeed)
    result.append(contentsOf: repeatElement(.space, count: level * 2))
  }

  static func writeString(_ string: some Sequence<UInt8>, to result: inout [UInt8]) {
    result.append(.quote)
    for byte in string {
      if byte < 0x20 || byte == .quote || byte == .backslash {
        result.append(contentsOf: escape(byte).utf8)
      } else {
        result.append(byte)
      }
    }
    result.append(.quote)
  }

  /// Returns the escape of a character of ASCII that cannot stand in a string as it is.
  static func escape(_ byte: UInt8) -> String {
    switch byte {
    case .quote: "\\\""
    case .backslash: "\\\\"
    case 0x08: "\\b"
    case 0x0C: "\\f"
    case .lineFeed: "\\n"
    case .carriageReturn: "\\r"
    case .tab: "\\t"
    default: "\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
  }
}
