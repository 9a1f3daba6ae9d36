internal import JSONText
internal import PlainText
internal import ScenarioEngine

/// The members of an object on the line, each known and each there once.
struct LineObject {
  private var values: [String: JSONNode] = [:]

  init(
    _ node: JSONNode,
    required: [String],
    optional: [String] = []
  ) throws(LineError) {
    guard node.kind == .object else { throw .wrongValue("object") }
    for member in node.members {
      let name = member.name
      guard required.contains(name) || optional.contains(name) else {
        throw .unexpected(LineError.clipped(CleanText.line(name)))
      }
      values[name] = member.value
    }
    for name in required where values[name] == nil { throw .missing(name) }
  }

  /// Reads a line as one object; its type says what else it has.
  static func root(_ bytes: [UInt8], limit: Int) throws(LineError) -> (JSONNode, type: String) {
    guard bytes.count <= limit else { throw .tooLong(limit: limit) }
    let limits = JSONLimits(maximumBytes: limit, maximumDepth: 12, maximumProblems: 1)
    let document = JSONDocument.read(bytes, limits: limits)
    guard document.problems.isEmpty, let root = document.root, root.kind == .object else {
      throw .notJSON
    }
    guard let type = root.member("type") else { throw .missing("type") }
    guard let type = type.string else { throw .wrongValue("type") }
    return (root, type)
  }

  func has(_ name: String) -> Bool { values[name] != nil }

  func node(_ name: String) throws(LineError) -> JSONNode {
    guard let node = values[name] else { throw .missing(name) }
    return node
  }

  func integer(_ name: String, in range: ClosedRange<Int>) throws(LineError) -> Int {
    guard let number = try node(name).integer, range.contains(number) else {
      throw .wrongValue(name)
    }
    return number
  }

  /// A number; none where null stands in its place.
  func integerOrNull(_ name: String, in range: ClosedRange<Int>) throws(LineError) -> Int? {
    try node(name).kind == .null ? nil : try integer(name, in: range)
  }

  /// A number; none where the member is not there.
  func integerIfAny(_ name: String, in range: ClosedRange<Int>) throws(LineError) -> Int? {
    has(name) ? try integer(name, in: range) : nil
  }

  func boolean(_ name: String) throws(LineError) -> Bool {
    guard let value = try node(name).boolean else { throw .wrongValue(name) }
    return value
  }

  /// A short text on one line, cleaned.
  func string(_ name: String) throws(LineError) -> String {
    guard let value = try node(name).string else { throw .wrongValue(name) }
    return CleanText.line(value)
  }

  func one<Value: RawRepresentable>(
    _ name: String,
    of: Value.Type
  ) throws(LineError) -> Value where Value.RawValue == String {
    guard let value = try node(name).string.flatMap(Value.init) else { throw .wrongValue(name) }
    return value
  }

  /// A text in its languages; empty where the member is not there.
  func text(_ name: String) throws(LineError) -> LocalizedText {
    guard let node = values[name] else { return .empty }
    return try LocalizedText(onLine: node, name)
  }

  func list<Value>(
    _ name: String,
    atMost limit: Int,
    _ read: (JSONNode) throws(LineError) -> Value
  ) throws(LineError) -> [Value] {
    try Self.list(try node(name), name, atMost: limit, read)
  }

  static func list<Value>(
    _ node: JSONNode,
    _ name: String,
    atMost limit: Int,
    _ read: (JSONNode) throws(LineError) -> Value
  ) throws(LineError) -> [Value] {
    guard node.kind == .array else { throw .wrongValue(name) }
    var values: [Value] = []
    for element in node.elements {
      guard values.count < limit else { throw .wrongValue(name) }
      values.append(try read(element))
    }
    return values
  }

  /// A list of numbers.
  func integers(
    _ name: String,
    atMost limit: Int,
    in range: ClosedRange<Int>
  ) throws(LineError) -> [Int] {
    try list(name, atMost: limit) { node throws(LineError) in
      guard let number = node.integer, range.contains(number) else { throw .wrongValue(name) }
      return number
    }
  }

  /// A list of short texts, cleaned.
  func strings(_ name: String, atMost limit: Int) throws(LineError) -> [String] {
    try list(name, atMost: limit) { node throws(LineError) in
      guard let text = node.string else { throw .wrongValue(name) }
      return CleanText.line(text)
    }
  }

  func objects<Value>(
    _ name: String,
    atMost limit: Int,
    _ read: (JSONNode) throws(LineError) -> Value
  ) throws(LineError) -> [Value] {
    has(name) ? try list(name, atMost: limit, read) : []
  }
}

extension LocalizedText {
  /// The most languages and paragraphs of a text on the line.
  private static let (languages, paragraphs) = (8, 400)

  /// The text as it goes over the line: `{"en":["told",["Name","said"]]}`.
  var onLine: JSONValue {
    .object(
      versions.map { version in
        let paragraphs = version.paragraphs.map { paragraph -> JSONValue in
          switch paragraph {
          case .narration(let words): .string(words)
          case .speech(let name, let words): .array([.string(name), .string(words)])
          }
        }
        return JSONValue.Member(version.language, .array(paragraphs))
      }
    )
  }

  init(onLine node: JSONNode, _ name: String) throws(LineError) {
    guard node.kind == .object else { throw .wrongValue(name) }
    var versions: [Version] = []
    for member in node.members {
      guard versions.count < Self.languages else { throw .wrongValue(name) }
      let paragraphs = try LineObject.list(member.value, name, atMost: Self.paragraphs) {
        node throws(LineError) in
        try Self.paragraph(node, name)
      }
      versions.append(Version(language: CleanText.line(member.name), paragraphs: paragraphs))
    }
    self.init(versions: versions)
  }

  private static func paragraph(_ node: JSONNode, _ name: String) throws(LineError) -> Paragraph {
    if let words = node.string { return .narration(CleanText.block(words)) }
    guard node.kind == .array else { throw .wrongValue(name) }
    let parts = node.elements.compactMap(\.string)
    guard parts.count == 2, Array(node.elements).count == 2 else { throw .wrongValue(name) }
    return .speech(person: CleanText.line(parts[0]), CleanText.block(parts[1]))
  }
}
