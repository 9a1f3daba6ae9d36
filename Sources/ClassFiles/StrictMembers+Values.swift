internal import JSONText
internal import PlainText
internal import ScenarioFiles

/// Values of members, of which every one is what it has to be.
extension StrictMembers {
  /// A member of a kind.
  func node(_ name: String, _ kind: JSONNode.Kind) throws(DecisionCodingError) -> JSONNode {
    guard let node = self[name] else { throw .missing(name) }
    guard node.kind == kind else { throw .wrongValue(name) }
    return node
  }

  /// A member of a kind; none where it is null.
  func optional(_ name: String, _ kind: JSONNode.Kind) throws(DecisionCodingError) -> JSONNode? {
    self[name]?.kind == .null ? nil : try node(name, kind)
  }

  /// A whole number within bounds; none where it is null.
  func optionalInteger(
    _ name: String,
    in range: ClosedRange<Int>
  ) throws(DecisionCodingError) -> Int? {
    self[name]?.kind == .null ? nil : try integer(name, in: range)
  }

  /// A whole number within bounds.
  func integer(
    _ name: String,
    in range: ClosedRange<Int>
  ) throws(DecisionCodingError) -> Int {
    guard let number = try node(name, .number).integer, range.contains(number) else {
      throw .wrongValue(name)
    }
    return number
  }

  /// A list of whole numbers within bounds.
  func integers(
    _ name: String,
    in range: ClosedRange<Int>
  ) throws(DecisionCodingError) -> [Int] {
    let numbers = try node(name, .array).integers(name)
    guard numbers.allSatisfy(range.contains) else { throw .wrongValue(name) }
    return numbers
  }

  /// Yes or no.
  func boolean(_ name: String) throws(DecisionCodingError) -> Bool {
    guard let flag = try node(name, .boolean).boolean else { throw .wrongValue(name) }
    return flag
  }

  /// A text on one line, cleaned.
  func line(_ name: String) throws(DecisionCodingError) -> String {
    guard let line = try node(name, .string).line else { throw .wrongValue(name) }
    return line
  }
}

extension JSONNode {
  /// The text of a string on one line, cleaned; none for other kinds.
  var line: String? { string.map(CleanText.line) }

  /// The numbers of an array of whole numbers.
  func integers(_ name: String) throws(DecisionCodingError) -> [Int] {
    guard kind == .array else { throw .wrongValue(name) }
    var numbers: [Int] = []
    for element in elements {
      guard let number = element.integer else { throw .wrongValue(name) }
      numbers.append(number)
    }
    return numbers
  }
}
