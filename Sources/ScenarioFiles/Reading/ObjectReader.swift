internal import JSONText

/// A cursor over one object of a file.
///
/// Making one reports what is unknown in the object and what is missing; reading a member reports
/// what is wrong with its value. A member that is absent reads as nil without a word.
struct ObjectReader {
  let node: JSONNode
  let kind: ObjectKind
  /// The members that the tables know, looked up once.
  let members: [Member]
  let run: ReadingRun
  /// The values of the members, in the order of the table.
  private let values: [JSONNode?]

  /// Makes a cursor; nil where the value is no object, which is reported.
  init?(_ node: JSONNode, as kind: ObjectKind, in run: ReadingRun) {
    guard node.kind == .object else {
      run.reportType(.object, node)
      return nil
    }
    self.node = node
    self.kind = kind
    self.run = run
    let known = kind.members
    members = known
    var values = [JSONNode?](repeating: nil, count: known.count)
    for member in node.members {
      let name = member.name
      if let place = known.firstIndex(where: { $0.name == name }) {
        if values[place] == nil { values[place] = member.value }
      } else {
        let nearest = run.nearest(to: name, among: known.map(\.name))
        run.report(
          .unknownMember,
          FindingDetails(name: clipped(name), owner: kind.rawValue, nearest: nearest),
          at: member.nameRange
        )
      }
    }
    self.values = values
    reportMissing(known)
  }

  /// The value of a member; nil where it is absent.
  func value(_ name: String) -> JSONNode? {
    assert(
      members.contains { $0.name == name },
      "every member that is read stands in the tables"
    )
    return written(name)
  }

  /// Whether a member is written.
  func has(_ name: String) -> Bool {
    written(name) != nil
  }

  private func written(_ name: String) -> JSONNode? {
    members.firstIndex { $0.name == name }.flatMap { values[$0] }
  }

  /// The object in a member.
  func object(_ name: String, as kind: ObjectKind) -> ObjectReader? {
    value(name).flatMap { ObjectReader($0, as: kind, in: run) }
  }

  /// The elements of a list, none where it is absent.
  func list(_ name: String) -> [JSONNode] {
    guard let node = value(name) else { return [] }
    guard node.kind == .array else {
      run.reportType(.list, node)
      return []
    }
    return Array(node.elements)
  }

  /// The objects of a list; what is no object is reported and left out.
  func objects(_ name: String, as kind: ObjectKind, limit: Int, least: Int = 0) -> [ObjectReader] {
    let nodes = list(name)
    checkCount(nodes.count, of: name, least: least, limit: limit)
    return nodes.prefix(limit).compactMap { ObjectReader($0, as: kind, in: run) }
  }

  /// Reports a list with too few or too many elements.
  func checkCount(_ count: Int, of name: String, least: Int, limit: Int) {
    guard let node = value(name), node.kind == .array || node.kind == .object else { return }
    let details = FindingDetails(
      name: name,
      owner: kind.rawValue,
      count: count,
      limit: count < least ? least : limit
    )
    if count < least { report(.tooFew, details, at: name) }
    if count > limit { report(.tooMany, details, at: name) }
  }

  /// Reports a finding at a member's value, or at the object's opening where it is absent.
  func report(_ code: FindingCode, _ details: FindingDetails = FindingDetails(), at name: String) {
    run.report(code, details, at: written(name)?.range ?? openingRange)
  }

  /// Keeps the places of all members under an id.
  func keepPlaces(of kind: DeclaredKind, _ id: String) {
    run.keep(node, of: kind, id)
  }

  /// The opening brace.
  var openingRange: Range<Int> {
    node.range.lowerBound..<min(node.range.upperBound, node.range.lowerBound + 1)
  }

  /// Whether a list that is advised has nothing in it, which says no more than none; of texts that
  /// is told where they are read.
  private func isEmptyAdvice(_ member: Member, _ value: JSONNode) -> Bool {
    member.need == .advised && member.content == .note && value.kind == .array && value.isEmpty
  }

  private func reportMissing(_ known: [Member]) {
    for (member, value) in zip(known, values) where value.map({ isEmptyAdvice(member, $0) }) ?? true
    {
      let details = FindingDetails(name: member.name, owner: kind.rawValue)
      switch member.need {
      case .required: run.report(.missingMember, details, at: openingRange)
      case .advised: report(.missingDetail, details, at: member.name)
      case .optional: continue
      }
    }
  }
}

extension ReadingRun {
  /// Reports a value of the wrong kind; what could not be read at all was reported before.
  func reportType(_ form: ExpectedForm, _ node: JSONNode) {
    guard node.kind != .unreadable else { return }
    report(.wrongType, FindingDetails(form: form, found: "\(node.kind)"), at: node.headRange)
  }

  /// Reports a string or number that has not the form expected of it.
  func reportForm(_ form: ExpectedForm, _ node: JSONNode) {
    let found = clipped(node.string ?? node.text)
    report(.wrongForm, FindingDetails(form: form, found: found), at: node.headRange)
  }
}

extension JSONNode {
  /// The bytes to point at: of an object or list only the opening bracket.
  var headRange: Range<Int> {
    guard kind == .object || kind == .array else { return range }
    return range.lowerBound..<min(range.upperBound, range.lowerBound + 1)
  }

  /// The bytes that a stretch of a string stands for; all of the string where it has escapes.
  func range(of inner: Range<Int>, in text: String) -> Range<Int> {
    let count = text.utf8.count
    guard range.count == count + 2, inner.upperBound <= count else { return range }
    let start = range.lowerBound + 1
    return start + inner.lowerBound..<start + inner.upperBound
  }
}

/// The beginning of a string from a file, short and clean enough for a message.
func clipped(_ text: String) -> String {
  let start = String(text.unicodeScalars.prefix(41).map(Character.init))
  let line = cleanedLine(start)
  return text.unicodeScalars.count > 40 ? String(line.prefix(40)) + "…" : line
}
