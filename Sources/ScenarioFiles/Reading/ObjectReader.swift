internal import JSONText

/// A cursor over one object of a file.
///
/// Making one reports what is unknown in the object and what is missing; reading a member reports
/// what is wrong with its value. A member that is absent reads as nil without a word.
struct ObjectReader {
  let node: JSONNode
  let kind: ObjectKind
  let run: ReadingRun
  /// Which names the members have.
  private let found: NamesFound

  /// Makes a cursor; nil where the value is no object, which is reported.
  init?(_ node: JSONNode, as kind: ObjectKind, in run: ReadingRun) {
    guard node.kind == .object else {
      run.reportType(.object, node)
      return nil
    }
    self.node = node
    self.kind = kind
    self.run = run
    let form = kind.form
    found = node.namesFound(among: MemberTables.names, in: form.places)
    if found.hasOthers { reportUnknown() }
    let doubtful = form.expected & ~found.places | form.lists & found.places
    if doubtful != 0 { reportMissing(doubtful, form) }
  }

  /// The value of a member; nil where it is absent.
  func value(_ name: JSONName) -> JSONNode? {
    assert(kind.hasMember(name), "every member that is read stands in the tables")
    return found.mayHold(name) ? node.member(name) : nil
  }

  /// Lends the value of a member; nothing where it is absent.
  ///
  /// Most values are looked at once and let go, which then counts no references.
  func lend(_ name: JSONName, _ body: (JSONNode) -> Void) {
    assert(kind.hasMember(name), "every member that is read stands in the tables")
    if found.mayHold(name) { node.lendMember(name, body) }
  }

  /// What is read from the value of a member; nil where it is absent.
  func read<Value>(_ name: JSONName, _ read: (JSONNode) -> Value?) -> Value? {
    var value: Value?
    lend(name) { value = read($0) }
    return value
  }

  /// Lends a list and says how many of its elements are to be read; what is no list is reported, as
  /// are too few and too many elements.
  func lendList(
    _ name: JSONName,
    least: Int = 0,
    limit: Int,
    _ body: (JSONNode, _ count: Int) -> Void
  ) {
    lend(name) { node in
      let isList = node.kind == .array
      if !isList { run.reportType(.list, node) }
      let count = isList ? node.count : 0
      checkCount(count, of: name, least: least, limit: limit)
      if isList { body(node, min(count, limit)) }
    }
  }

  /// Whether a member is written.
  func has(_ name: JSONName) -> Bool {
    found.mayHold(name) && node.hasMember(name)
  }

  /// The object in a member.
  func object(_ name: JSONName, as kind: ObjectKind) -> ObjectReader? {
    read(name) { ObjectReader($0, as: kind, in: run) }
  }

  /// The elements of a list, none where it is absent.
  func list(_ name: JSONName) -> [JSONNode] {
    read(name) { node in
      if node.kind != .array { run.reportType(.list, node) }
      return Array(node.elements)
    } ?? []
  }

  /// The objects of a list; what is no object is reported and left out.
  func objects(_ name: JSONName, as kind: ObjectKind, limit: Int, least: Int = 0) -> [ObjectReader]
  {
    var objects: [ObjectReader] = []
    lendList(name, least: least, limit: limit) { list, count in
      objects.reserveCapacity(count)
      list.forEachElement(limit: count) { element in
        if let object = ObjectReader(element, as: kind, in: run) { objects.append(object) }
      }
    }
    return objects
  }

  /// Reports a list with too few or too many elements.
  func checkCount(_ count: Int, of name: JSONName, least: Int, limit: Int) {
    guard count < least || count > limit, let node = value(name),
      node.kind == .array || node.kind == .object
    else { return }
    let details = FindingDetails(
      name: name.text,
      owner: kind.name,
      count: count,
      limit: count < least ? least : limit
    )
    if count < least { report(.tooFew, details, at: name) }
    if count > limit { report(.tooMany, details, at: name) }
  }

  /// Reports a finding at a member's value, or at the object's opening where it is absent.
  func report(_ code: FindingCode, _ details: FindingDetails = FindingDetails(), at name: JSONName)
  {
    run.report(code, details, at: node.member(name)?.range ?? openingRange)
  }

  /// Keeps the places of all members under an id.
  func keepPlaces(of kind: DeclaredKind, _ id: String) {
    run.keep(node, of: kind, id)
  }

  /// The opening brace.
  var openingRange: Range<Int> {
    node.range.lowerBound..<min(node.range.upperBound, node.range.lowerBound + 1)
  }

  private func reportUnknown() {
    let known = kind.members
    for member in node.members {
      guard !known.contains(where: { member.isNamed($0.key) }) else { continue }
      let name = member.name
      let nearest = run.nearest(to: name, among: known.map(\.name))
      run.report(
        .unknownMember,
        FindingDetails(name: clipped(name), owner: kind.name, nearest: nearest),
        at: member.nameRange
      )
    }
  }

  /// Reports members that are missing, and advised lists that have nothing in them, which says no
  /// more than none; of texts that is told where they are read.
  private func reportMissing(_ doubtful: UInt64, _ form: MemberTables.Form) {
    for (bit, place) in form.places.enumerated() where doubtful >> UInt64(bit) & 1 != 0 {
      let member = MemberTables.list[place]
      let value = node.member(member.key)
      if value.map({ $0.kind == .array && $0.isEmpty }) ?? true { reportMissing(member) }
    }
  }

  private func reportMissing(_ member: Member) {
    let details = FindingDetails(name: member.name, owner: kind.name)
    switch member.need {
    case .required: run.report(.missingMember, details, at: openingRange)
    case .advised: report(.missingDetail, details, at: member.key)
    case .optional: break
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
