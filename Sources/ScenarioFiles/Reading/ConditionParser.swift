internal import JSONText
internal import ScenarioEngine

/// Reads conditions such as `told-supervisor and not (waited or trust < 2)`.
///
/// `not` binds tighter than `and`, and `and` tighter than `or`. The first mistake ends the reading
/// of a condition, as what follows it would only be guessed.
struct ConditionParser {
  /// The longest condition, in bytes.
  static let greatestLength = 500
  /// How far parentheses and `not` may lie inside each other.
  static let greatestDepth = 20

  /// What is wrong in a condition, and where in it.
  struct Mistake: Error {
    let code: FindingCode
    let details: FindingDetails
    let range: Range<Int>
  }

  private let flags: [String: Int]
  private let counters: [String: Int]
  private var tokens: [ConditionLexer.Token]
  private var index = 0
  private var depth = 0

  /// Parses a condition on flags and counters, each with its place by name.
  static func parse(
    _ text: String,
    flags: [String: Int],
    counters: [String: Int]
  ) throws(Mistake) -> Condition {
    let count = text.utf8.count
    guard count <= greatestLength else {
      throw Mistake(
        code: .conditionTooLong,
        details: FindingDetails(count: count, limit: greatestLength),
        range: 0..<count
      )
    }
    let tokens = ConditionLexer.tokens(of: text)
    var parser = ConditionParser(flags: flags, counters: counters, tokens: tokens)
    let condition = try parser.alternatives()
    guard parser.token.kind == .end else { throw parser.mistake(.endOfCondition) }
    return condition
  }

  private init(
    flags: [String: Int],
    counters: [String: Int],
    tokens: [ConditionLexer.Token]
  ) {
    self.flags = flags
    self.counters = counters
    self.tokens = tokens
  }

  private var token: ConditionLexer.Token { tokens[index] }

  private mutating func advance() {
    if index < tokens.count - 1 { index += 1 }
  }

  private mutating func alternatives() throws(Mistake) -> Condition {
    var parts = [try conjunction()]
    while token.kind == .or {
      advance()
      parts.append(try conjunction())
    }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func conjunction() throws(Mistake) -> Condition {
    var parts = [try negation()]
    while token.kind == .and {
      advance()
      parts.append(try negation())
    }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func negation() throws(Mistake) -> Condition {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.greatestDepth else {
      throw Mistake(
        code: .conditionTooLong,
        details: FindingDetails(limit: Self.greatestDepth),
        range: token.range
      )
    }
    switch token.kind {
    case .not:
      advance()
      return .not(try negation())
    case .open:
      advance()
      let inner = try alternatives()
      guard token.kind == .close else { throw mistake(.closingParenthesis) }
      advance()
      return inner
    case .name(let name):
      return try comparison(of: name)
    default:
      throw mistake(.conditionName)
    }
  }

  private mutating func comparison(of name: String) throws(Mistake) -> Condition {
    let named = token
    advance()
    if let counter = counters[name] {
      guard case .comparison(let sign) = token.kind,
        let comparison = Condition.Comparison(rawValue: sign)
      else {
        if case .unknown = token.kind { throw mistake(.comparison) }
        throw Mistake(
          code: .counterNotCompared,
          details: FindingDetails(name: name),
          range: named.range
        )
      }
      advance()
      guard case .number(let number) = token.kind else { throw mistake(.number) }
      advance()
      return .counter(counter, comparison, number)
    }
    guard let flag = flags[name] else { throw unknown(name, named) }
    if case .comparison = token.kind {
      throw Mistake(
        code: .flagCompared,
        details: FindingDetails(name: name),
        range: token.range
      )
    }
    return .flag(flag)
  }

  private func unknown(_ name: String, _ token: ConditionLexer.Token) -> Mistake {
    let isCompared = if case .comparison = self.token.kind { true } else { false }
    let known = isCompared ? counters.keys.sorted() : flags.keys.sorted()
    return Mistake(
      code: isCompared ? .unknownCounter : .unknownFlag,
      details: FindingDetails(name: clipped(name), expected: known, found: clipped(name)),
      range: token.range
    )
  }

  private func mistake(_ form: ExpectedForm) -> Mistake {
    Mistake(
      code: .conditionForm,
      details: FindingDetails(form: form, found: found, nearest: Self.meant[found]),
      range: token.range
    )
  }

  /// What stands at the mistake, for the message; empty at the end.
  private var found: String {
    switch token.kind {
    case .name(let name): clipped(name)
    case .and: "and"
    case .or: "or"
    case .not: "not"
    case .comparison(let sign): sign
    case .number(let number): "\(number)"
    case .open: "("
    case .close: ")"
    case .unknown(let text): clipped(text)
    case .end: ""
    }
  }

  /// What the signs of other languages are called here.
  private static let meant = [
    "&": "and", "&&": "and", "|": "or", "||": "or", "!": "not", "=": "==", "===": "==", "=>": ">=",
    "=<": "<=", "<>": "!=",
  ]
}

extension ObjectReader {
  /// The condition in a member; always where it is absent.
  func condition(_ name: JSONName) -> Condition {
    read(name) { run.condition($0) } ?? .always
  }
}

extension ReadingRun {
  /// A condition; a mistake is placed inside the string.
  func condition(_ node: JSONNode) -> Condition {
    guard let text = node.string else {
      reportType(.condition, node)
      return .always
    }
    do throws(ConditionParser.Mistake) {
      return try ConditionParser.parse(text, flags: names.flags, counters: names.counters)
    } catch {
      var details = error.details
      if error.code == .unknownFlag || error.code == .unknownCounter {
        details.nearest = nearest(to: details.name, among: details.expected)
      }
      report(error.code, details, at: node.range(of: error.range, in: text))
      return .always
    }
  }
}
