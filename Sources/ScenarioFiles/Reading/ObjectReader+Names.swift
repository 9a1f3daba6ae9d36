internal import JSONText

extension ObjectReader {
  /// The id of the thing itself: checked, declared among its kind, and kept with its places.
  func declaredID(among kind: DeclaredKind) -> String {
    let id = read("id") { node -> String? in
      guard let id = run.id(node) else { return nil }
      run.declare(id, as: kind, at: node.range)
      return id
    }
    guard let id else { return "" }
    keepPlaces(of: kind, id)
    if has("formerly"), self.kind.hasMember("formerly") {
      forEachString("formerly") { node, id in
        if run.id(node) != nil { run.declare(id, as: kind, at: node.range) }
      }
    }
    return id
  }

  /// The ids that the thing had before.
  var formerly: [String] {
    list("formerly").compactMap(\.string)
  }

  /// The step that a member names.
  func step(_ name: JSONName) -> Int? {
    read(name) { run.step($0) }
  }

  /// The places of the names in a list, by what is declared.
  func places(_ name: JSONName, in known: [String: Int], _ code: FindingCode) -> [Int] {
    var found: [Int] = []
    forEachString(name) { node, string in
      guard let place = known[string] else {
        run.reportUnknown(code, string, node, among: known.keys.sorted())
        return
      }
      if found.contains(place) {
        run.report(.repeatedValue, FindingDetails(name: string, owner: name.text), at: node.range)
      } else {
        found.append(place)
      }
    }
    return found
  }

  /// The elements of a list, a string that stands in it already reported and left out.
  func distinct(_ name: JSONName, limit: Int) -> [JSONNode] {
    let nodes = list(name)
    checkCount(nodes.count, of: name, least: 0, limit: limit)
    return run.distinct(Array(nodes.prefix(limit)), of: name.text)
  }

  /// The names in a list, those not in a known set reported; a set that is not known accepts all.
  func names(_ name: JSONName, in known: Set<String>?, _ code: FindingCode) -> [String] {
    var found: [String] = []
    forEachString(name) { node, string in
      if let known, !known.contains(string) {
        run.reportUnknown(code, string, node, among: known.sorted())
      }
      if found.contains(string) {
        let details = FindingDetails(name: clipped(string), owner: name.text)
        run.report(.repeatedValue, details, at: node.range)
      } else {
        found.append(string)
      }
    }
    return found
  }
}

extension ReadingRun {
  /// The elements of a list of the name `owner`, a string that stands in it already reported and
  /// left out.
  func distinct(_ nodes: [JSONNode], of owner: String) -> [JSONNode] {
    var seen: Set<String> = []
    return nodes.filter { node in
      guard let string = node.string, !seen.insert(string).inserted else { return true }
      let details = FindingDetails(name: clipped(string), owner: clipped(owner))
      report(.repeatedValue, details, at: node.range)
      return false
    }
  }

  /// Words that conditions keep for themselves.
  static let reservedNames = CaseName.reserved

  /// An id in its form: lower-case letters, digits and hyphens, beginning with a letter.
  func id(_ node: JSONNode) -> String? {
    guard let string = node.string else {
      reportType(.id, node)
      return nil
    }
    guard Self.isID(string) else {
      reportForm(.id, node)
      return nil
    }
    return string
  }

  /// Like `id`, for names that conditions use.
  func conditionName(_ node: JSONNode) -> String? {
    guard let id = id(node) else { return nil }
    guard !Self.reservedNames.contains(id) else {
      report(.reservedName, FindingDetails(name: id), at: node.range)
      return nil
    }
    return id
  }

  /// The step that a string names.
  func step(_ node: JSONNode) -> Int? {
    guard let string = node.string else {
      reportType(.id, node)
      return nil
    }
    if let step = names.steps[string] { return step }
    reportUnknown(.unknownStep, string, node, among: names.steps.keys.sorted())
    return nil
  }

  /// Whether a string has the form of an id.
  static func isID(_ string: String) -> Bool { CaseName.isWellFormed(string) }
}
